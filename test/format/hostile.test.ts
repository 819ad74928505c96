import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, loadFormat } from '../../src/format/index.ts';
import { cleanArticle } from '../../src/index.ts';
import { ARTICLE } from '../support/command.ts';
import { ACTED_ON, ESCAPES } from '../support/hostile.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { article } from './articles.ts';

const texts = [...ESCAPES, ...PAYLOADS];
const [headline, ...rest] = ARTICLE.split('\n');
/** The text, everywhere a dump can contain it. */
const dumps = (words: string) => [
  [
    `${headline} ${words}`,
    `By Maria ${words} Oldfield`,
    words,
    ...rest.map((line) => `${words} ${line} ${words}`),
  ].join('\n'),
  `<html lang="en"><title>${words}</title><meta name=author content="${words}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: words, author: { name: words }, datePublished: words })}</script><h1>${headline} ${words}</h1>${rest.map((line) => `<p>${line} ${words}</p>`).join('\n')}`,
];

const made = texts.flatMap((words) =>
  dumps(words).map((dump) => cleanArticle(dump, { source: `dumps/${words}.txt`, spans: true })),
);

/** The tabs of TSV part its columns: as many in each row. */
const columnsOf = (name: string, written: string) =>
  name === 'tsv' ? written.replaceAll('\t', '') : written;

describe.each(FORMAT_NAMES)('%s of a hostile page', (name) => {
  it('contains no raw control characters', async () => {
    const format = await loadFormat(name);
    for (const page of made)
      for (const written of [format.page(page), format.record(page)])
        expect(columnsOf(name, written), JSON.stringify(page.source)).not.toMatch(ACTED_ON);
  });
});

describe.each(['json', 'jsonl', 'jsonld'] as const)('%s whatever the text', (name) => {
  it('is valid, one line per record, and reads back unchanged', async () => {
    const format = await loadFormat(name);
    for (const words of texts) {
      const page = article({
        source: words,
        headline: words,
        body: [{ type: 'paragraph', text: words }],
        metadata: { [words]: words },
      });
      const line = format.record(page);
      for (const written of [line, format.page(page)]) expect(written).not.toMatch(/<[a-z/!?]/i);
      expect(line.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)).toEqual([expect.any(String), '']);
      // As it is read back from a file, which cannot contain a lone surrogate.
      const read = JSON.parse(Buffer.from(line).toString()) as { headline: string };
      expect(read.headline).toBe(words);
      if (name !== 'jsonld') expect(read).toEqual(page);
    }
  });
});
