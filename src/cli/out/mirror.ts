import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeLeftovers, resolveTarget } from '../../files/atomic.ts';
import { isInside } from '../../files/inside.ts';
import { Failure } from '../../terminal/failure.ts';
import { SinkLost } from './sink.ts';

/** The output tree of a mirrored folder. Each folder in it is created and checked once. */
export class Mirror {
  readonly #root: string;
  /** Folders that outputs were written to, by path: their real paths. */
  readonly #known = new Map<string, string>();
  readonly #isFree: (real: string) => boolean;
  readonly #sweeps: boolean;

  /**
   * @param isFree Whether the real path may be written to.
   * @param sweeps Delete the temporary files that killed runs left.
   */
  constructor(root: string, isFree: (real: string) => boolean, sweeps: boolean) {
    this.#root = root;
    this.#isFree = isFree;
    this.#sweeps = sweeps;
  }

  /**
   * The real path to write to for a path below the root. Creates its folder.
   *
   * @throws Failure when a link in the folder leads out of it, or when the place is an input.
   * @throws SinkLost when the root was deleted during the run.
   */
  of(path: string): string {
    const place = this.#inKnownFolder(path) ?? this.#checked(path);
    if (!this.#isFree(place)) throw new Failure(`not written: ${path} is one of the inputs`);
    return place;
  }

  /** The root existed when writing began and no longer does. */
  get gone(): boolean {
    return this.#known.size > 0 && !existsSync(this.#root);
  }

  /** The fast path for most outputs: a regular file, or nothing yet, in a folder that was checked and still exists. */
  #inKnownFolder(path: string): string | null {
    const folder = dirname(path);
    const real = this.#known.get(folder);
    if (real === undefined) return null;
    const found = lstatSync(path, { throwIfNoEntry: false });
    return (found ? found.isFile() : existsSync(folder)) ? join(real, basename(path)) : null;
  }

  #checked(path: string): string {
    if (this.gone) throw new SinkLost('the folder has gone', false);
    if (!isInside(this.#root, path)) throw new Failure(`not written: ${path} leads out of ${this.#root}`);
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true });
    if (this.#sweeps && !this.#known.has(folder)) removeLeftovers(folder);
    const place = resolveTarget(path);
    this.#known.set(folder, resolveTarget(folder));
    return place;
  }
}
