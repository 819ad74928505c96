import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readSource, sha256 } from '../../src/input/read.ts';

const PAGE =
  '<!doctype html><html lang="en"><title>Bridge</title><body><h1>Bridge shut</h1><p>Rust &amp; rain.</p>';

describe('readSource', () => {
  it('uses a string as it is', () => {
    expect(readSource('\ufeffx < y, AT&T\n<john@x.org>', {})).toEqual({
      text: '\ufeffx < y, AT&T\n<john@x.org>',
      kind: 'text',
      of: 'decoded',
      encoding: 'utf-8',
      mojibake: false,
      entities: false,
      evidence: null,
      marks: [],
      markup: null,
      map: null,
      original: null,
      warnings: [],
    });
  });

  it('reads other line ends as `\\n` and keeps the text as it came', () => {
    const came = 'one\r\ntwo\rthree\n\r\nfour';
    const { text, original } = readSource(came, {});
    expect(text).toBe('one\ntwo\nthree\n\nfour');
    expect(original!.text).toBe(came);
    const words = [...text.matchAll(/\w+/g)].map(({ 0: word, index }) =>
      came.slice(original!.offsetOf(index), original!.offsetOf(index + word.length)),
    );
    expect(words).toEqual(['one', 'two', 'three', 'four']);
  });

  it.each(['\n', '\r\n', '\r'])('recognises Markdown whose lines end with %j', (end) => {
    const text = ['# The bridge', 'It is shut.', '## Background', 'Rust and rain.', ''].join(end + end);
    expect(readSource(text, {}).kind).toBe('markdown');
  });

  it('renders a page and keeps the evidence of its markup', () => {
    const source = readSource(PAGE, {});
    expect(source).toMatchObject({
      text: 'Bridge shut\n\nRust & rain.',
      kind: 'html',
      of: 'rendered',
      warnings: [],
    });
    expect(source.evidence).toMatchObject({ title: 'Bridge', headlines: ['Bridge shut'], language: 'en' });
  });

  it('removes leftover tags of a text and says so', () => {
    const source = readSource(
      'Bridge shut\n<p>The bridge over the Orle is shut.</p>\n<p>It will stay so.</p>',
      {},
    );
    expect(source).toMatchObject({ kind: 'text', of: 'rendered', evidence: null });
    expect(source.text).toBe('Bridge shut\n\nThe bridge over the Orle is shut.\n\nIt will stay so.');
    expect(source.warnings.map((w) => w.code)).toEqual(['markup-in-text']);
  });

  it('follows the input option', () => {
    expect(readSource(PAGE, { input: 'text' })).toMatchObject({ text: PAGE, kind: 'text', of: 'decoded' });
    expect(readSource('a <b>c</b>', { input: 'html' })).toMatchObject({ text: 'a c', kind: 'html' });
    expect(readSource('a **c**', { input: 'markdown' })).toMatchObject({ text: 'a c', kind: 'markdown' });
  });

  it('reports mojibake with a count and does not change the text', () => {
    const source = readSource('The mayorâ€™s CafÃ© is shut', {});
    expect(source).toMatchObject({ text: 'The mayorâ€™s CafÃ© is shut', mojibake: true });
    expect(source.warnings).toEqual([
      { code: 'mojibake-repaired', message: '2 stretches of UTF-8 misread as windows-1252 repaired.' },
    ]);
  });

  it('detects mojibake and entities in a page that was escaped twice', () => {
    const source = readSource('<html><body><p>The mayorâ€™s office &amp;amp; garden</p>', {});
    expect(source).toMatchObject({ mojibake: true, entities: true });
  });

  it('decodes bytes', () => {
    const source = readSource(iconv.encode('Городской совет утвердил план ремонта', 'windows-1251'), {});
    expect(source).toMatchObject({ text: 'Городской совет утвердил план ремонта', encoding: 'windows-1251' });
  });

  it('rejects an unknown encoding for bytes and for a string', () => {
    expect(() => readSource('x', { encoding: 'utf-99' })).toThrow(RangeError);
    expect(() => readSource(Buffer.from('x'), { encoding: 'utf-99' })).toThrow(/encoding/);
  });

  it('never throws because of the content of the input', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<',
        '<!--',
        '<script>',
        '&',
        '&amp;',
        'Ã©',
        '\0',
        '"',
        '<html>',
        '<nav>',
        '</div>',
      ),
    );
    const input = fc.array(piece, { maxLength: 30 }).map((p) => p.join(''));
    fc.assert(
      fc.property(input, fc.constantFrom('text', 'html', 'markdown', undefined), (text, kind) => {
        const source = readSource(text, kind ? { input: kind } : {});
        for (const m of source.marks) expect(source.text.slice(m.start, m.end).trim()).not.toBe('');
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof readSource(bytes, {}).text).toBe('string');
      }),
    );
  });
});

describe('sha256', () => {
  it('hashes bytes, and a string as UTF-8', () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(sha256('abc')).toBe(abc);
    expect(sha256(Buffer.from('abc'))).toBe(abc);
  });
});
