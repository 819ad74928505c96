/**
 * What a date with a year has at least: `2024`, `5/24`, `14-May-24`, `令和6年`, in any of the digits in use.
 * A plain character class: a property escape is several times slower and this runs on every line.
 */
const YEAR_SHAPE =
  /[0-9٠-٩۰-۹०-९๐-๙０-９](?:[0-9٠-٩۰-۹०-९๐-๙０-９]{3}|[./-] ?[0-9٠-٩۰-۹०-९๐-๙０-９]|年)|['’/-][0-9]{2}/;
const DIGIT = /[0-9٠-٩۰-۹०-९๐-๙০-৯０-９]/;

/** Whether a text can hold a date with a year at all. */
export function mayHoldYear(text: string): boolean {
  return YEAR_SHAPE.test(text);
}

/** Whether a text holds a digit. */
export function hasDigit(text: string): boolean {
  return DIGIT.test(text);
}
