import { lineFacts } from '../../page/line-facts.ts';
import { phraseRule } from './phrase-rule.ts';

/** Example: `press@example.org`. */
const MAIL = /^\S{1,60}@\S{1,60}\.\S{2,12}$/;
/** Example: `Write to Ann Roe at ann.roe@example.org`: a few words, and the address at the end. */
const ENDS_IN_MAIL = /^(?:\S{1,40} ){1,9}[(<]?(?:mailto:)?\S{1,60}@\S{1,60}\.\S{2,12}$/;
/** Example: `+44 20 7946 0000`, `(555) 010-9999`. */
const PHONE = /^(?=(?:\D{0,6}\d){7})\+?[\d ()./-]{7,24}$/;
/** Digits that a phone number has at least. */
const MIN_DIGITS = 7;
/** Example: `2019-2020`, `12/03/2024`: a range or a date, not a phone. */
const DATE_LIKE = /^(?:(?:19|20)\d\d\D(?:19|20)?\d\d|\d{1,4}[./ -]\d{1,2}[./ -]\d{1,4})/;

export const contact = phraseRule(
  { name: 'contact', kind: 'contact', about: 'A line that is only a way to contact somebody.' },
  {
    also: ({ text, index }, page) =>
      text.length > 80 ? null : reach(text, lineFacts(page).counts(index).digits),
  },
);

function reach(text: string, digits: number) {
  if (text.includes('@') && MAIL.test(text))
    return { reason: `only an e-mail address: “${text}”`, certainty: 'likely' as const };
  if (text.includes('@') && ENDS_IN_MAIL.test(text))
    return { reason: `ends in an e-mail address: “${text}”`, certainty: 'likely' as const };
  if (digits >= MIN_DIGITS && PHONE.test(text) && !DATE_LIKE.test(text))
    return { reason: `only a phone number: “${text}”`, certainty: 'likely' as const };
  return null;
}
