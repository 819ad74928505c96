import { languages } from '../languages/index.ts';
import { wordList } from '../text/word-list.ts';

/** Lines of menus, labels and buttons in all languages, and the words that such lines begin with. */
const phrases = languages.flatMap((l) =>
  Object.values(l.phrases).flatMap(({ lines, maybe, openers, starts }) =>
    [lines, maybe, openers, starts].flatMap((of) => of ?? []),
  ),
);

/** The phrases of one word: `share`, `kategorien`. */
export const menuLabels = wordList(phrases.filter((p) => /^\p{L}{3,}$/u.test(p)));

/** The longer words of all phrases. */
export const menuWords = wordList(phrases.flatMap((p) => p.split(' ').filter((w) => /^\p{L}{4,}$/u.test(w))));

/** The first two words of longer phrases: `leave a`, `schreibe einen`. */
export const menuStarts = wordList(phrases.flatMap((p) => /^\p{L}{2,} \p{L}+(?= |$)/u.exec(p)?.[0] ?? []));
