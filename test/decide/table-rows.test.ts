import { describe, expect, it } from 'vitest';
import { decideTables } from '../../src/decide/table-rows.ts';
import { readSource } from '../../src/input/read.ts';
import { readPage } from '../../src/page/lines.ts';

const row = (...cells: string[]) => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;
const HOURS = `<table>${row('Days', 'Departures')}${row('Monday to Friday', '7.00, 9.30, 12.00, 15.30 and 18.00')}${row('Saturday', '9.00, 12.00')}</table>`;
const STORY = '<p>The ferry sails again, and these are its times until the autumn.</p>';

/** The lines that are body after `decideTables`, if these were before. */
function decided(html: string, before: readonly number[], isOpen = (_line: number) => true): number[] {
  const page = readPage(readSource(html, { input: 'html' }));
  const isBody = page.lines.map((l) => before.includes(l.index));
  decideTables(page, isBody, isOpen);
  return page.lines.filter((l) => isBody[l.index]).map((l) => l.index);
}

describe('the rows of a table', () => {
  it('are all body if most of its words are', () => {
    expect(decided(STORY + HOURS, [0, 2])).toEqual([0, 1, 2, 3]);
  });

  it('are all noise if few of its words are body', () => {
    expect(decided(STORY + HOURS, [0, 1])).toEqual([0]);
  });

  it('leave settled lines and other lines as they are', () => {
    expect(decided(STORY + HOURS, [2], (i) => i !== 3)).toEqual([1, 2]);
  });

  it('are decided by table', () => {
    const other = `<table>${row('Home', 'News')}${row('Sport', 'Letters')}</table>`;
    expect(decided(HOURS + other, [1, 2])).toEqual([0, 1, 2]);
  });

  it('are left alone in a table that lays out the page, and in text', () => {
    const layout = `<table><tr><td>${STORY}</td></tr><tr><td><p>Share this page</p></td></tr></table>`;
    expect(decided(layout, [0])).toEqual([0]);
    const text = readPage(readSource('Days\tDepartures\nSaturday\t9.00', { input: 'text' }));
    const isBody = [true, false];
    decideTables(text, isBody, () => true);
    expect(isBody).toEqual([true, false]);
  });
});
