import { statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isSpecial, landing } from '../../files/aside.ts';
import { Failure, inWords, UsageError } from '../../terminal/failure.ts';
import { type Input, type Inputs, pathOf } from '../in/input.ts';
import { namesByFolder } from './names.ts';
import { beside } from './part.ts';

/** Where a run is to write, and what must stay as it is. */
export interface Places {
  readonly inputs: Inputs;
  /** Paths of the command line. */
  readonly paths: readonly string[];
  /** `null` for standard output. */
  readonly out: string | null;
  /** `--out` is a folder, or becomes one. */
  readonly outIsFolder: boolean;
  readonly extension: string;
  readonly report: string | null;
  /** Files that options and rules were read from. */
  readonly settingsFiles: readonly string[];
}

/**
 * Makes sure that nothing the run writes takes the place of something else it writes or was told by, or would be read as
 * a page by the same command given again. Nothing is written here.
 *
 * @throws UsageError when it would.
 */
export function checkPlaces(places: Places): void {
  const { out, outIsFolder, report } = places;
  if (out !== null && !outIsFolder) checkFile('--out', out, places);
  if (report === null || isSpecialReport(report)) return;
  checkFile('--report', report, places);
  if (out !== null && !isSpecial(out)) checkApart(report, out, places);
}

function isSpecialReport(report: string): boolean {
  try {
    if (isFolder(report)) throw new Failure('is a folder');
    return isSpecial(report);
  } catch (error) {
    throw new UsageError(`--report ${report}: ${inWords(error)}`);
  }
}

function checkFile(option: string, path: string, { settingsFiles, paths, out, outIsFolder }: Places): void {
  if (isSpecial(path)) return;
  const place = placeOf(path);
  const read = settingsFiles.find((file) => placeOf(file) === place);
  if (read !== undefined) throw new UsageError(`${option} ${path}: options or rules are read from ${read}`);
  if (out !== null && outIsFolder && isBelow(placeOf(out), place)) return;
  const folder = paths.find((one) => isInputFolder(one) && isWalked(placeOf(one), place));
  if (folder !== undefined)
    throw new UsageError(
      `${option} ${path} lies in the input folder ${folder}: the next run would take it for a page`,
    );
}

function checkApart(report: string, out: string, { outIsFolder, inputs, extension }: Places): void {
  const [at, outAt] = [placeOf(report), placeOf(out)];
  if (at === outAt) throw new UsageError(`--report ${report} is the same as --out ${out}`);
  if (isBelow(at, outAt) || (!outIsFolder && isBelow(outAt, at)))
    throw new UsageError(`--report ${report} and --out ${out}: one cannot lie in the other`);
  const isKept = outIsFolder
    ? basename(at).startsWith(OWN_FILE)
    : KEPT.some((name) => at === beside(outAt, name));
  if (isKept) throw new UsageError(`--report ${report} is a name that is kept for --resume`);
  const taken = outIsFolder && isBelow(outAt, at) && outputAt(relative(outAt, at), inputs, extension);
  if (taken) throw new UsageError(`--report ${report} is in the way of the output of ${pathOf(taken)}`);
}

/** How hidden files begin that are kept in an output folder. */
const OWN_FILE = '.clean-article';
/** What is kept beside an output file. */
const KEPT = ['part', 'journal'] as const;

/** The input whose output goes to the path below the output folder, or into it. */
function outputAt(path: string, inputs: Inputs, extension: string): Input | undefined {
  const nameOf = namesByFolder(inputs, extension);
  // Not every disk tells `A.json` from `a.json`.
  const wanted = path.toLowerCase();
  return inputs.list.find((input) =>
    [true, false].some((contained) =>
      `${nameOf({ input, contained })}${sep}`.toLowerCase().startsWith(wanted + sep),
    ),
  );
}

/** Where writing to `path` would end, also when folders on the way are still to be made. */
function placeOf(path: string): string {
  try {
    return landing(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(placeOf(above), basename(path));
  }
}

function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What cannot be looked at is walked by nobody: it fails in its turn. */
function isInputFolder(path: string): boolean {
  try {
    return path !== '-' && isFolder(path);
  } catch {
    return false;
  }
}

/** A walk of the folder would come upon the path: no name on the way to it is hidden. */
function isWalked(folder: string, path: string): boolean {
  return (
    isBelow(folder, path) &&
    !relative(folder, path)
      .split(sep)
      .some((name) => name.startsWith('.'))
  );
}
