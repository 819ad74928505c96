import { languages } from '../../../languages/index.ts';
import { textKey } from '../../../text/same-text.ts';
import { wordList } from '../../../text/word-list.ts';

/** Headings of the points that sum an article up, in all languages, as `textKey` folds them. */
export const highlightHeadings = wordList(
  languages.flatMap((language) => (language.highlightHeadings ?? []).map(textKey)),
);

/** Words that begin a link to another medium, in all languages. */
export const mediaWords = wordList(languages.flatMap((language) => language.mediaWords ?? []));

/** Words before the number of an episode, in all languages. */
export const episodeWords = wordList(languages.flatMap((language) => language.episodeWords ?? []));

/** What banners invite to, in all languages. */
export const invitations = wordList(languages.flatMap((language) => language.invitations ?? []));
