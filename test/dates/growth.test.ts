import { describe, expect, it } from 'vitest';
import { findDates, findFullDates } from '../../src/dates/find.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { staysWithin } from '../support/growth.ts';

describe('growth', () => {
  const units = [
    '1',
    '12/',
    '1 2 3 ',
    'May ',
    '12 May ',
    '2024-',
    '二〇二四年',
    '十四日',
    '14 رمضان ',
    '7/3 21:13 ',
    '24. 5. ',
    '令和6年',
    '14 May 2024 ',
    '14.05.',
    'May 14, 2024 ',
    'May 14 ',
    'January February March ',
    '19:12 ',
    '/',
    '年5月',
    ' ',
  ];
  const line = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));

  it.each(units)('is linear in a line of %j', (unit) => {
    const [small, large] = [line(unit, 30_000), line(unit, 240_000)];
    const bound = (time: number) => Math.max(time, 4) * 32;
    expect(
      staysWithin(
        () => findDates(small),
        () => findDates(large),
        bound,
      ),
    ).toBe(true);
  });

  it.each(units)(
    'reads a line of a megabyte of %j, as a page may hold it, in step with its length',
    (unit) => {
      const whole = line(unit, 1_000_000);
      const eighth = line(unit, 125_000);
      /** Walking over its characters, beside it on the same machine. */
      const walk = cpuTime(() => whole.match(/[\s\S]/g));
      const bound = (part: number) => Math.max(part, walk / 8) * 8 * 4;
      expect(
        staysWithin(
          () => findFullDates(eighth, null),
          () => findFullDates(whole, null),
          bound,
        ),
      ).toBe(true);
    },
  );
});
