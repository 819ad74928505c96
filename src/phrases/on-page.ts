import { lineFacts } from '../page/line-facts.ts';
import { perPage } from '../page/per-page.ts';
import { BEYOND_WESTERN } from '../text/characters.ts';
import { MAX_NOTICE_LENGTH, phrasesInNormal } from './find.ts';
import { normaliseWith } from './normalise.ts';

/** `normalise` of each line; empty for lines too long to contain a phrase. */
export const normalisedLines = perPage((page) => {
  const facts = lineFacts(page);
  return page.lines.map(({ text, index }) =>
    text.length > MAX_NOTICE_LENGTH ? '' : normaliseWith(text, facts.counts(index).seen),
  );
});

/** `phrasesIn` of each line, looked up once for all rules. */
export const phrasesOf = perPage((page) => {
  const normal = normalisedLines(page);
  const facts = lineFacts(page);
  return page.lines.map(({ text }, i) =>
    phrasesInNormal(normal[i]!, text.length, (facts.counts(i).seen & BEYOND_WESTERN) === 0),
  );
});

/** The lines that have a phrase: most lines have none. */
export const linesWithPhrases = perPage((page) => {
  const phrases = phrasesOf(page);
  return page.lines.filter(({ index }) => phrases[index]!.length > 0);
});
