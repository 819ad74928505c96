import { languages } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { tableOf } from './markdown.ts';

/** Phrases are counted to the nearest of this many: adding a few must not put the page out of date. */
const STEP = 100;

const INTRODUCTION = `# Languages

Each of these languages has a folder of data, \`src/languages/<code>/\`: the words of its dates and bylines, common names
of persons, and the noise phrases that the [phrase rules](rules.md#phrase-rules) look for. Pages in other languages are
cleaned too, by the shape of their lines and by what their markup says. \`npm run docs:rules\` writes this page from the code:
do not edit it.

`;

export function languagesPage(): string {
  const rows = languages.map((language): [string, string, number] => [
    `[\`${language.code}\`](../src/languages/${language.code}/)`,
    language.name,
    Math.round(phrasesIn(language) / STEP) * STEP,
  ]);
  return INTRODUCTION + tableOf(['code', 'language', 'phrases (about)'], rows);
}

function phrasesIn({ phrases }: Language): number {
  const lists: (readonly string[])[] = Object.values(phrases).flatMap((places) => Object.values(places));
  return lists.reduce((sum, list) => sum + list.length, 0);
}
