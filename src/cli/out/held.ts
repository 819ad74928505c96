import { type FilePlace, FolderChanged, inFolder, type KnownFolder } from '../../files/folder.ts';
import { Busy, Lock, refuseIfHeld } from '../../files/lock.ts';
import { UsageError } from '../../terminal/failure.ts';
import { SinkLost } from './sink.ts';

/**
 * Locks an output for this run.
 *
 * @param name The output's name in messages.
 * @throws UsageError when another run writes there.
 */
export function lockOutput(name: string, place: FilePlace): Lock {
  return told(name, () => new Lock(place));
}

/** @throws UsageError when another run has this lock. */
export function refuseIfLocked(name: string, place: FilePlace): void {
  told(name, () => refuseIfHeld(place));
}

function told<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Busy ? new UsageError(`--out ${name}: ${error.message}`) : error;
  }
}

/** @throws SinkLost when the folder was deleted or replaced, or the lock taken away, while the run lasted. */
export function checkHeld(folder: KnownFolder, lock: Lock | null): void {
  try {
    inFolder(folder, () => {});
  } catch (error) {
    throw error instanceof FolderChanged ? new SinkLost(error.message, false) : error;
  }
  if (lock && !lock.isHeld)
    throw new SinkLost('its lock was taken away: another run may be writing there', false);
}
