import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { STDIN } from '../../src/cli/in/input.ts';
import { allItems } from '../../src/cli/in/items.ts';
import { cleanArticle } from '../../src/index.ts';
import { openRecords } from '../../src/records/open.ts';
import { pieces, recordsIn } from './records.ts';

const OPTIONS = { source: 'in', textKeys: [], idKey: null, keep: null, maxBytes: 1e6, kind: 'auto' } as const;

async function metadataOf(input: string): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const record of openRecords(pieces(Buffer.from(input)), OPTIONS)) found.push(record.metadata);
  return found;
}

describe('metadata', () => {
  it.each([
    '1e400',
    '-1E+999',
    '12345678901234567890',
    '-9007199254740993',
    '[1,{"deep":18446744073709551615}]',
  ])('keeps a number that JavaScript cannot hold: %s', async (number) => {
    const line = `{"text": "The ferry is late.", "id": ${number}, "note": "1e400"}`;
    const wanted = [`{"id":${number},"note":"1e400"}`];
    expect(await metadataOf(`${line}\n${line}\n`)).toEqual([...wanted, ...wanted]);
    expect(await metadataOf(`[${line}]`)).toEqual(wanted);
  });

  it('is otherwise written as JavaScript writes it', async () => {
    expect(await metadataOf('{"text": "a b", "x": [1.0, 1e2, 0.5, -0], "y": "\\u00e9"}\n')).toEqual([
      '{"x":[1,100,0.5,0],"y":"é"}',
    ]);
  });

  it('names a record by such a number as it is written', async () => {
    const [record] = await recordsIn('{"text": "a b", "id": 12345678901234567890}\n');
    expect(record!.source).toBe('12345678901234567890');
  });
});

describe('a line of JSON that is not UTF-8', () => {
  const TEXT = 'Le café et l’été à la plage, déjà très animé, ferme dès jeudi';
  const lineOf = (text: Buffer) =>
    Buffer.concat([
      Buffer.from('{"title": "Caf'),
      Buffer.from([0xe9]),
      Buffer.from('", "text": "'),
      text,
      Buffer.from('"}\n'),
    ]);

  it('is read in the encoding that it is in', async () => {
    const [record] = await recordsIn(lineOf(iconv.encode(TEXT, 'windows-1252')));
    expect(record).toMatchObject({ metadata: { title: 'Café' }, stated: { headline: 'Café' } });
    expect(iconv.decode(Buffer.from((record as { content: Uint8Array }).content), 'windows-1252')).toBe(TEXT);
  });

  it('says so where some of it cannot be decoded', async () => {
    const text = Buffer.concat([Buffer.from(`${TEXT} `.repeat(20)), Buffer.from([0xe2, 0x80, 0x20])]);
    const [record] = await recordsIn(lineOf(text));
    const { warnings } = cleanArticle((record as { content: Uint8Array }).content);
    expect(warnings.map(({ code }) => code)).toContain('undecodable-characters');
  });

  it('keeps what is written as escapes', async () => {
    const [record] = await recordsIn(
      lineOf(Buffer.from('a \\"quoted\\" \\ud83d\\ude00 \\u00e9\\n\\u005c \\ud83d end')),
    );
    expect(record).toMatchObject({ content: 'a "quoted" 😀 é\n\\ \ufffd end' });
  });

  it.each(['{"text": "caf', '["caf"]'])('is a bad record where it is no object: %s', async (line) => {
    const bytes = Buffer.concat([
      Buffer.from('{"text": "a b"}\n'),
      Buffer.from(line.replace('caf', 'caf\xe9'), 'latin1'),
    ]);
    expect(await recordsIn(bytes)).toMatchObject([{ content: 'a b' }, { error: { code: 'bad-json' } }]);
  });
});

describe('metadata of millions of small values', () => {
  it('is held as the text that it is, and counts as what is read ahead', async () => {
    const line = `{"text": "The ferry is late.", "tree": [${'[],'.repeat(300_000)}0]}\n`;
    const inputs = { list: [STDIN], several: false, passedOver: 0, tree: false, has: () => false };
    const reader = {
      stdin: () => Readable.from([Buffer.from(line)]) as never,
      stream: true,
      reading: { ...OPTIONS, maxBytes: 2_000_000 },
      told: {},
      opened: () => {},
    };
    const sizes: number[] = [];
    for await (const { record, size } of allItems(inputs, reader, async () => null)) {
      expect(record.metadata).toBeTypeOf('string');
      sizes.push(size);
    }
    expect(sizes).toEqual([line.length - '"text": "", '.length - '\n'.length - ' '.length]);
  });
});
