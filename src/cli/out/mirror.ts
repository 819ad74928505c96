import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { landing, sweep } from '../../files/aside.ts';
import { isInside } from '../../files/inside.ts';
import { Failure } from '../../terminal/failure.ts';
import { SinkLost } from './sink.ts';

/** The tree that the outputs of a mirrored folder go into: its folders are made, and looked at, once. */
export class Mirror {
  readonly #root: string;
  /** The real paths of folders that outputs were put into. */
  readonly #known = new Map<string, string>();
  readonly #isFree: (real: string) => boolean;
  readonly #sweeps: boolean;

  /**
   * @param isFree Whether the real path is free to be written to.
   * @param sweeps Take away what killed runs left half-written.
   */
  constructor(root: string, isFree: (real: string) => boolean, sweeps: boolean) {
    this.#root = root;
    this.#isFree = isFree;
    this.#sweeps = sweeps;
  }

  /**
   * Where writing to a path below the root ends, its folder made.
   *
   * @throws Failure when a link in the folder leads out of it, to files the run has no business with; when an input
   * stands there. @throws SinkLost when the root has gone.
   */
  of(path: string): string {
    const place = this.#inKnown(path) ?? this.#looked(path);
    if (!this.#isFree(place)) throw new Failure(`not written: ${path} is one of the inputs`);
    return place;
  }

  /** It was there when the run began to write. */
  get gone(): boolean {
    return this.#known.size > 0 && !existsSync(this.#root);
  }

  /** What most outputs are: a file, or nothing yet, in a folder that has been looked at and is still there. */
  #inKnown(path: string): string | null {
    const folder = dirname(path);
    const real = this.#known.get(folder);
    if (real === undefined) return null;
    const found = lstatSync(path, { throwIfNoEntry: false });
    return (found ? found.isFile() : existsSync(folder)) ? join(real, basename(path)) : null;
  }

  #looked(path: string): string {
    if (this.gone) throw new SinkLost('the folder has gone', false);
    if (!isInside(this.#root, path)) throw new Failure(`not written: ${path} leads out of ${this.#root}`);
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true });
    if (this.#sweeps && !this.#known.has(folder)) sweep(folder);
    const place = landing(path);
    this.#known.set(folder, landing(folder));
    return place;
  }
}
