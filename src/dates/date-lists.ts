import type { DateOrder } from '../api/options.ts';
import { languages } from '../languages/index.ts';
import type { RelativeWords } from '../languages/language.ts';
import { wordList } from '../text/word-list.ts';

/** Months and weekdays in all languages. */
export const dateWords = wordList(languages.flatMap(({ dates }) => [dates.weekdays, dates.months].flat(2)));

/** Words for today and the days before it, in all languages: `heute`, `yesterday`. */
export const namedDays = wordList(
  languages.flatMap(({ dates }) => dates.relative.named.flat().filter((day) => /^\p{L}+$/u.test(day))),
);

/** Labels of dates in all languages: `posted on`, `aktualisiert`. */
export const dateLabels = wordList(languages.flatMap(({ dates }) => [...dates.published, ...dates.modified]));

const sentences = languages.flatMap(({ dates }) => dates.sentence ?? []);

/** Subjects and verbs of sentences in which a page says when it was published, with the verb after the date. */
export const publicationSubjects = wordList(sentences.flatMap(({ subjects }) => subjects));
export const publicationVerbs = wordList(sentences.flatMap(({ verbs }) => verbs));

/** Verbs of such sentences about an update. */
export const updateVerbs = wordList(sentences.flatMap(({ updates }) => updates ?? []));

/** What is behind an article's date and says where it was filed, in all languages. */
export const filingPhrases = wordList(languages.flatMap(({ dates }) => dates.filed ?? []));

/** The order of all-numeric dates in each language, by its code. */
export const dateOrders: Readonly<Record<string, DateOrder>> = Object.fromEntries(
  languages.map(({ code, dates }) => [code, dates.order]),
);

const others = [...new Set(languages.flatMap(({ dates }) => dates.others ?? []))];

/** Words before the date of something else than the article, in all languages. */
export const otherDateWords = wordList(others);

/** Those of them in scripts without spaces. */
export const otherDatePhrases: readonly string[] = others.filter((word) =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Thai}]/u.test(word),
);

/** What is right before a date up to which or from which something goes on, in all languages. */
export const deadlineWords = wordList(languages.flatMap(({ dates }) => dates.deadlines ?? []));

/** Words of relative dates, by language. */
export const relativeWords: readonly RelativeWords[] = languages.map(({ dates }) => dates.relative);
