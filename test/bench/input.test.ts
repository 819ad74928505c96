import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../bench/input/place.ts';
import { readOptions } from '../../bench/options.ts';
import { folderWith } from '../support/folders.ts';

const lines = (...records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const shown = (places: readonly string[]) =>
  readPlaces(places).map(({ name, text, html, dump }) => [
    name,
    text && String(text),
    html && String(html),
    dump,
  ]);

describe('pages to measure on', () => {
  it('are the text files of a folder, each with the HTML file of its name', () => {
    const folder = folderWith({
      'a.txt': 'A',
      'a.html': '<p>A',
      'b/c.md': 'C',
      'd.html': '<p>D',
      'e.png': 'E',
    });
    expect(shown([folder])).toEqual([
      ['a', 'A', '<p>A', null],
      ['c', 'C', null, null],
      ['d', null, '<p>D', null],
    ]);
  });

  it('are the records of JSONL, gzipped or not', () => {
    const folder = folderWith({
      'one.jsonl': lines({ id: 'x', text: 'X', html: '<p>X' }, { text: 'Y' }),
      'two.jsonl.gz': gzipSync(lines({ text: 'Z' })),
    });
    expect(shown([folder])).toEqual([
      ['one/x', 'X', '<p>X', null],
      ['one/1', 'Y', null, null],
      ['two/0', 'Z', null, null],
    ]);
  });

  it('are a corpus’ pages, one dump of each in turn, with the HTML of the markup beside', () => {
    const dumps = { innertext: 'I', blocks: 'B', wet: 'W', gettext: 'G' };
    const folder = folderWith({
      'c.jsonl': lines({ id: '1', dumps }, { id: '2', dumps }, { id: '3', dumps: { wet: 'W' } }),
      'c-markup.jsonl': lines({ id: '2', dumps: { html: '<p>2', markdown: '2' } }),
    });
    const places = [join(folder, 'c.jsonl'), join(folder, 'c-markup.jsonl')];
    expect(shown(places)).toEqual([
      ['c/1', 'I', null, 'innertext'],
      ['c/2', 'B', '<p>2', 'blocks'],
      ['c/3', 'W', null, 'wet'],
    ]);
    expect(readPlaces([...places].reverse()).map(({ name }) => name)).toContain('c/2');
  });

  it('have to be there', () => {
    expect(() => readPlaces([folderWith({ 'e.png': 'E' })])).toThrow(/^no pages in /);
  });
});

describe('the bench’s options', () => {
  it('name several places and parts', () => {
    const { pages, only, rounds } = readOptions([
      '--pages',
      'a',
      '--pages',
      'b',
      '--only',
      'rates,jobs',
      '--rounds',
      '1',
    ]);
    expect([pages, [...only], rounds]).toEqual([['a', 'b'], ['rates', 'jobs'], 1]);
  });

  it.each([
    [['--only', 'rates,all'], /--only takes .*, not all/],
    [['--rounds', '0'], /--rounds takes a whole number/],
    [['--json'], /--json needs/],
    [['--page', 'x'], /--page/],
  ])('refuse %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
