import { languages } from '../languages/index.ts';

const words = new Set(languages.flatMap((l) => [...l.dates.weekdays.flat(), ...l.dates.months.flat()]));

/** A month or a weekday in any language: `Senin`, `May`, `tuesday`. */
export function isDateWord(text: string): boolean {
  return words.has(text.toLowerCase().replace(/[.,]$/, ''));
}
