import { languages } from '../languages/index.ts';
import { wordList } from '../text/word-list.ts';
import { foldName } from './fold-name.ts';

const wordsOf = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '));

/** Common given names of all languages, normalised by `foldName`; the format is that of `src/text/word-list.ts`. */
export const givenNames = wordList(languages.flatMap((l) => wordsOf(l.names.given)).map(foldName));

/** Common family names of the languages that put them first. */
export const familyNames = wordList(languages.flatMap((l) => wordsOf(l.names.family)));

/** Articles, prepositions and similar words, with which no name begins. */
export const functionWords = wordList(languages.flatMap((l) => wordsOf(l.names.never)));
