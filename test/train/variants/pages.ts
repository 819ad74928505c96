import type { CorpusPage } from '../../../eval/corpus.ts';
import { readSource } from '../../../src/input/read.ts';
import { readPage } from '../../../src/page/lines.ts';
import { alignToGold } from '../../../train/align.ts';
import type { Labelled } from '../../../train/variants/places.ts';

/** Two articles of one made-up site, in one fold: each lends to the other. */
const FERRY = [
  'The harbour board of Lindvik said on Monday that the old ferry would sail again by the summer.',
  'Passengers have been taken by bus around the bay since the engine failed in a storm last winter.',
  'The board expects to spend four million on the work, and has asked the county for half of that.',
  'Ida Norwell, who chairs the board, said that the ferry was part of the town. She sails on it daily.',
  'The first boat leaves at six in the morning, as it did before the storm broke its engine.',
];
const MILL = [
  'The paper mill at Torrvik will close two of its three halls before the end of the year.',
  'Workers were told in a meeting on Tuesday. Some of them had worked there for thirty years.',
  'The owners blame the price of wood, which has doubled since the fires in the northern forests.',
];

const html = (headline: string, paragraphs: readonly string[]) =>
  `<html><body><nav><a href="/">Home</a><a href="/news">News</a></nav><main><h1>${headline}</h1>${paragraphs
    .map((p) => `<p>${p}</p>`)
    .join('\n')}</main><footer>About us</footer></body></html>`;

function record(id: string, headline: string, paragraphs: readonly string[], author: string): CorpusPage {
  const rows = ['Home', 'News', headline, `By ${author}`, ...paragraphs, 'About us', 'Contact'];
  return {
    id,
    site: 'lindvik.example',
    language: 'en',
    gold: { headline, author, body: paragraphs.join('\n\n') },
    dumps: {
      blocks: rows.join('\n\n'),
      wet: rows.join('\n'),
      gettext: `Home\n\n${headline}\n${[...paragraphs, 'About us'].join('')}`,
      html: html(headline, paragraphs),
      markdown: `[Home](/)\n\n# ${headline}\n\nBy ${author}\n\n${paragraphs.join('\n\n')}\n\n[About us](/about)\n`,
    },
  };
}

export const ferry = record('lindvik-1', 'Ferry to sail again', FERRY, 'Jon Hale');
export const mill = record('lindvik-2', 'Mill to close two halls', MILL, 'Ada Brink');
export const bodyOf = (page: CorpusPage) => page.gold.body!.split('\n\n');

const INPUTS: Readonly<Record<string, 'text' | 'html' | 'markdown'>> = { html: 'html', markdown: 'markdown' };

/** A dump with its targets. */
export function labelled(page: CorpusPage, kind: string): Labelled {
  const read = readPage(readSource(page.dumps[kind]!, { input: INPUTS[kind] ?? 'text' }));
  return { page: read, target: alignToGold(read, page.gold.body!), headline: page.gold.headline! };
}
