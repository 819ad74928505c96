import { join } from 'node:path';
import type { FilePath } from '../../files/reading.ts';

/** A folder with inputs. */
export interface Folder {
  /** The path as the user sees it: from the command line, plus what was found below it. */
  readonly path: string;
  /** Absolute, links resolved: used to see whether an output would overwrite an input. */
  readonly real: string;
  /** Where its outputs go below `--out`; `''` for the top. */
  readonly under: string;
  /** The path itself, where it is not UTF-8. */
  readonly bytes?: Buffer;
}

/** One page to read: a name in a folder, or standard input. */
export interface Input {
  /** `null` for standard input. */
  readonly folder: Folder | null;
  readonly name: string;
  /** The path from the command line; `null` for a file found in a folder. */
  readonly given: string | null;
  /** The path itself, where it is not UTF-8. */
  readonly bytes?: Buffer;
}

export const STDIN: Input = { folder: null, name: 'stdin', given: '-' };

/** The input's name in messages and in `source`. */
export function pathOf(input: Input): string {
  return input.given ?? join(input.folder?.path ?? '', input.name);
}

/** The path by which an input is opened. */
export function fileOf(input: Input): FilePath {
  return input.bytes ?? pathOf(input);
}

export interface Inputs {
  readonly list: readonly Input[];
  /** There may be several pages: a folder was given, or more than one path. */
  readonly several: boolean;
  /** Files of folders that are not read. */
  readonly passedOver: number;
  /** A folder was given: the run ends with a summary. */
  readonly tree: boolean;
  /** Whether the absolute path, links resolved, is one of the inputs. */
  readonly has: (real: string) => boolean;
}
