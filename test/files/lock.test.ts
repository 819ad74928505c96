import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type FilePlace, filePlaceOf } from '../../src/files/folder.ts';
import { Busy, Lock, refuseIfHeld } from '../../src/files/lock.ts';
import { isRunning, type Owner, ownerOf, thisProcess } from '../../src/files/owner.ts';
import { folderWith } from '../support/folders.ts';

const onLinux = existsSync('/proc/self/stat');
const here = thisProcess();
/** A process that has ended. */
const DEAD: Partial<Owner> = { run: '00000000deadbeef', pid: spawnSync('true').pid };

let cwd = '';
let place: FilePlace;
const lockFile = () => join(cwd, '.lock');

beforeEach(() => {
  cwd = folderWith();
  place = filePlaceOf(lockFile());
});

/** Writes the lock of another process. @param age Seconds since its last sign of life. */
function left(owner: Partial<Owner>, age = 0): void {
  writeFileSync(lockFile(), JSON.stringify({ ...here, ...owner }));
  const then = lstatSync(lockFile()).mtimeMs / 1000 - age;
  utimesSync(lockFile(), then, then);
}

/** Takes the lock and releases it. Returns the runs that died with it. */
function take(): string[] {
  const lock = new Lock(place);
  const owner = ownerOf(JSON.parse(readFileSync(lockFile(), 'utf8')));
  expect(owner).toEqual(here);
  const dead = [...lock.dead];
  lock.release();
  return dead;
}

describe('a lock', () => {
  it('is had by one run at a time, and leaves nothing', () => {
    const lock = new Lock(place);
    expect(() => new Lock(place)).toThrow(Busy);
    expect(() => refuseIfHeld(place)).toThrow(`another run is writing there (process ${process.pid})`);
    expect(lock.isHeld).toBe(true);
    lock.release();
    expect(readdirSync(cwd)).toEqual([]);
    refuseIfHeld(place);
    expect(take()).toEqual([]);
  });

  it('is known to be lost once it was taken away, and then not taken from its new owner', () => {
    const lost = new Lock(place);
    rmSync(lockFile());
    const next = new Lock(place);
    expect([lost.isHeld, next.isHeld]).toEqual([false, true]);
    lost.release();
    expect(next.isHeld).toBe(true);
    next.release();
  });

  it.each<[string, () => void]>([
    ['a link', () => symlinkSync('else', lockFile())],
    ['a folder', () => mkdirSync(lockFile())],
  ])('is not taken where its name is that of %s', (_what, plant) => {
    plant();
    expect(() => new Lock(place)).toThrow('.lock is not a file');
    expect(readdirSync(cwd)).toEqual(['.lock']);
  });
});

describe('the lock of a run that died', () => {
  it('is taken over at once where the process can be looked up', () => {
    left(DEAD);
    expect(take()).toEqual([DEAD.run]);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.runIf(onLinux)('is taken over where another process has its id by now', () => {
    left({ run: DEAD.run!, start: '1' });
    expect(take()).toEqual([DEAD.run]);
  });

  it.each<[string, Partial<Owner>]>([
    ['in another container', { namespace: 'pid:[1]' }],
    ['on another machine, or before a restart', { boot: 'another', host: 'other' }],
  ])('is taken over after half a minute without a sign of life: %s', (_where, owner) => {
    left({ ...DEAD, ...owner }, 10);
    expect(() => new Lock(place)).toThrow(
      /^another run may be writing there \(process \d+ on .+\); if it has ended, try again in (?:1?\d|2[01]) s$/,
    );
    left({ ...DEAD, ...owner }, 31);
    expect(take()).toEqual([DEAD.run]);
  });

  it.each(['', '{"run":', '7', '{"pid":"x"}', 'x'.repeat(5000)])(
    'is judged by its age where it is damaged: %j',
    (text) => {
      writeFileSync(lockFile(), text);
      expect(() => new Lock(place)).toThrow(/^another run may be writing there; if/);
      utimesSync(lockFile(), 1, 1);
      expect(take()).toEqual([]);
    },
  );

  it('has one heir: a second one waits while the first is about to take it', () => {
    left(DEAD);
    const heir = join(cwd, `.lock.${inode()}`);
    writeFileSync(heir, JSON.stringify(here));
    expect(() => new Lock(place)).toThrow(Busy);
    // That heir dies as well.
    writeFileSync(heir, JSON.stringify({ ...here, ...DEAD, run: '1111111111111111' }));
    expect(take().sort()).toEqual([DEAD.run, '1111111111111111'].sort());
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('is not taken from a run that was quicker', () => {
    left(DEAD);
    const before = join(cwd, 'before');
    linkSync(lockFile(), before);
    rmSync(lockFile());
    const quicker = new Lock(place);
    expect(() => new Lock(place)).toThrow(Busy);
    quicker.release();
  });

  const inode = () => Number(spawnSync('stat', ['-c', '%i', lockFile()]).stdout);
});

describe('whether a process runs', () => {
  it('is known of this one, and of one that has ended', () => {
    expect(isRunning(here, here)).toBe(true);
    expect(isRunning({ ...here, ...DEAD }, here)).toBe(false);
  });

  it('is not known by its id alone: in another container, on another machine, after a restart', () => {
    expect(isRunning({ ...here, ...DEAD, namespace: 'pid:[1]' }, here)).toBe(null);
    expect(isRunning({ ...here, ...DEAD, boot: 'another' }, here)).toBe(null);
    const unknown = { boot: null, namespace: null, start: null };
    expect(isRunning({ ...here, ...DEAD, ...unknown, host: 'other' }, { ...here, ...unknown })).toBe(null);
    expect(isRunning({ ...here, ...unknown }, { ...here, ...unknown })).toBe(null);
    expect(isRunning({ ...here, ...DEAD, ...unknown }, { ...here, ...unknown })).toBe(false);
  });
});
