import { perPage } from '../page/per-page.ts';
import { LONGEST_NOTICE, phrasesInNormal } from './find.ts';
import { normalise } from './normalise.ts';

/** `normalise` of each line; empty for lines too long to hold a phrase. */
export const normalisedLines = perPage((page) =>
  page.lines.map(({ text }) => (text.length > LONGEST_NOTICE ? '' : normalise(text))),
);

/** `phrasesIn` of each line, looked up once however many rules ask. */
export const phrasesOf = perPage((page) => {
  const normal = normalisedLines(page);
  return page.lines.map(({ text }, i) => phrasesInNormal(normal[i]!, text.length));
});
