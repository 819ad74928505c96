import { describe, expect, it } from 'vitest';
import { gist, recordsIn } from '../records.ts';
import { ATOM, MBOX, MHTML, message, RSS, rows, STORIES, TEXTS, table } from './stories.ts';

const gists = async (...args: Parameters<typeof recordsIn>) => (await recordsIn(...args)).map(gist);
const LIST = JSON.stringify(rows);

describe('JSON', () => {
  it('that ends early gives what came before, and one bad record', async () => {
    expect(await gists(LIST.slice(0, -20))).toEqual([...TEXTS.slice(0, 2), 'bad-json']);
    expect(await gists(LIST.slice(0, -1))).toEqual([...TEXTS, 'bad-json']);
  });

  it('with a mistake gives what came before, and says where', async () => {
    const records = await recordsIn(LIST.replace('},{', '},,{'));
    expect(records.map(gist)).toEqual([TEXTS[0], 'bad-json']);
    expect(JSON.stringify(records[1])).toMatch(/no JSON from byte \d+ on/);
  });

  it('gives a record that is too large as a bad one, and the next', async () => {
    const large = { url: 'x', text: 'word '.repeat(2_000) };
    expect(await gists(JSON.stringify([rows[0], large, rows[1]]), { maxBytes: 2_000 })).toEqual([
      TEXTS[0],
      'too-large',
      TEXTS[1],
    ]);
  });

  it('on one line beyond the limit of a record is read all the same', async () => {
    const whole = JSON.stringify({ articles: rows });
    expect(whole.length).toBeGreaterThan(1_200);
    expect(await gists(whole, { maxBytes: 1_200 })).toEqual(TEXTS);
  });

  it('with a string without end is given up', async () => {
    async function* endless() {
      yield Buffer.from('[{"url": "x", "text": "');
      for (let i = 0; i < 10_000; i++) yield Buffer.alloc(65_536, 'x');
      throw new Error('read too far');
    }
    expect(await gists(endless(), { maxBytes: 500_000 })).toEqual(['too-large']);
  });

  it('nested without end is a bad record', async () => {
    const deep = `[{"text": "The ferry is late.", "tree": ${'['.repeat(20_000)}${']'.repeat(20_000)}}]`;
    expect(await gists(deep)).toEqual(['bad-json']);
    expect(await gists('['.repeat(50_000))).toEqual(['['.repeat(50_000)]);
    expect(await gists(`[{"a":${'{"a":'.repeat(20_000)}`)).toEqual(['bad-json']);
  });

  it('keeps keys that objects have of themselves', async () => {
    const [record] = await recordsIn(
      '[{"__proto__": {"x": 1}, "constructor": "c", "text": "The ferry is late."}]',
    );
    expect(JSON.stringify(record?.metadata)).toBe('{"__proto__":{"x":1},"constructor":"c"}');
  });
});

describe('tables', () => {
  it('whose last cell has no end give what came before, and one bad record', async () => {
    expect(await gists(table(',').slice(0, -10))).toEqual([...TEXTS.slice(0, 2), 'bad-archive']);
  });

  it('have a bad record for a row of another length', async () => {
    expect(await gists(`${table(',')}a,b\n`)).toEqual([...TEXTS, 'bad-archive']);
  });

  it('with a row that is too large are given up there', async () => {
    expect(await gists(`${table(',')}"${'x'.repeat(50_000)}",a,b\n`, { maxBytes: 20_000 })).toEqual([
      ...TEXTS,
      'too-large',
    ]);
  });

  it('with a hundred thousand columns are given up', async () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(',');
    expect(await gists(`text,${names}\n`, { kind: 'csv', maxBytes: 20_000_000 })).toEqual(['bad-archive']);
  });

  it('in an old encoding are read as bytes', async () => {
    const bytes = Buffer.from(
      'url,author,text\nx,Jos\xe9,"Un caf\xe9 para los viajeros de la ma\xf1ana."\n',
      'latin1',
    );
    const [record] = await recordsIn(bytes);
    expect(record).toMatchObject({
      source: 'x',
      metadata: { author: 'José' },
      content: expect.any(Uint8Array),
    });
  });
});

describe('feeds', () => {
  it('that end early give what came before, and one bad record', async () => {
    expect((await gists(RSS.slice(0, RSS.indexOf('bridge')))).slice(-1)).toEqual(['bad-archive']);
    expect(await gists(RSS.slice(0, RSS.indexOf('bridge')))).toHaveLength(3);
  });

  it('load no entity from outside, and are not blown up by those within', async () => {
    const dtd = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const text = 'The ferry is late again today.';
    const feed = `<?xml version="1.0"?>${dtd}<rss version="2.0"><channel><item><description>${text} &b; &f;</description></item></channel></rss>`;
    expect(await gists(feed)).toEqual([`${text} &b; &f;`]);
  });

  it('nested without end are no crash', async () => {
    const deep = `<?xml version="1.0"?><rss version="2.0"><channel><item>${'<a>'.repeat(20_000)}`;
    expect(await gists(deep)).toEqual(['bad-archive']);
  });

  it('with an item that is too large have a bad record for it', async () => {
    const feed = ATOM.replace('</title><link', `${' x'.repeat(5_000)}</title><link`);
    expect(await gists(feed, { maxBytes: 5_000 })).toEqual(['too-large', ...(await gists(ATOM)).slice(1)]);
  });
});

describe('messages', () => {
  it('that end early, or nest without end, are no crash', async () => {
    for (let at = 200; at < MHTML.length; at += 40) expect(await gists(MHTML.slice(0, at))).toHaveLength(1);
    const nested = Array.from(
      { length: 500 },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`,
    ).join('');
    expect(
      await gists(`From: a@b.example\nDate: Tue, 14 May 2024 07:45:00 +0000\nMIME-Version: 1.0\n${nested}`),
    ).toEqual(['bad-archive']);
  });

  it('that are too large keep their place in a mailbox', async () => {
    const large = { ...STORIES[0]!, text: 'word '.repeat(4_000) };
    const envelope = 'From a@b.example Tue May 14 07:45:00 2024\n';
    expect(await gists(`${MBOX}${envelope}${message(large)}\n${MBOX}`, { maxBytes: 5_000 })).toEqual([
      ...TEXTS,
      'too-large',
      ...TEXTS,
    ]);
  });
});

describe('records without a page', () => {
  it('are given up after the first ten, with the keys that were seen', async () => {
    const lines = Array.from({ length: 1_000 }, (_, i) => `{"id": ${i}, "label": "a"}\n`).join('');
    const records = await recordsIn(lines);
    expect(records).toHaveLength(11);
    const last = records.at(-1)!;
    expect('error' in last && last.error.message).toMatch(/Keys seen: "id", "label"; --text-key names one/);
    expect(await recordsIn(lines, { kind: 'jsonl' })).toHaveLength(1_000);
  });
});
