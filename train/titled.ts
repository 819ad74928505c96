import type { CorpusPage } from '../eval/corpus.ts';
import { titleParts } from '../src/head/headline/title-line.ts';
import { readSource } from '../src/input/read.ts';
import { readPage } from '../src/page/lines.ts';
import { wordsIn } from '../src/text/measure.ts';
import { textKey } from '../src/text/same-text.ts';

/** Words of a part of a page's title that another line has too: fewer may be the name of a section. */
const MIN_TITLE_WORDS = 3;

/**
 * A page whose gold has no headline, with one that its first line gives away: in a dump with the page's title as its first line, a
 * part of that line is also a line by itself. Only a dump without the title is used of such a page, `blocks`: with it, the
 * headline would be in the title of every page.
 */
export function titled(record: CorpusPage): CorpusPage | null {
  const { wet, blocks } = record.dumps;
  if (record.gold.headline || wet === undefined || blocks === undefined) return null;
  const lines = readPage(readSource(wet, { input: 'text' })).lines.map((l) => l.text);
  const [title, ...others] = lines.filter(Boolean);
  const shown = new Set(others.map(textKey));
  const parts = titleParts(title ?? '').filter((p) => shown.has(p.key) && wordsIn(p.text) >= MIN_TITLE_WORDS);
  if (parts.length === 0) return null;
  const [headline, ...titles] = parts.map((p) => p.text);
  return { ...record, gold: { ...record.gold, headline: headline!, titles }, dumps: { blocks } };
}
