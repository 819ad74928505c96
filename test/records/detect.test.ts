import { describe, expect, it } from 'vitest';
import { gist, recordsIn } from './records.ts';

const gists = async (...args: Parameters<typeof recordsIn>) => (await recordsIn(...args)).map(gist);

describe('an input that is one page', () => {
  it.each<readonly [string, string]>([
    ['nothing', ''],
    ['blank', ' \n\n'],
    ['prose', 'The ferry terminal at Lindvik opens on Monday.\n'],
    ['prose that begins with a brace', '{Updated} The ferry terminal opens.\n{sic}\n'],
    ['left-over JSON-LD above prose', '{"@type": "NewsArticle", "headline": "Ferry"}\nThe ferry opens.\n'],
    ['two of them', '{"@type": "NewsArticle"}\n{"@type": "WebSite"}\nThe ferry opens.\n'],
    ['a headline and the name of its site', 'Ferry opens | Lindvik News\n\nThe ferry opens.\n'],
    [
      'lines with as many commas each',
      'Home, News\nSport, Weather\nJobs, Help\nTerms, Contact\nMore, Less\n',
    ],
    ['a caption in brackets', '[Photo: Lindvik News]\nThe ferry opens.\n'],
    ['prose that begins with WARC', 'WARC/1.0 is a format for web archives.\n'],
    ['a record in the middle', 'Records look like this:\n{"text": "one"}\n'],
    ['a page after blank lines beyond the start', `${'\n'.repeat(600)}{"text": "one"}\n`],
  ])('%s', async (_name, input) => {
    expect(await gists(input)).toEqual([input]);
  });

  it('in UTF-16 is no tar, even where its bytes have the sum that an empty field would say', async () => {
    const text = `${'A'.repeat(81)}s${'肀'.repeat(38)}`.padEnd(256, ' ');
    const bytes = Buffer.from(text, 'utf16le').swap16();
    const signed = [...bytes].map((byte) => (byte < 0x80 ? byte : byte - 0x100));
    const sum = signed.fill(0x20, 148, 156).reduce((a, b) => a + b);
    expect(sum).toBe(0);
    expect(await gists(bytes)).toEqual([bytes.toString()]);
  });

  it('is a page where the command line says so', async () => {
    expect(await gists('{"text": "one"}\n', { kind: 'text' })).toEqual(['{"text": "one"}\n']);
  });

  it('over the size cap is a bad record', async () => {
    expect(await gists('x'.repeat(101), { maxBytes: 100 })).toEqual(['too-large']);
    expect(await gists('x'.repeat(100), { maxBytes: 100 })).toEqual(['x'.repeat(100)]);
    expect(await gists(`{${'x'.repeat(1_000)}\n`, { maxBytes: 100 })).toEqual(['too-large']);
  });

  it('that is no text is a bad record', async () => {
    expect(await recordsIn(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))).toEqual([
      {
        source: 'in',
        position: 1,
        error: {
          code: 'binary',
          message: 'a PNG image is not read; a page is text: tesseract FILE - | clean-article',
        },
        metadata: null,
      },
    ]);
  });
});

describe('an input that is JSON Lines', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['by its first line', '{"text": "one"}\n', ['one']],
    ['a prose line after it is a bad record', '{"text": "one"}\nprose\n', ['one', 'bad-json']],
    ['a first record without the key', '{"id": 1}\n{"text": "two"}\n', ['no-text', 'two']],
    ['a first record cut off', '{"text": "on\n{"text": "two"}\n', ['bad-json', 'two']],
    [
      'several records whose text has another key',
      '{"body": "one"}\n{"body": "two"}\n',
      ['no-text', 'no-text'],
    ],
    ['a first record whose text is no string', '{"text": null}\n', ['no-text']],
  ])('%s', async (_name, input, wanted) => {
    expect(await gists(input)).toEqual(wanted);
  });

  it('is seen where the second line is long', async () => {
    const second = JSON.stringify({ text: 'x'.repeat(200_000) });
    expect(await gists(`{"id": 1}\n${second}\n{"text": "three"}\n`)).toEqual([
      'no-text',
      'x'.repeat(200_000),
      'three',
    ]);
  });

  it('goes by the key the command line names', async () => {
    expect(await gists('{"body": "one"}\n', { textKeys: ['body'] })).toEqual(['one']);
  });
});

describe('the stream', () => {
  it('is let go of where the records are not read to the end', async () => {
    let closed = false;
    async function* endless() {
      try {
        for (;;) yield Buffer.from('{"text": "again"}\n');
      } finally {
        closed = true;
      }
    }
    const { openRecords } = await import('../../src/records/open.ts');
    const options = {
      source: 'in',
      textKeys: [],
      idKey: null,
      keep: null,
      maxBytes: 1_000,
      kind: 'auto' as const,
    };
    for await (const record of openRecords(endless(), options)) if (record.position === 3) break;
    expect(closed).toBe(true);
  });

  it('fails as it fails: a disk error is no bad record', async () => {
    async function* failing() {
      yield Buffer.from('{"text": "one"}\n');
      throw Object.assign(new Error('i/o error'), { code: 'EIO' });
    }
    await expect(recordsIn(failing())).rejects.toThrow('i/o error');
  });
});
