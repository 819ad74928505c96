import { describe, expect, it } from 'vitest';
import { fromHijri } from '../../src/dates/calendars/hijri.ts';
import { findDates } from '../../src/dates/find.ts';
import { toIso } from '../../src/dates/iso.ts';

const isoOf = (text: string) => findDates(text, 'ar').map((m) => toIso(m));

describe('the Hijri calendar', () => {
  it('agrees with the calendar of Umm al-Qura from 1990 to 2035', () => {
    const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      ...{ timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' },
    });
    for (let day = Date.UTC(1990, 0, 1); day < Date.UTC(2036, 0, 1); day += 5 * 86_400_000) {
      const part = Object.fromEntries(hijri.formatToParts(day).map((p) => [p.type, Number(p.value)]));
      const got = fromHijri(part.year ?? part.relatedYear!, part.month!, part.day!);
      expect(Date.UTC(got.year, got.month - 1, got.day)).toBe(day);
    }
  });

  it.each([
    ['14 رمضان 1445', '2024-03-24'],
    ['١٠ صفر ١٤٤٦ هـ', '2024-08-14'],
    ['الاثنين 3 جمادى الآخرة 1410 هـ', '1990-01-01'],
    ['14/9/1445 هـ', '2024-03-24'],
    ['1445/9/14 هـ', '2024-03-24'],
  ])('reads %s', (text, iso) => {
    expect(isoOf(text)).toEqual([iso]);
  });

  it('gives way to a Gregorian date next to it', () => {
    expect(isoOf('الأحد 14 رمضان 1445 هـ الموافق 24 مارس 2024 م')).toEqual(['2024-03-24']);
  });

  it.each(['14/9/1445', '1445 هـ', '31 رمضان 1445', '14 رمضان', '14/13/1445 هـ', '14 رمضان 1745 هـ'])(
    'leaves %s alone',
    (text) => {
      expect(isoOf(text)).toEqual([]);
    },
  );
});
