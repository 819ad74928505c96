import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find.ts';
import { toIso } from '../../src/dates/iso.ts';
import { languages } from '../../src/languages/index.ts';

/** Other countries, calendars and digits that the languages are used with. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SA', 'ar-LB', 'ar-MA', 'ar-TN', 'ar-u-nu-latn', 'ar-SA-u-ca-islamic-umalqura'],
  de: ['de-AT', 'de-CH'],
  en: ['en-GB', 'en-AU', 'en-IN', 'en-CA', 'en-ZA'],
  es: ['es-MX', 'es-AR'],
  fa: ['fa-u-ca-persian', 'fa-u-ca-gregory', 'fa-u-nu-latn'],
  fr: ['fr-CA', 'fr-CH'],
  hi: ['hi-u-nu-deva'],
  it: ['it-CH'],
  ja: ['ja-u-ca-japanese'],
  nb: ['no'],
  nl: ['nl-BE'],
  pt: ['pt-BR', 'pt-PT'],
  sv: ['sv-FI'],
  th: ['th-u-ca-buddhist', 'th-u-nu-thai'],
  zh: ['zh-TW', 'zh-HK', 'zh-TW-u-ca-roc'],
};
const STYLES = ['full', 'long', 'medium', 'short'] as const;
const locales = languages.flatMap(({ code }) => [code, ...(MORE[code] ?? [])].map((tag) => ({ code, tag })));
const MINUTE = 60_000;
const FROM = Date.UTC(1990, 0, 1) / MINUTE;
const TO = Date.UTC(2035, 11, 31, 23, 59) / MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();
function format(tag: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  const key = JSON.stringify([tag, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(date);
}

/** The dates that the text may mean: two if the order of day and month is open. */
function readings(text: string, language: string): (string | null)[] {
  const dates = findDates(text, language);
  if (dates.length !== 1) return [`${dates.length} dates`];
  const orders = dates[0]!.open ? (['mdy', 'dmy'] as const) : (['mdy'] as const);
  return orders.map((order) => toIso(dates[0]!, { order }));
}

describe('dates as Intl formats them', () => {
  it('are read as the same day and time, or with an open order, in every language and style', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...STYLES),
        fc.integer({ min: FROM, max: TO }),
        fc.boolean(),
        ({ code, tag }, dateStyle, minutes, timed) => {
          const date = new Date(minutes * MINUTE);
          const text = format(tag, timed ? { dateStyle, timeStyle: 'short' } : { dateStyle }, date);
          expect(readings(text, code), `${tag}: ${text}`).toContain(
            date.toISOString().slice(0, timed ? 16 : 10),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  const months = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, i, 14)));

  it.each(locales.map(({ tag, code }) => [tag, code]))('know every month’s name in %s', (tag, code) => {
    for (const date of months) {
      for (const month of ['long', 'short'] as const) {
        const day = { year: 'numeric', month, day: 'numeric' } as const;
        for (const options of [
          day,
          { ...day, weekday: 'long' as const },
          { ...day, weekday: 'short' as const },
        ]) {
          const text = format(tag, options, date);
          expect(readings(text, code), `${tag}: ${text}`).toContain(date.toISOString().slice(0, 10));
        }
      }
    }
  });

  it.each(['full', 'long', 'medium'] as const)('read Chinese spelled out in characters: %s', (dateStyle) => {
    for (const date of months) {
      const text = format('zh-u-nu-hanidec', { dateStyle }, date);
      expect(readings(text, 'zh'), text).toContain(date.toISOString().slice(0, 10));
    }
  });
});
