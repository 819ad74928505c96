/** Digits of: European, Arabic, Persian, Devanagari, Bengali, Thai, full-width. */
export const DIGIT_CLASS = '[0-9٠-٩۰-۹०-९০-৯๐-๙０-９]';
const D = DIGIT_CLASS;
/**
 * The part that every date with a year has: `2024`, `5/24`, `14-May-24`, `14 May 24`, `令和6年`, in any of these digits.
 * Plain character classes, because a property escape is several times slower and this runs on every line.
 */
export const YEAR_SHAPE_SOURCE = `${D}(?:${D}{3}|[./-] ?${D}|年|\\.? [A-Za-zÀ-ɏ]{3,10}\\.? \\d\\d(?!\\d))|['’./-]\\d\\d|[\u0e01-\u0e4e]\\.? ?${D}${D}(?!${D})|[〇零○一二三四五六七八九]年|元年`;
const YEAR_SHAPE = new RegExp(YEAR_SHAPE_SOURCE);
const DIGIT = new RegExp(`${D}|[〇零○一二三四五六七八九元]年`);

/** Whether a text can contain a date with a year. */
export function mayHoldYear(text: string): boolean {
  return YEAR_SHAPE.test(text);
}

/** Whether a text contains a digit. */
export function hasDigit(text: string): boolean {
  return DIGIT.test(text);
}
