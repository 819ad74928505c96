import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Hangul', 'Han'];

function scriptsOf(word: string): string[] {
  return SCRIPTS.filter((s) => new RegExp(`\\p{Script=${s}}`, 'u').test(word));
}

describe.each(languages.map((l) => [l.code, l.dates] as const))('dates of %s', (_code, dates) => {
  const lists = [...dates.months, ...dates.weekdays, dates.published, dates.modified, dates.glue];

  it('has twelve months and seven weekdays, none empty', () => {
    expect(dates.months).toHaveLength(12);
    expect(dates.weekdays).toHaveLength(7);
    for (const list of lists) expect(list.length).toBeGreaterThan(0);
  });

  it('is lower-case, trimmed and without trailing dots', () => {
    for (const word of lists.flat()) {
      expect(word).toBe(word.toLowerCase().trim());
      expect(word).not.toMatch(/\.$|^$/);
    }
  });

  it('writes each word in one script', () => {
    for (const word of lists.flat())
      for (const part of word.split(' ')) expect(scriptsOf(part).length).toBeLessThan(2);
  });

  it('repeats nothing within a list and no month in another', () => {
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
    const months = dates.months.flat();
    expect(new Set(months).size).toBe(months.length);
    expect(dates.published.filter((w) => dates.modified.includes(w))).toEqual([]);
  });
});

it('uses no word for different months in two languages', () => {
  const seen = new Map<string, number>();
  for (const { dates } of languages) {
    dates.months.forEach((words, i) => {
      for (const word of words) {
        expect([word, seen.get(word) ?? i]).toEqual([word, i]);
        seen.set(word, i);
      }
    });
  }
});
