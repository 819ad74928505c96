import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { Failure, systemCode } from '../terminal/failure.ts';
import { temporaryName } from './atomic.ts';
import { type FilePlace, inFolder, isStill } from './folder.ts';
import { isRunning, type Owner, ownerOf, thisProcess } from './owner.ts';

/** Milliseconds between two signs of life. */
const BEAT = 5_000;
/** Milliseconds without one after which a run that cannot be looked up counts as dead. */
const LAPSE = 30_000;
/** Bytes; a lock has some 200. */
const LARGEST = 4_096;
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** Another run holds the lock. */
export class Busy extends Failure {}

/**
 * A file that only one run can have: whoever creates it. It says which process that is, and its time is a sign of
 * life. It survives a crash; then the next run takes it over. A process on the same system is looked up; on another
 * system, or in another container, it counts as dead after half a minute without a sign.
 */
export class Lock {
  /** The `runId`s of runs that died with it. */
  readonly dead: ReadonlySet<string>;
  readonly #place: FilePlace;
  readonly #file: number;
  readonly #beat: NodeJS.Timeout;

  /** @throws Busy */
  constructor(place: FilePlace) {
    const here = thisProcess();
    const text = `${JSON.stringify(here)}\n`;
    const { file, passed } = inFolder(place.folder, (path) => taken(path, place.name, text, here));
    this.#place = place;
    this.#file = file;
    this.dead = new Set(passed.flatMap(({ owner }) => owner?.run ?? []));
    this.#beat = setInterval(() => showLife(file, text), BEAT).unref();
  }

  /** It is no longer held when another run took it over, because this process was suspended for long, or when it was deleted. */
  get isHeld(): boolean {
    return fstatSync(this.#file).nlink > 0;
  }

  release(): void {
    clearInterval(this.#beat);
    const { folder, name } = this.#place;
    const { ino } = fstatSync(this.#file);
    closeSync(this.#file);
    if (!isStill(folder)) return;
    inFolder(folder, (path) => {
      if (lstatSync(join(path, name), { throwIfNoEntry: false })?.ino === ino) unlinkSync(join(path, name));
    });
  }
}

/** @throws Busy when another run holds the lock. Does not take it. */
export function refuseIfHeld({ folder, name }: FilePlace): void {
  inFolder(folder, (path) => {
    const found = lookAt(join(path, name));
    if (found) refuseLiving(found, path, thisProcess());
  });
}

interface Taken {
  readonly file: number;
  /** Locks of dead runs that were in the way. */
  readonly passed: readonly FoundLock[];
}

/**
 * Creates the lock. Where a dead run left one, several runs may want to take it over. Its heir is whoever creates
 * a file that is named after it, and moves that into its place; should the heir die in between, it has an heir itself.
 */
function taken(path: string, name: string, text: string, here: Owner): Taken {
  const passed: FoundLock[] = [];
  for (let next = name; ; ) {
    const at = join(path, next);
    const file = created(at, text);
    if (file !== null) {
      if (passed.every(isUnchanged)) return { file: inherited(file, at, join(path, name), passed), passed };
      // Another heir was quicker.
      closeSync(file);
      unlinkSync(at);
      return taken(path, name, text, here);
    }
    const found = lookAt(at);
    if (found === null) return taken(path, name, text, here);
    refuseLiving(found, path, here);
    passed.push(found);
    next = `${next}.${found.inode}`;
  }
}

function inherited(file: number, at: string, lock: string, passed: readonly FoundLock[]): number {
  if (at !== lock) renameSync(at, lock);
  for (const heir of passed.slice(1)) rmSync(heir.path, { force: true });
  return file;
}

/** `null` when there is one already. */
function created(path: string, text: string): number | null {
  let file: number;
  try {
    file = openSync(path, 'wx+');
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return null;
    throw error;
  }
  try {
    writeSync(file, text, 0);
    return file;
  } catch (error) {
    closeSync(file);
    unlinkSync(path);
    throw error;
  }
}

interface FoundLock {
  readonly path: string;
  /** `null` when it cannot be read: its run may have died while writing it. */
  readonly owner: Owner | null;
  readonly inode: number;
  /** When it last showed a sign of life. */
  readonly time: number;
}

/** @throws Failure when it is not a file. */
function lookAt(path: string): FoundLock | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  if (!found.isFile()) throw new Failure(`${basename(path)} is not a file`);
  return { path, owner: ownerIn(path), inode: found.ino, time: found.mtimeMs };
}

function isUnchanged({ path, inode, time }: FoundLock): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.ino === inode && found.mtimeMs === time;
}

function ownerIn(path: string): Owner | null {
  try {
    const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const { size } = fstatSync(file);
      return size > LARGEST ? null : ownerOf(JSON.parse(readFileSync(file, 'utf8')));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** @throws Busy unless the run that left this lock is dead. */
function refuseLiving({ owner, time }: FoundLock, folder: string, here: Owner): void {
  const running = owner && isRunning(owner, here);
  if (running === false) return;
  if (running) throw new Busy(`another run is writing there (process ${owner?.pid})`);
  // After a clock was set back, a time may be in the future.
  const age = Math.abs(timeIn(folder) - time);
  if (age > LAPSE) return;
  const who = owner ? ` (process ${owner.pid} on ${owner.host})` : '';
  const wait = Math.ceil((LAPSE - age) / 1000);
  throw new Busy(`another run may be writing there${who}; if it has ended, try again in ${wait} s`);
}

/** The time by the clock of the file system, which may be another machine's. */
function timeIn(folder: string): number {
  const probe = join(folder, temporaryName());
  const file = openSync(probe, 'wx');
  try {
    return fstatSync(file).mtimeMs;
  } finally {
    closeSync(file);
    rmSync(probe, { force: true });
  }
}

/** Writing what it holds already changes its time, by the clock of its file system. */
function showLife(file: number, text: string): void {
  try {
    writeSync(file, text, 0);
  } catch {
    // The disk may be full for a while. Whoever is in doubt looks at `check`.
  }
}
