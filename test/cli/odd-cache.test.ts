import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, type TestContext } from 'vitest';
import { type Installed, install, keptBy, startIn } from '../support/installed.ts';

/** A user other than the one that runs the tests. */
const STRANGER = 65_534;
const PAGE = 4096;
/** Longer than real compiled code, so that it cannot be mistaken for it. */
const POISON = Buffer.alloc(1_000_000, 7);

let copy: Installed;
/** The command's output. */
let first = '';
/** The folder of its compiled code, and what the first start wrote there. */
let file = '';
let whole: Buffer;

beforeAll(() => {
  copy = install(mkdtempSync(join(tmpdir(), 'odd-cache-')));
  first = startIn(copy);
  file = join(copy.cache, keptBy(copy)[0]!);
  whole = readFileSync(file);
});

afterAll(() => rmSync(copy.folder, { recursive: true }));

/** In the state in which the first start left it. */
beforeEach(() => {
  rmSync(dirname(copy.cache), { recursive: true });
  mkdirSync(copy.cache, { mode: 0o700, recursive: true });
  writeFileSync(file, whole, { mode: 0o600 });
});

function skipUnlessRoot(context: TestContext): void {
  if (process.geteuid?.() === 0) return;
  console.warn('skipped: only root can give a file to another user');
  context.skip();
}

const zeroed = (from: number, to: number) => Buffer.from(whole).fill(0, from, to);

function flipped(at: number): Buffer {
  const damaged = Buffer.from(whole);
  damaged[at]! ^= 1 << (at % 8);
  return damaged;
}

const DAMAGES: readonly [string, () => Buffer][] = [
  ['empty', () => Buffer.alloc(0)],
  ['cut behind the checksum', () => whole.subarray(0, 32)],
  ['cut in the middle', () => whole.subarray(0, whole.length / 2)],
  ['one byte longer', () => Buffer.concat([whole, Buffer.alloc(1)])],
  ['of another kind', () => Buffer.from('no code\n')],
  ['with a zeroed page', () => zeroed(60 * PAGE, 61 * PAGE)],
  ['with a zeroed tail', () => zeroed(whole.length - 20 * PAGE, whole.length)],
  ['with a flipped bit in the checksum', () => flipped(5)],
  ["with a flipped bit in V8's header", () => flipped(45)],
  ['with a flipped bit in the middle', () => flipped(whole.length >> 1)],
  ['with a flipped bit at the end', () => flipped(whole.length - 1)],
];

describe('compiled code that is damaged', () => {
  it.each(DAMAGES)('is compiled again and replaced: %s', (_name, damage) => {
    const damaged = damage();
    writeFileSync(file, damaged);
    expect(startIn(copy)).toBe(first);
    const anew = readFileSync(file);
    expect(anew.length).toBeGreaterThan(whole.length / 2);
    expect(anew.equals(damaged)).toBe(false);
  });
});

describe('compiled code that somebody else may have written', () => {
  /** The content is intact: the file is rejected because of its owner, mode or kind. */
  function expectReplaced(): void {
    const { ino } = lstatSync(file);
    expect(startIn(copy)).toBe(first);
    const stats = lstatSync(file);
    expect(stats.ino).not.toBe(ino);
    expect(stats.isFile()).toBe(true);
    expect(stats.mode & 0o777).toBe(0o600);
    expect(stats.uid).toBe(process.geteuid?.());
  }

  it.each(['620', '602', '666'])('is replaced if the mode is %s', (mode) => {
    chmodSync(file, mode);
    expectReplaced();
  });

  it('is replaced if it belongs to another user', (context) => {
    skipUnlessRoot(context);
    chownSync(file, STRANGER, STRANGER);
    expectReplaced();
  });

  it('is replaced if it is a link, and the target of the link stays', () => {
    const target = join(dirname(copy.cache), 'target');
    renameSync(file, target);
    symlinkSync(target, file);
    expectReplaced();
    expect(readFileSync(target).equals(whole)).toBe(true);
  });

  it('is replaced if it is a pipe that nobody writes into', () => {
    rmSync(file);
    execFileSync('mkfifo', [file]);
    expectReplaced();
  });

  it('is replaced if it was stored under another name', () => {
    // For a bundle of the same length, which V8 would accept.
    const core = join(copy.folder, 'dist/core.cjs');
    const code = readFileSync(core, 'latin1');
    try {
      writeFileSync(core, code.replaceAll('schemaVersion:1', 'schemaVersion:7'));
      startIn(copy);
      const other = keptBy(copy).find((name) => name !== basename(file))!;
      renameSync(file, join(copy.cache, other));
      for (let i = 0; i < 2; i++) expect(JSON.parse(startIn(copy)).schemaVersion).toBe(7);
    } finally {
      writeFileSync(core, code);
    }
  });
});

describe('a cache folder that others can change', () => {
  const above = () => dirname(copy.cache);

  /** Nothing in it is read or written. */
  function expectUnused(): void {
    writeFileSync(file, POISON);
    expect(startIn(copy)).toBe(first);
    expect(readFileSync(file).equals(POISON)).toBe(true);
    expect(keptBy(copy)).toHaveLength(1);
  }

  it.each(['770', '707', '777', '1777'])('is not used: mode %s', (mode) => {
    chmodSync(copy.cache, mode);
    expectUnused();
  });

  it.each(['770', '777'])('is not used: the folder above it has mode %s', (mode) => {
    chmodSync(above(), mode);
    expectUnused();
  });

  it('is used in a folder where users can change only their own files, such as /tmp', () => {
    chmodSync(above(), '1777');
    const { ino } = lstatSync(file);
    expect(startIn(copy)).toBe(first);
    expect(lstatSync(file).ino).toBe(ino);
    rmSync(file);
    startIn(copy);
    expect(existsSync(file)).toBe(true);
  });

  it('is not used if it belongs to another user', (context) => {
    skipUnlessRoot(context);
    chownSync(copy.cache, STRANGER, STRANGER);
    expectUnused();
  });

  it('is neither used nor created if the folder above it belongs to another user', (context) => {
    skipUnlessRoot(context);
    chownSync(above(), STRANGER, STRANGER);
    expectUnused();
    rmSync(copy.cache, { recursive: true });
    expect(startIn(copy)).toBe(first);
    expect(existsSync(copy.cache)).toBe(false);
  });

  it("is not created in another user's home, nor are the folders above it", (context) => {
    skipUnlessRoot(context);
    const home = join(above(), 'home');
    mkdirSync(home);
    chownSync(home, STRANGER, STRANGER);
    expect(startIn(copy, { env: { XDG_CACHE_HOME: join(home, 'cache') } })).toBe(first);
    expect(readdirSync(home)).toEqual([]);
    chownSync(home, process.geteuid!(), process.getegid!());
    expect(startIn(copy, { env: { XDG_CACHE_HOME: join(home, 'cache') } })).toBe(first);
    expect(readdirSync(home)).not.toEqual([]);
  });

  it('is not used if it is a link', () => {
    const target = join(above(), 'target');
    renameSync(copy.cache, target);
    symlinkSync(target, copy.cache);
    expectUnused();
  });
});
