import { languages } from '../languages/index.ts';
import { wordList } from '../text/word-list.ts';

/** By language, common words that its nearest one writes in another way: Danish `efter`, Norwegian `etter`. */
export const tellingWords: Readonly<Record<string, string>> = Object.fromEntries(
  languages.flatMap(({ code, tellingWords: words }) => (words ? [[code, wordList(words)]] : [])),
);
