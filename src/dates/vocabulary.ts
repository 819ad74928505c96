import { languages } from '../languages/index.ts';
import { meridiems, ordinals } from './clock-words.ts';
import type { DateLabel } from './mention.ts';
import { tokenise } from './tokens.ts';

/** Everything a word or phrase may mean in a date. */
export interface Meaning {
  /** 1 to 12. */
  month?: number;
  /** Languages in which it means that month. */
  languages?: string[];
  weekday?: boolean;
  label?: DateLabel;
  glue?: boolean;
  meridiem?: 'am' | 'pm';
  ordinal?: boolean;
}

/** A tree over token keys, plain data; `meaning` is set where a phrase ends. */
export interface Branch {
  next?: Record<string, Branch>;
  meaning?: Meaning;
}

function plant(root: Branch, phrase: string): Meaning {
  let at = root;
  for (const { key } of tokenise(phrase)) {
    at.next ??= {};
    at.next[key] ??= {};
    at = at.next[key];
  }
  at.meaning ??= {};
  return at.meaning;
}

function build(): Branch {
  const root: Branch = {};
  for (const { code, dates } of languages) {
    dates.months.forEach((words, i) => {
      for (const word of words) {
        const meaning = plant(root, word);
        meaning.month = i + 1;
        meaning.languages = [...(meaning.languages ?? []), code];
      }
    });
    for (const word of dates.weekdays.flat()) plant(root, word).weekday = true;
    for (const word of dates.glue) plant(root, word).glue = true;
    for (const word of dates.published) plant(root, word).label = 'published';
    for (const word of dates.modified) plant(root, word).label = 'modified';
  }
  for (const word of meridiems.am) plant(root, word).meridiem = 'am';
  for (const word of meridiems.pm) plant(root, word).meridiem = 'pm';
  for (const word of ordinals) plant(root, word).ordinal = true;
  return root;
}

/** Words of dates in every language, by token. */
export const vocabulary: Branch = build();
