import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectInputs } from '../../src/cli/in/collect.ts';
import type { Input } from '../../src/cli/in/input.ts';
import { allItems, type Reader } from '../../src/cli/in/items.ts';
import { ARTICLE, bin, filesIn, folderWith } from '../support/command.ts';

const READING = { textKeys: [], idKey: null, keep: null, maxBytes: 100_000, kind: 'auto' } as const;
const WAYS = { wanted: () => true, failed: () => {} };

/** What the inputs give: texts, or what is wrong with them, by their names. */
async function read(
  paths: readonly string[],
  more: Partial<Reader> = {},
  between = () => {},
): Promise<[string, string][]> {
  const inputs = collectInputs(paths, null, [], WAYS);
  between();
  const reader: Reader = {
    stdin: () => process.stdin,
    stream: true,
    reading: READING,
    told: {},
    opened: () => {},
    ...more,
  };
  const found: [string, string][] = [];
  for await (const { record } of allItems(inputs, reader, async () => null))
    found.push([
      record.source,
      'error' in record ? record.error.message : Buffer.from(record.content).toString(),
    ]);
  return found;
}

const pipe = (path: string) => execFileSync('mkfifo', [path]);

describe('a file that is said to be empty and is not', () => {
  const ENDLESS = '/proc/self/pagemap';

  it.runIf(existsSync(ENDLESS))('is read up to the size cap', async () => {
    const folder = folderWith({ 'a.txt': 'one' });
    symlinkSync(ENDLESS, join(folder, 'b.txt'));
    const [one, two] = await read([folder]);
    expect(one![1]).toBe('one');
    expect(two![1]).toMatch(/larger than 100000 bytes|binary/);
  });

  it.runIf(existsSync('/proc/self/status'))('is read to its end', async () => {
    const folder = folderWith();
    symlinkSync('/proc/self/status', join(folder, 'status.txt'));
    expect((await read([folder]))[0]![1]).toContain('VmRSS');
  });
});

describe('a page that was swapped for something else after the folder was listed', () => {
  it.each<readonly [string, (path: string) => void]>([
    ['a pipe', pipe],
    ['a link to a device', (path) => symlinkSync('/dev/zero', path)],
  ])('fails and holds nothing up: %s', async (_what, swap) => {
    const folder = folderWith({ 'a.txt': 'one', 'b.txt': 'two', 'c.txt': 'three' });
    const swapped = () => {
      renameSync(join(folder, 'b.txt'), join(folder, '.b'));
      swap(join(folder, 'b.txt'));
    };
    expect((await read([folder], {}, swapped)).map(([, text]) => text)).toEqual([
      'one',
      'is no regular file',
      'three',
    ]);
  });

  it('is passed over where it was something else before', async () => {
    const folder = folderWith({ 'a.txt': 'one' });
    pipe(join(folder, 'b.txt'));
    symlinkSync('/dev/zero', join(folder, 'c.txt'));
    expect(await read([folder])).toHaveLength(1);
  });
});

describe('a pipe that the command line names', () => {
  it('is read, also by a writer that comes late', async () => {
    const folder = folderWith();
    const path = join(folder, 'pipe');
    pipe(path);
    const reading = read([path]);
    execFileSync('sh', ['-c', 'sleep .1; printf "The ferry is late." >"$0"', path]);
    expect(await reading).toEqual([[path, 'The ferry is late.']]);
  });

  it('is left at a stop', async () => {
    const folder = folderWith();
    const path = join(folder, 'pipe');
    pipe(path);
    const stop = new AbortController();
    const reading = read([path], { stop: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect(await reading).toHaveLength(1);
  });

  it('may be a device that ends', async () => {
    expect(await read(['/dev/null'])).toEqual([['/dev/null', '']]);
  });
});

describe('names that are not UTF-8', () => {
  const odd = (folder: string, name: string) =>
    Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);

  it('are read, each by its own name', async () => {
    const folder = folderWith({ 'a.txt': 'one' });
    writeFileSync(odd(folder, 'caf\xe9.txt'), 'two');
    writeFileSync(odd(folder, 'caf\xe8.txt'), 'three');
    const found = (await read([folder])).map(([source, text]) => [source.slice(folder.length + 1), text]);
    expect(found).toEqual([
      ['a.txt', 'one'],
      ['caf\\xe8.txt', 'three'],
      ['caf\\xe9.txt', 'two'],
    ]);
  });

  it('are read below folders that are so named, and behind links', async () => {
    const folder = folderWith();
    mkdirSync(odd(folder, 'd\xe9p\xf4t'));
    writeFileSync(odd(folder, 'd\xe9p\xf4t/page.txt'), 'one');
    writeFileSync(odd(folder, 'd\xe9p\xf4t/\xe9t\xe9.txt'), 'two');
    symlinkSync(Buffer.from('d\xe9p\xf4t/page.txt', 'latin1'), join(folder, 'link.txt'));
    const found = (await read([folder])).map(([source, text]) => [source.slice(folder.length + 1), text]);
    expect(found).toEqual([
      ['d\\xe9p\\xf4t/page.txt', 'one'],
      ['d\\xe9p\\xf4t/\\xe9t\\xe9.txt', 'two'],
      ['link.txt', 'one'],
    ]);
  });

  it('are read where the command line has them', async () => {
    const cwd = folderWith();
    writeFileSync(odd(cwd, 'caf\xe9.txt'), ARTICLE);
    mkdirSync(odd(cwd, '\xe9'));
    writeFileSync(odd(cwd, '\xe9/page.txt'), ARTICLE);
    const line = `exec "$0" "$1" "$(printf 'caf\\351.txt')" "$(printf '\\351')" -o out/ -q`;
    execFileSync('sh', ['-c', line, process.execPath, bin()], { cwd });
    expect(filesIn(join(cwd, 'out'))).toEqual(['\\xe9/page.json', 'caf\\xe9.json']);
  });

  it('do not become the name of another file', async () => {
    const folder = folderWith({ 'caf\\xe9.txt': 'one' });
    writeFileSync(odd(folder, 'caf\xe9.txt'), 'two');
    const sources = (await read([folder])).map(([source]) => source);
    expect(new Set(sources).size).toBe(2);
  });
});

it('an input is closed when its reader stops early', async () => {
  const folder = folderWith({ 'a.jsonl': '{"text": "one"}\n'.repeat(100_000) });
  const before = openSync('/dev/null', 'r');
  closeSync(before);
  const inputs: { list: readonly Input[] } = collectInputs([folder], null, [], WAYS);
  const reader = { stdin: () => process.stdin, stream: true, reading: READING, told: {}, opened: () => {} };
  for await (const _ of allItems(
    { ...collectInputs([folder], null, [], WAYS), ...inputs },
    reader,
    async () => null,
  ))
    break;
  const after = openSync('/dev/null', 'r');
  closeSync(after);
  expect(after).toBe(before);
});
