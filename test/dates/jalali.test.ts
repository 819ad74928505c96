import { describe, expect, it } from 'vitest';
import { toGregorian } from '../../src/dates/calendars/jalali.ts';
import { findDates } from '../../src/dates/find.ts';
import { toIso } from '../../src/dates/iso.ts';

const isoOf = (text: string) => findDates(text, 'fa').map((m) => toIso(m));

describe('the Iranian solar calendar', () => {
  it('agrees with ICU on every day from 1300 to 1450', () => {
    const solar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    const first = Date.UTC(1921, 2, 21);
    const last = Date.UTC(2072, 2, 18);
    let wrong = 0;
    for (let day = first; day <= last; day += 86_400_000) {
      const part = Object.fromEntries(solar.formatToParts(day).map((p) => [p.type, Number(p.value)]));
      const got = toGregorian(part.year ?? part.relatedYear!, part.month!, part.day!);
      if (Date.UTC(got.year, got.month - 1, got.day) !== day) wrong++;
    }
    expect(wrong).toBe(0);
  });

  it.each([
    ['۱۴۰۴/۰۲/۲۵', '2025-05-15'],
    ['تاریخ انتشار: ۱۴۰۴/۰۲/۲۵ - ۱۹:۱۲', '2025-05-15T19:12'],
    ['۲۵ اردیبهشت ۱۴۰۴', '2025-05-15'],
    ['پنجشنبه ۲۵ اردیبهشت ۱۴۰۴ ساعت ۱۹:۱۲', '2025-05-15T19:12'],
    ['۱۴۰۳/۱۲/۳۰', '2025-03-20'],
  ])('reads %s', (text, iso) => {
    expect(isoOf(text)).toEqual([iso]);
  });

  it.each(['1404/02/250', '۱۴۰۴', '۱۲۰۴/۰۲/۲۵', '۱۴۰۴/۱۳/۲۵', '۱۴۰۴/۰۸/۳۱', 'مهر ۱۴۰۴'])(
    'leaves %s alone',
    (text) => {
      expect(isoOf(text)).toEqual([]);
    },
  );

  it('reads Latin digits in Persian only', () => {
    expect(isoOf('1404/02/25')).toEqual(['2025-05-15']);
    expect(findDates('1404/02/25', 'en')).toEqual([]);
    expect(findDates('1404/02/25')).toEqual([]);
  });
});
