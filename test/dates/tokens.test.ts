import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/dates/tokens.ts';
import { dateWindows } from '../../src/dates/windows.ts';

const keys = (text: string) => tokenise(text).map((t) => t.key);

describe('tokens', () => {
  it.each([
    ['By Jane DoeMay 14, 2024Updated', ['by', 'jane', 'doe', 'may', '14', ',', '2024', 'updated']],
    ['BYJaneDOE 14MAY', ['by', 'jane', 'doe', '14', 'may']],
    ['FévrierÉté été', ['fevrier', 'ete', 'ete']],
    ['Märzmärz 3.März', ['marzmarz', '3', '.', 'marz']],
    ['2024年5月14日', ['2024', '年', '5', '月', '14', '日']],
    ['۱۴۰۴/۰۲', ['1404', '/', '02']],
    ['T19:12Z', ['t', '19', ':', '12', 'z']],
  ])('of %s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('record the white space before them, and digits of another script', () => {
    const [may, day, year] = tokenise('May \u00a014\n۱۴۰۴');
    expect([may!.space, day!.space, year!.space]).toEqual([0, 1, 2]);
    expect([day!.native, year!.native]).toEqual([false, true]);
  });
});

describe('windows', () => {
  it('are around the numbers of a text', () => {
    const words = 'word '.repeat(60);
    const text = `${words}May 14 ${words}2024 ${words}`;
    expect(dateWindows(text).map(([a, b]) => text.slice(a, b).match(/\d+/g))).toEqual([['14'], ['2024']]);
    expect(dateWindows('no number')).toEqual([]);
  });

  it('are cut in a long run of numbers, without losing or repeating any', () => {
    const text = '12 May 2024, '.repeat(2000);
    const windows = dateWindows(text);
    expect(windows.length).toBeGreaterThan(5);
    windows.slice(1).forEach(([start], i) => {
      expect(start).toBe(windows[i]![1]);
    });
    expect(windows[0]![0]).toBe(0);
    expect(windows.at(-1)![1]).toBe(text.length);
  });
});
