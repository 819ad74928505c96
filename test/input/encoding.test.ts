import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/input/encoding.ts';
import { SAMPLES } from './samples.ts';

const FRAME = 'Home News Sport Contact us today\n';
const CASES = SAMPLES.flatMap((s) => s.encodings.map((encoding) => ({ ...s, encoding })));

/** The sample, with characters replaced that the encoding lacks, so that it reads back unchanged. */
function written(text: string, encoding: string): { text: string; bytes: Uint8Array } {
  const bytes = iconv.encode(text, encoding);
  return { text: iconv.decode(bytes, encoding), bytes };
}

/** Characters beyond ASCII are those of EUC-JP without the high bits, between two escapes. */
function iso2022jp(text: string): Uint8Array {
  const euc = iconv.encode(text, 'euc-jp').toString('latin1');
  const shifted = euc.replace(/[\x80-\xff]+/g, (run) => {
    const codes = Array.from(run, (character) => character.charCodeAt(0) & 0x7f);
    return `\x1b$B${String.fromCharCode(...codes)}\x1b(B`;
  });
  return Buffer.from(shifted, 'latin1');
}

describe('decodeBytes with the charset of a header', () => {
  /** Polish: too short for a detector. */
  const TEXT = 'Łódź – mąż i źrebię';
  const LATIN2 = iconv.encode(TEXT.replace('–', '-'), 'iso-8859-2');
  const META = '<meta charset="windows-1251"><p>';
  const read = (bytes: Uint8Array, charset: string, label?: string) => {
    const { encoding, text } = decodeBytes(bytes, label, charset);
    return [encoding, text];
  };

  it('uses it where the bytes do not settle it', () => {
    expect(read(LATIN2, 'ISO-8859-2')).toEqual(['iso-8859-2', TEXT.replace('–', '-')]);
    expect(read(LATIN2, 'latin1')[0]).toBe('windows-1252');
  });

  it('prefers it to a declaration in markup', () => {
    const page = Buffer.concat([Buffer.from(META), LATIN2]);
    expect(decodeBytes(page, undefined).encoding).toBe('windows-1251');
    expect(read(page, 'iso-8859-2')[0]).toBe('iso-8859-2');
  });

  it.each([
    ['a label', LATIN2, 'windows-1250', 'windows-1250'],
    ['a byte order mark', iconv.encode(TEXT, 'utf-16le', { addBOM: true }), undefined, 'utf-16le'],
    [
      'UTF-16 by its form',
      iconv.encode(`${TEXT} Zima w mieście`, 'utf-16be', { addBOM: false }),
      undefined,
      'utf-16be',
    ],
    ['UTF-8 by its form', Buffer.from(TEXT), undefined, 'utf-8'],
  ] as const)('gives way to %s', (_what, bytes, label, encoding) => {
    expect(read(bytes, 'iso-8859-2', label)[0]).toBe(encoding);
  });

  it.each(['utf-8', 'euc-kr', 'x-no-such', 'base64', ''])('ignores what does not fit: %j', (charset) => {
    const page = Buffer.concat([Buffer.from(META), LATIN2]);
    expect(read(page, charset)).toEqual(read(page, 'x-unknown'));
  });
});

describe('decodeBytes without a label', () => {
  it.each(CASES)('reads $name in $encoding', ({ text, encoding }) => {
    const sample = written(text, encoding);
    expect(decodeBytes(sample.bytes, undefined).text).toBe(sample.text);
  });

  it.each(CASES)('reads $name in $encoding deep in an ASCII page', ({ text, encoding }) => {
    const sample = written(FRAME.repeat(1_500) + text + FRAME.repeat(200), encoding);
    expect(decodeBytes(sample.bytes, undefined).text).toBe(sample.text);
  });

  it.each(SAMPLES)('reads $name in UTF-8, UTF-16 and UTF-32', ({ text }) => {
    const page = `${text}\n\n${text.slice(0, 80)} (2024)`;
    expect(decodeBytes(Buffer.from(page), undefined)).toEqual({
      text: page,
      encoding: 'utf-8',
      warnings: [],
    });
    for (const encoding of ['utf-16le', 'utf-16be']) {
      const bare = decodeBytes(iconv.encode(page, encoding, { addBOM: false }), undefined);
      expect(bare).toEqual({ text: page, encoding, warnings: [] });
    }
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']) {
      const marked = decodeBytes(iconv.encode(page, encoding, { addBOM: true }), undefined);
      expect(marked.text).toBe(page);
      expect(marked.encoding).toBe(encoding);
    }
  });

  it('reads Japanese written with escapes', () => {
    const bytes = Buffer.concat([
      Buffer.from('Title: \x1b$B'),
      Buffer.from([0x3c, 0x2b, 0x3d, 0x6a, 0x24, 0x38, 0x24, 0x47]),
      Buffer.from('\x1b(B end'),
    ]);
    expect(decodeBytes(bytes, undefined).text).not.toContain('\ufffd');
  });

  it.each([
    ['detected', {}],
    ['named by the option', { label: 'ISO-2022-JP' }],
    ['named by a header', { charset: 'iso-2022-jp' }],
    ['named by an old label', { label: 'csISO2022JP' }],
  ] as const)('reads ISO-2022-JP, %s', (_how, { label, charset }: { label?: string; charset?: string }) => {
    const { text } = SAMPLES.find(({ name }) => name === 'Japanese')!;
    const lines = `${text}\nABC\n${text}\n`;
    expect(decodeBytes(iso2022jp(lines), label, charset)).toEqual({
      text: lines,
      encoding: 'iso-2022-jp',
      warnings: [],
    });
  });

  it('reads ISO-2022-JP as markup declares it', () => {
    const page = '<html><head><meta charset="iso-2022-jp"><title>橋</title>';
    expect(decodeBytes(iso2022jp(page), undefined)).toMatchObject({ text: page, encoding: 'iso-2022-jp' });
  });

  it('reads nothing as an empty text', () => {
    expect(decodeBytes(new Uint8Array(0), undefined)).toEqual({ text: '', encoding: 'utf-8', warnings: [] });
  });

  it('keeps a few stray NULs in ASCII text', () => {
    const text = `${FRAME}a\0b${FRAME}\0${FRAME}`;
    expect(decodeBytes(Buffer.from(text), undefined).text).toBe(text);
  });
});

