/** Languages whose month names are recognised in written days. */
const LANGUAGES = 'en de fr es pt it nl pl ru uk cs sv da fi tr ro hu el id vi'.split(' ');

/** The names of a month in one language: long and short, alone and with a day (`май`, `мая`). */
function namesIn(language: string, month: number): string[] {
  const middle = new Date(Date.UTC(2024, month - 1, 15));
  return (['long', 'short'] as const)
    .flatMap((style) => [{ month: style }, { month: style, day: 'numeric' as const }])
    .flatMap((fields) =>
      new Intl.DateTimeFormat(language, { ...fields, timeZone: 'UTC' }).formatToParts(middle),
    )
    .filter((part) => part.type === 'month' && !/^\d+$/.test(part.value))
    .map((part) => part.value.toLowerCase().replace(/\.$/, ''));
}

/** All names of a month (1 to 12), in lower case, without a final full stop. */
export function monthNames(month: number): string[] {
  return [...new Set(LANGUAGES.flatMap((language) => namesIn(language, month)))];
}
