import { describe, expect, it } from 'vitest';
import { gist, recordsIn } from './records.ts';

const line = (record: object) => `${JSON.stringify(record)}\n`;
const gists = async (...args: Parameters<typeof recordsIn>) => (await recordsIn(...args)).map(gist);

describe('JSON Lines', () => {
  it('gives one record a line, in order, counted from 1', async () => {
    const records = await recordsIn(
      line({ text: 'The ferry is late.' }) + line({ text: 'The ramp is shut.' }),
    );
    expect(records).toEqual([
      { source: 'in', position: 1, content: 'The ferry is late.', charset: null, now: null, metadata: null },
      { source: 'in', position: 2, content: 'The ramp is shut.', charset: null, now: null, metadata: null },
    ]);
  });

  it('carries every other key through', async () => {
    const [record] = await recordsIn(line({ id: 7, text: 'a', crawl: { depth: [1, null] }, lang: 'en' }));
    expect(record).toMatchObject({
      source: '7',
      metadata: { id: 7, crawl: { depth: [1, null] }, lang: 'en' },
    });
  });

  it.each([
    [{ url: 'https://lindvik.example/a', id: 'x' }, null, 'https://lindvik.example/a'],
    [{ url: '', id: 'x' }, null, 'x'],
    [{ url: 'https://lindvik.example/a', page: 'p-12' }, 'page', 'p-12'],
    [{ url: 'https://lindvik.example/a' }, 'page', 'https://lindvik.example/a'],
    [{ id: ['x'] }, null, 'in'],
    [{ page: 'p-12' }, null, 'in'],
  ])('names %j by the key %j: %s', async (keys, idKey, source) => {
    expect(await recordsIn(line({ ...keys, text: 'a' }), { idKey })).toMatchObject([{ source }]);
  });

  it('keeps the place of what is no record', async () => {
    const input = [
      '{"text": "one"}',
      '{"text": "tw',
      '[1, 2]',
      '{"text": 3, "id": "c"}',
      '{"body": "four"}',
      '{"text": "five"}',
    ];
    const records = await recordsIn(input.join('\n'));
    expect(records.map(gist)).toEqual(['one', 'bad-json', 'bad-json', 'no-text', 'no-text', 'five']);
    expect(records[3]).toEqual({
      source: 'c',
      position: 4,
      error: { code: 'no-text', message: 'the value of "text" is not a string' },
      metadata: { id: 'c' },
    });
  });

  it('carries through what is known of a record without text', async () => {
    const input = '{"id": 9, "lang": "sv", "text": null}\n{"body": "x"}\n{}\n{"oops": \n';
    const records = await recordsIn(input, { kind: 'jsonl' });
    expect(records.map((r) => r.metadata)).toEqual([{ id: 9, lang: 'sv' }, { body: 'x' }, null, null]);
  });

  it('says the same of a bad record wherever it stands, so that shards do not differ', async () => {
    const bad = '{"body": "x"}\n{oops\n';
    const errors = async (input: string) =>
      (await recordsIn(input, { kind: 'jsonl' })).flatMap((r) => ('error' in r ? [r.error] : []));
    expect(await errors(bad)).toEqual(await errors(`{"text": "a"}\n${bad}`));
  });

  it('reads byte order marks, CRLF, blank lines, a last line without its end', async () => {
    expect(await gists('\ufeff\r\n{"text": "one"}\r\n\r\n \t\n{"text": "two"}')).toEqual(['one', 'two']);
  });

  it('takes a line with a NUL for a bad record, the rest for good', async () => {
    expect(await gists('{"text": "one"}\n\0\0\0\0\n{"text": "three\\u0000"}\n')).toEqual([
      'one',
      'bad-json',
      'three\0',
    ]);
  });

  it('gives a line beyond the size cap as a bad record, the first one too', async () => {
    const long = line({ text: 'x'.repeat(2_000) });
    const short = line({ text: 'short' });
    expect(await gists(short + long + short, { maxBytes: 1_000 })).toEqual(['short', 'too-large', 'short']);
    expect(await gists(long + short, { maxBytes: 1_000 })).toEqual(['too-large', 'short']);
  });

  it('measures the cap in bytes of the line: at the cap it is read', async () => {
    const exact = line({ text: 'é' }).trim();
    expect(await gists(exact, { maxBytes: 13 })).toEqual(['é']);
    expect(await gists(exact, { maxBytes: 12 })).toEqual(['too-large']);
  });

  it('has no records where it is empty: a shard may be', async () => {
    expect(await gists('', { kind: 'jsonl' })).toEqual([]);
    expect(await gists('\n \r\n', { kind: 'jsonl' })).toEqual([]);
  });

  it('does not carry through what is nested without end', async () => {
    const nested = (levels: number) => `{"text": "a", "tree": ${'['.repeat(levels)}${']'.repeat(levels)}}\n`;
    expect(await gists(nested(99) + nested(100_000))).toEqual(['a', 'bad-json']);
    const [deep] = await recordsIn(nested(100).replace('{', '{"id": 7, '));
    expect(deep).toMatchObject({ source: '7', error: { code: 'bad-json' }, metadata: { id: 7 } });
    expect(deep).not.toHaveProperty(['metadata', 'tree']);
  });

  it('keeps keys that objects have of themselves apart from those a record has', async () => {
    const input = '{"__proto__": {"text": "a"}, "x": 1}\n';
    const [record] = await recordsIn(input, { kind: 'jsonl', textKeys: ['toString'] });
    expect(record && gist(record)).toBe('no-text');
    const [kept] = await recordsIn('{"text": "a", "__proto__": 5}\n');
    expect(JSON.stringify(kept)).toContain('"metadata":{"__proto__":5}');
  });
});