describe('almost valid UTF-8', () => {
  const french = SAMPLES[0]!.text;

  it('stays UTF-8 when a few sequences are broken', () => {
    const bytes = Buffer.concat([Buffer.from(french), Buffer.from([0x20, 0xe9, 0x20]), Buffer.from(french)]);
    const { text, encoding, warnings } = decodeBytes(bytes, undefined);
    expect(encoding).toBe('utf-8');
    expect(text).toContain('Hélène Dufresnoy');
    expect(warnings).toEqual([
      { code: 'undecodable-characters', message: '1 character could not be decoded as utf-8.' },
    ]);
  });

  it.each(['Prix : 5 €', 'Ends in “quotes”', 'Ends in 😀'])('stays UTF-8 when cut off within %j', (text) => {
    const whole = Buffer.from(text);
    const last = Buffer.byteLength([...text].at(-1)!);
    const cut = decodeBytes(whole.subarray(0, whole.length - 1), undefined);
    expect(cut.encoding).toBe('utf-8');
    expect(cut.text).toContain(text.slice(0, 5));
    expect(cut.warnings.map((w) => w.code)).toEqual(['undecodable-characters']);
    expect(last).toBeGreaterThan(1);
  });

  it('is not assumed in a short text of another encoding', () => {
    const bytes = iconv.encode(
      'Le café et l’été à la plage, déjà très animé, ferme dès jeudi',
      'windows-1252',
    );
    expect(decodeBytes(bytes, undefined).encoding).toBe('windows-1252');
  });
});

describe('declarations', () => {
  it.each([
    '<html><head><meta charset="koi8-r">',
    '<html><head><META http-equiv=Content-Type content="text/html; charset=koi8-r">',
    '<?xml version="1.0" encoding="koi8-r"?><html>',
  ])('are used: %s', (head) => {
    const page = `${head}<title>Да</title><p>Нет</p>`;
    expect(decodeBytes(iconv.encode(page, 'koi8-r'), undefined)).toMatchObject({
      text: page,
      encoding: 'koi8-r',
    });
  });

  it('give way to bytes that are UTF-8', () => {
    const page = '<html><head><meta charset="windows-1251"><title>Мост закрыт</title>';
    expect(decodeBytes(Buffer.from(page), undefined)).toMatchObject({ text: page, encoding: 'utf-8' });
  });

  it('give way to the detector when they cannot be true', () => {
    const russian = SAMPLES.find((s) => s.name === 'Russian')!.text;
    const page = `<html><head><meta charset="euc-jp"></head><p>${russian}</p>`;
    expect(decodeBytes(iconv.encode(page, 'koi8-r'), undefined).text).toBe(page);
  });
});

describe('the encoding option', () => {
  it('overrides everything else', () => {
    const bytes = iconv.encode('Мост', 'windows-1251');
    expect(decodeBytes(bytes, 'Windows-1251')).toMatchObject({ text: 'Мост', encoding: 'windows-1251' });
    expect(decodeBytes(Buffer.from('é'), 'latin1').text).toBe('Ã©');
  });

  it.each(['utf-9', 'base64', 'hex', ''])('rejects %j with its name', (label) => {
    expect(() => decodeBytes(Buffer.from('x'), label)).toThrow(RangeError);
    expect(() => decodeBytes(Buffer.from('x'), label)).toThrow(/^encoding: /);
  });
});
