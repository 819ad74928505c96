import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find.ts';
import { toIso } from '../../src/dates/iso.ts';
import { languages } from '../../src/languages/index.ts';
import { tableLines, tablesIn } from '../support/tables.ts';

/** By language; each row has a line and its dates: label `p` or `m`, then ISO 8601, `null` without a year. */
const dateLines = tablesIn('dates/lines');
const noDates = tableLines('dates/no-dates.txt');

const read = (text: string, language: string | null = null) =>
  findDates(text, language).map((m) => {
    const label = m.label ? `${m.label[0]} ` : '';
    return label + toIso(m, { order: language === 'en' ? 'mdy' : 'dmy' });
  });

describe.each(dateLines)('date lines: %s', (language, rows) => {
  it.each(rows)('%s', (line, ...expected) => {
    expect(read(line!, language)).toEqual(expected);
  });

  it('are at least twelve, some with a time, a label or two dates', () => {
    const read = rows.map(([, ...expected]) => expected);
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(read.some((dates) => dates.some((d) => d.includes('T')))).toBe(true);
    expect(read.some((dates) => dates.some((d) => /^[pm] /.test(d)))).toBe(true);
    expect(read.some((dates) => dates.length > 1)).toBe(true);
  });
});

it('has a table of date lines for every language', () => {
  expect(dateLines.map(([code]) => code)).toEqual(languages.map((l) => l.code).sort());
  expect(dateLines.flatMap(([, rows]) => rows).length).toBeGreaterThanOrEqual(450);
});

describe('what is not a date', () => {
  it.each(noDates)('%s', (line) => {
    expect(read(line, 'en')).toEqual([]);
  });

  it('is no date with a year in an unknown language either', () => {
    const found = noDates.filter((line) => findDates(line).some((m) => m.year !== null));
    expect(found).toEqual([]);
    expect(noDates.length).toBeGreaterThanOrEqual(250);
  });
});

describe('a date mention', () => {
  it('spans date and time without the label', () => {
    const line = 'Last updated: 14 May 2024, 19:12 (UTC) by Ann';
    const [m] = findDates(line);
    expect(line.slice(m!.start, m!.end)).toBe('14 May 2024, 19:12 (UTC)');
    expect(line.slice(m!.labelStart, m!.start)).toBe('Last updated: ');
    expect(m!.clock!.offset).toBe('Z');
  });

  it.each([
    ['Published Tuesday 7 July 2020', 'Tuesday 7 July 2020'],
    ['Thu 3 Aug 2023', 'Thu 3 Aug 2023'],
    ['25 Mayıs 2020, Pazartesi', '25 Mayıs 2020, Pazartesi'],
    ['Senin, 14 September 2020 | 07:59 WIB', 'Senin, 14 September 2020 | 07:59 WIB'],
    ['Montag, den 7. Januar 2019', 'Montag, den 7. Januar 2019'],
    ['2024年5月14日（火）', '2024年5月14日（火）'],
    ['Thứ ba, 14/5/2024, 19:12 (GMT+7)', 'Thứ ba, 14/5/2024, 19:12 (GMT+7)'],
    ['May 14, 2024 Monday morning brought rain', 'May 14, 2024'],
  ])('spans the weekday beside it: %s', (line, written) => {
    const [m] = findDates(line);
    expect(line.slice(m!.start, m!.end)).toBe(written);
  });

  it('assigns a weekday to the date after it', () => {
    const line = '14 May 2024, Wed 15 May 2024';
    expect(findDates(line).map((m) => line.slice(m.start, m.end))).toEqual([
      '14 May 2024',
      'Wed 15 May 2024',
    ]);
  });

  it('leaves day and month open only when both may be the month', () => {
    expect(findDates('03/04/2024')[0]!.open).toBe(true);
    expect(findDates('04/04/2024')[0]!.open).toBe(false);
    expect(findDates('13/04/2024')[0]).toMatchObject({ open: false, numeric: 'dmy', day: 13, month: 4 });
    expect(findDates('04/13/2024')[0]).toMatchObject({ open: false, numeric: 'mdy', day: 13, month: 4 });
    const open = findDates('03/04/2024')[0]!;
    expect([toIso(open, { order: 'dmy' }), toIso(open, { order: 'mdy' })]).toEqual([
      '2024-04-03',
      '2024-03-04',
    ]);
  });

  it('takes no offset from a zone name with several meanings, and says so', () => {
    expect(findDates('May 14, 2024 7:12 PM EST')[0]!.clock).toEqual({
      hour: 19,
      minute: 12,
      second: null,
      offset: null,
      ambiguousZone: 'EST',
    });
    expect(findDates('le 3 mai 2024 à 19h12 et demie')[0]!.clock!.ambiguousZone).toBeNull();
  });

  it('adds no year to a date without one', () => {
    const [m] = findDates('MOSCOW, May 14 (Reuters)');
    expect(m).toMatchObject({ year: null, month: 5, day: 14 });
    expect(toIso(m!)).toBeNull();
    expect(toIso(m!, { year: 2024 })).toBe('2024-05-14');
  });

  it('is null for days that do not exist', () => {
    expect(findDates('30 February 2024').map((m) => toIso(m))).toEqual([null]);
    expect(findDates('29 February 2023').map((m) => toIso(m))).toEqual([null]);
    expect(findDates('29 February 2024').map((m) => toIso(m))).toEqual(['2024-02-29']);
  });

  it('reads short foreign month words only in their language', () => {
    const line = 'Twenty buyers tried the new 15 Pro 2024 in our lab and none of them wanted to go back';
    expect(findDates(line, 'en')).toEqual([]);
    expect(findDates(line, 'cs')).toHaveLength(1);
  });
});
