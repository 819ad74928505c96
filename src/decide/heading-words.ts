import { languages } from '../languages/index.ts';
import { wordList } from '../text/word-list.ts';

/** Headings of the first part of an article, in all languages: `abstract`, `einleitung`. */
export const firstHeadings = wordList(languages.flatMap((language) => language.firstHeadings ?? []));
