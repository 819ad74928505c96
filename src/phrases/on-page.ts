import { perPage } from '../page/per-page.ts';
import { MAX_NOTICE_LENGTH, phrasesInNormal } from './find.ts';
import { normalise } from './normalise.ts';

/** `normalise` of each line; empty for lines too long to contain a phrase. */
export const normalisedLines = perPage((page) =>
  page.lines.map(({ text }) => (text.length > MAX_NOTICE_LENGTH ? '' : normalise(text))),
);

/** `phrasesIn` of each line, looked up once for all rules. */
export const phrasesOf = perPage((page) => {
  const normal = normalisedLines(page);
  return page.lines.map(({ text }, i) => phrasesInNormal(normal[i]!, text.length));
});

/** The lines that have a phrase: most lines have none. */
export const linesWithPhrases = perPage((page) => {
  const phrases = phrasesOf(page);
  return page.lines.filter(({ index }) => phrases[index]!.length > 0);
});
