import { lstatSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folders.ts';

interface Compiled {
  compiledName(what: Readonly<Record<string, unknown>>, source: Uint8Array): string;
  readCompiled(folder: string, name: string): Buffer | undefined;
  writeCompiled(folder: string, name: string, compiled: Buffer): void;
}

interface CacheFolder {
  cacheFolder(env: Readonly<Record<string, string>>, platform: NodeJS.Platform): string | undefined;
}

const require = createRequire(import.meta.url);
const { compiledName, readCompiled, writeCompiled } = require('../../bin/compiled.js') as Compiled;
const { cacheFolder } = require('../../bin/cache-folder.js') as CacheFolder;

const WHAT = {
  version: 'v20.19.4',
  platform: 'linux',
  arch: 'x64',
  v8: '11.3',
  tag: 7,
  size: 99,
  mtimeMs: 5,
};
const SOURCE = Buffer.from('let a = 1;');
const NAME = compiledName(WHAT, SOURCE);
const CODE = Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 37) % 256));

function day(age: number): Date {
  const date = new Date();
  date.setUTCDate(date.getUTCDate() - age);
  return date;
}

const nameOf = (n: number) => compiledName({ ...WHAT, tag: n }, SOURCE);

/** A folder with these files, each the given number of days old. */
function folderOf(ages: Readonly<Record<string, number>>): string {
  const folder = join(folderWith(), 'clean-article');
  mkdirSync(folder, { mode: 0o700 });
  for (const [name, age] of Object.entries(ages)) {
    writeFileSync(join(folder, name), name, { mode: 0o600 });
    utimesSync(join(folder, name), day(age), day(age));
  }
  return folder;
}

describe('the name of compiled code', () => {
  it('contains the version of Node', () => {
    expect(NAME).toMatch(/^v20\.19\.4-linux-x64-[\da-f]{64}\.cache$/);
    expect(compiledName({ ...WHAT }, Buffer.from(SOURCE))).toBe(NAME);
  });

  it.each(Object.keys(WHAT))('differs if the %s differs', (key) => {
    expect(compiledName({ ...WHAT, [key]: 'other' }, SOURCE)).not.toBe(NAME);
  });

  it('differs if the source differs, also at the same length', () => {
    expect(compiledName(WHAT, Buffer.from('let a = 2;'))).not.toBe(NAME);
  });
});

describe('the folder of compiled code', () => {
  it.each([
    ['linux', { HOME: '/home/me' }, '/home/me/.cache/clean-article'],
    ['linux', { HOME: '/home/me', XDG_CACHE_HOME: '/var/me' }, '/var/me/clean-article'],
    ['linux', { HOME: '/home/me', XDG_CACHE_HOME: '' }, '/home/me/.cache/clean-article'],
    ['linux', { HOME: '/home/me', XDG_CACHE_HOME: 'var' }, '/home/me/.cache/clean-article'],
    ['darwin', { HOME: '/Users/me' }, '/Users/me/Library/Caches/clean-article'],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' },
      'C:\\Users\\me\\AppData\\Local\\clean-article',
    ],
    ['win32', { HOME: '/home/me' }, undefined],
    ['linux', { HOME: 'me' }, undefined],
    ['linux', {}, undefined],
  ] as [NodeJS.Platform, Record<string, string>, string | undefined][])(
    'on %s with %j',
    (platform, env, folder) => {
      expect(cacheFolder(env, platform)).toBe(folder);
    },
  );
});

describe('compiled code', () => {
  it('is read as it was written', () => {
    const folder = folderOf({});
    expect(readCompiled(folder, NAME)).toBeUndefined();
    writeCompiled(folder, NAME, CODE);
    expect(readCompiled(folder, NAME)?.equals(CODE)).toBe(true);
  });

  it('is not read with any bit changed, cut anywhere, or longer', () => {
    const folder = folderOf({});
    writeCompiled(folder, NAME, CODE);
    const file = join(folder, NAME);
    const whole = readFileSync(file);
    const readAs = (bytes: Buffer) => {
      writeFileSync(file, bytes);
      return readCompiled(folder, NAME);
    };
    for (let bit = 0; bit < whole.length * 8; bit += 13) {
      const damaged = Buffer.from(whole);
      damaged[bit >> 3]! ^= 1 << (bit % 8);
      expect(readAs(damaged), `bit ${bit}`).toBeUndefined();
    }
    for (let length = 0; length < whole.length; length += 7)
      expect(readAs(whole.subarray(0, length)), `${length} bytes`).toBeUndefined();
    expect(readAs(Buffer.concat([whole, Buffer.alloc(1)]))).toBeUndefined();
    expect(readAs(whole)?.equals(CODE)).toBe(true);
  });

  it('records the time of its last use, once a day', () => {
    const folder = folderOf({});
    writeCompiled(folder, NAME, CODE);
    const file = join(folder, NAME);
    for (const [age, noted] of [
      [0.5, false],
      [3, true],
    ] as const) {
      utimesSync(file, day(age), day(age));
      readCompiled(folder, NAME);
      expect(lstatSync(file).mtimeMs > day(0.1).getTime()).toBe(noted);
    }
  });
});

describe('writing compiled code removes', () => {
  const leftover = (n: number) => `${nameOf(n)}.0123456789abcdef.aside`;

  it('files unused for a month and leftovers of a crashed write', () => {
    const folder = folderOf({ [nameOf(1)]: 31, [nameOf(2)]: 29, [leftover(3)]: 0.1, [leftover(4)]: 0.01 });
    writeCompiled(folder, NAME, CODE);
    expect(readdirSync(folder).sort()).toEqual([NAME, nameOf(2), leftover(4)].sort());
  });

  it('files that are not among the last 16 used', () => {
    const names = Array.from({ length: 30 }, (_, i) => nameOf(i + 100));
    const folder = folderOf(Object.fromEntries(names.map((name, i) => [name, 1 + i / 10])));
    writeCompiled(folder, NAME, CODE);
    expect(readdirSync(folder).sort()).toEqual([NAME, ...names.slice(0, 15)].sort());
  });

  it('never the file just written, but files dated in the future', () => {
    const names = Array.from({ length: 20 }, (_, i) => nameOf(i + 100));
    const folder = folderOf({ ...Object.fromEntries(names.map((name) => [name, -5])), [nameOf(1)]: -400 });
    writeCompiled(folder, NAME, CODE);
    const left = readdirSync(folder);
    expect(left).toContain(NAME);
    expect(left).not.toContain(nameOf(1));
    expect(left).toHaveLength(16);
  });

  it('nothing else', () => {
    const others = { 'notes.txt': 400, 'v20-x.cache': 400, [`${nameOf(5)}.bak`]: 400, '.hidden': 400 };
    const folder = folderOf(others);
    mkdirSync(join(folder, nameOf(6)));
    utimesSync(join(folder, nameOf(6)), day(400), day(400));
    writeCompiled(folder, NAME, CODE);
    expect(readdirSync(folder).sort()).toEqual([...Object.keys(others), nameOf(6), NAME].sort());
  });
});
