import { describe, expect, it } from 'vitest';
import { dayIsReadable, dayOf } from '../../eval/metrics/day.ts';
import { firstAuthor, sameText, snippetsIn } from '../../eval/metrics/fields.ts';

describe('sameText', () => {
  it('ignores case, white space, quotation marks and dashes', () => {
    expect(sameText('“Never again” – Mayor', '"NEVER again" -  mayor ')).toBe(true);
    expect(sameText('Never again', 'Never again!')).toBe(false);
  });
});

describe('snippetsIn', () => {
  it('ignores line breaks and case', () => {
    expect(snippetsIn('The bridge\nwas opened.', ['the bridge was', 'bridge is'])).toEqual([true, false]);
  });
});

describe('firstAuthor', () => {
  it('returns the first of several, in a string or a list', () => {
    expect(firstAuthor('Ann Hill; Bo Lake')).toBe('Ann Hill');
    expect(firstAuthor('Ann Hill, Bo Lake and Cy Moor')).toBe('Ann Hill');
    expect(firstAuthor('Ann Hill and Bo Lake')).toBe('Ann Hill');
    expect(firstAuthor(['Ann Hill, PhD', 'Bo Lake'])).toBe('Ann Hill');
    expect(firstAuthor('Sandra Anderson')).toBe('Sandra Anderson');
  });

  it('is null when there is none', () => {
    for (const gold of [null, undefined, '', [], 'UNKNOWN']) expect(firstAuthor(gold)).toBeNull();
  });
});

describe('dayOf', () => {
  it('returns the day of a date or a time', () => {
    expect(dayOf('2024-05-14')).toBe('2024-05-14');
    expect(dayOf('2024-05-14T19:12+02:00')).toBe('2024-05-14');
  });

  it('is null for less than a day and for other forms', () => {
    for (const date of [null, undefined, 'UNKNOWN', '2024-05', '14 May 2024']) expect(dayOf(date)).toBeNull();
  });
});

describe('dayIsReadable', () => {
  it.each([
    '2024-05-07',
    '2024/5/7 07:35',
    '2024年5月7日',
    '07.05.2024',
    '7/5/24',
    '05/07/2024',
    'Posted 7 May 2024 in News',
    '7th of May, 2024',
    'May 7th, 2024',
    'MAY 7 2024',
    'Dienstag, 7. Mai 2024',
    '7 de mayo de 2024',
    '7 мая 2024 г.',
    '7 maja 2024',
    '7 Mayıs 2024',
    '7 Μαΐου 2024',
  ])('is, in %s', (line) => {
    expect(dayIsReadable(`Home\n${line}\nBody.`, '2024-05-07')).toBe(true);
  });

  it.each([
    '17 May 2024',
    '8 May 2024',
    '7 May 2023',
    '7 June 2024',
    'May 2024',
    '7.5.20241',
    '12024-05-07',
    'he may walk 7 miles in 2024',
  ])('is not, in %s', (line) => {
    expect(dayIsReadable(line, '2024-05-07')).toBe(false);
  });

  it('is not for a date without a day', () => {
    expect(dayIsReadable('2024-05-00', '2024-05-00')).toBe(false);
  });
});
