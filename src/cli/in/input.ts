import { join } from 'node:path';

/** A folder that inputs lie in. */
export interface Folder {
  /** The path given on the command line and what was found below it. */
  readonly path: string;
  /** Absolute, links resolved: tells whether an output would land on an input. */
  readonly real: string;
  /** Where its outputs go below `--out`; `''` for the top. */
  readonly under: string;
}

/** One page to read: a name in a folder, or standard input. */
export interface Input {
  /** `null` for standard input. */
  readonly folder: Folder | null;
  readonly name: string;
  /** The path as the command line has it; `null` for what a walk found. */
  readonly given: string | null;
}

export const STDIN: Input = { folder: null, name: 'stdin', given: '-' };

/** How the input is named to the user and in `source`. */
export function pathOf(input: Input): string {
  return input.given ?? join(input.folder?.path ?? '', input.name);
}

export interface Inputs {
  readonly list: readonly Input[];
  /** Several pages may come: a folder was given, or more than one path. */
  readonly several: boolean;
  /** A folder was given: the run ends with a summary. */
  readonly tree: boolean;
  /** The absolute path, links resolved, is one of the inputs. */
  readonly has: (real: string) => boolean;
}
