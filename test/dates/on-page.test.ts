import { describe, expect, it } from 'vitest';
import { findFullDates } from '../../src/dates/find.ts';
import { toIso } from '../../src/dates/iso.ts';
import { allDatesOn, datesOn } from '../../src/dates/on-page.ts';
import { readSource } from '../../src/input/read.ts';
import { readPage } from '../../src/page/lines.ts';

const pageOf = (text: string) => readPage(readSource(text, {}));
const full = (text: string) => findFullDates(text, 'en').mentions.map((m) => toIso(m));

describe('dates on a page', () => {
  it('reads a line once', () => {
    const page = pageOf('Home\nMay 14, 2024\nSport');
    const first = datesOn(page, page.lines[1]!);
    expect(first.map((m) => toIso(m))).toEqual(['2024-05-14']);
    expect(datesOn(page, page.lines[1]!, 'en')).toBe(first);
    expect(datesOn(page, page.lines[0]!)).toEqual([]);
  });

  it('reads a line again if its month belongs to one language', () => {
    const text = 'Zprávy z města a okolí, které jsme pro vás připravili dne 15. pro 2024 v redakci novin';
    const page = pageOf(text);
    expect(datesOn(page, page.lines[0]!)).toEqual([]);
    expect(datesOn(page, page.lines[0]!, 'cs').map((m) => toIso(m))).toEqual(['2024-12-15']);
  });

  it('reads all dates of a line once: without a year, inside other text', () => {
    const page = pageOf('Posted on May 14 by Jane Doe\nSport');
    const first = allDatesOn(page, page.lines[0]!);
    expect(first.map((m) => [m.month, m.day])).toEqual([[5, 14]]);
    expect(allDatesOn(page, page.lines[0]!)).toBe(first);
    expect(datesOn(page, page.lines[0]!)).toEqual([]);
    expect(allDatesOn(page, page.lines[1]!)).toEqual([]);
  });

  it('leaves running text alone', () => {
    const page = pageOf(
      `On May 14, 2024 ${'the board met in the hall and heard what had been done '.repeat(8)}`,
    );
    expect(allDatesOn(page, page.lines[0]!)).toEqual([]);
    expect(datesOn(page, page.lines[0]!).map((m) => toIso(m))).toEqual(['2024-05-14']);
  });
});

describe('full dates', () => {
  const prose = 'The board met in the hall and heard what had been done since the last of its meetings. ';

  it('leaves out dates without a year', () => {
    expect(full('May 14 and May 15, 2024')).toEqual(['2024-05-15']);
  });

  it('finds a month with its year only on a short line', () => {
    expect(full('Published May 2024')).toEqual(['2024-05']);
    expect(full(`${prose}In May 2024 it met again.`)).toEqual([]);
  });

  it('searches the whole of a long line, which may be a glued page', () => {
    const long = `May 14, 2024 ${prose.repeat(4)}On May 15, 2024 it met. ${prose.repeat(4)}Posted 16 May 2024`;
    expect(full(long)).toEqual(['2024-05-14', '2024-05-15', '2024-05-16']);
    const spans = findFullDates(long, 'en').mentions.map((m) => long.slice(m.start, m.end));
    expect(spans).toEqual(['May 14, 2024', 'May 15, 2024', '16 May 2024']);
  });
});
