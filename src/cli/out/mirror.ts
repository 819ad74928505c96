import { lstatSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { targetOf } from '../../files/atomic.ts';
import {
  type FilePlace,
  inFolder,
  isStill,
  type KnownFolder,
  knownFolder,
  makeOneFolder,
} from '../../files/folder.ts';
import { Failure } from '../../terminal/failure.ts';
import { checkHeld } from './held.ts';

/** The output tree of a mirrored folder. Each folder in it is created, and checked before every use. */
export class Mirror {
  readonly #root: KnownFolder;
  /** Folders that outputs were written to, by path below the root. */
  readonly #known = new Map<string, KnownFolder>();
  readonly #isFree: (real: string) => boolean;

  /** @param isFree Whether the real path may be written to. */
  constructor(root: KnownFolder, isFree: (real: string) => boolean) {
    this.#root = root;
    this.#isFree = isFree;
  }

  /**
   * The place to write to for a path below the root, with links resolved. Creates its folder.
   *
   * @throws Failure when a link in the folder leads out of it, or when the place is an input.
   * @throws SinkLost when the root was deleted or replaced during the run.
   */
  of(path: string): FilePlace {
    checkHeld(this.#root, null);
    const folder = this.#folderOf(dirname(path), path);
    const found = lstatSync(join(folder.path, basename(path)), { throwIfNoEntry: false });
    const place = found?.isSymbolicLink() ? targetOf(this.#full(path)) : { folder, name: basename(path) };
    this.#refuseOutside(place.folder, path);
    if (this.#isFree(join(place.folder.real, place.name))) return place;
    throw new Failure(`not written: ${this.#full(path)} is one of the inputs`);
  }

  /** @param path Of the folder. @param output Of the file that goes there. */
  #folderOf(path: string, output: string): KnownFolder {
    if (path === '.') return this.#root;
    const known = this.#known.get(path);
    if (known && isStill(known)) return known;
    const above = this.#folderOf(dirname(path), output);
    inFolder(above, (held) => makeOneFolder(join(held, basename(path))));
    const folder = knownFolder(join(above.path, basename(path)));
    this.#refuseOutside(folder, output);
    this.#known.set(path, folder);
    return folder;
  }

  #refuseOutside({ real }: KnownFolder, output: string): void {
    const root = this.#root.real;
    if (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)) return;
    throw new Failure(`not written: ${this.#full(output)} leads out of ${this.#root.path}`);
  }

  #full(path: string): string {
    return join(this.#root.path, path);
  }
}
