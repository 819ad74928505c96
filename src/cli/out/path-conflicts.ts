import { statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isSpecial, resolveTarget } from '../../files/atomic.ts';
import { Failure, messageOf, UsageError } from '../../terminal/failure.ts';
import { type Input, type Inputs, pathOf } from '../in/input.ts';
import { namesByFolder } from './names.ts';
import { HIDDEN_PREFIX, sideNames } from './side-files.ts';

/** The paths a run writes to, and those it must not touch. */
export interface RunPaths {
  readonly inputs: Inputs;
  /** Paths from the command line. */
  readonly paths: readonly string[];
  /** `null` for standard output. */
  readonly out: string | null;
  /** `--out` is a folder, or will become one. */
  readonly outIsFolder: boolean;
  readonly extension: string;
  readonly report: string | null;
  /** Files that options and rules were read from. */
  readonly settingsFiles: readonly string[];
}

/**
 * Makes sure that no file the run writes would replace another output, an input, or a file of options or rules, or
 * would be read as a page when the same command runs again. Writes nothing.
 *
 * @throws UsageError when one would.
 */
export function checkPathConflicts(run: RunPaths): void {
  const { out, outIsFolder, report } = run;
  if (out !== null && !outIsFolder) checkFile('--out', out, run);
  if (report === null || isSpecialReport(report)) return;
  checkFile('--report', report, run);
  if (out !== null && !isSpecial(out)) checkApart(report, out, run);
}

function isSpecialReport(report: string): boolean {
  try {
    if (isFolder(report)) throw new Failure('is a folder');
    return isSpecial(report);
  } catch (error) {
    throw new UsageError(`--report ${report}: ${messageOf(error)}`);
  }
}

function checkFile(option: string, path: string, { settingsFiles, paths, out, outIsFolder }: RunPaths): void {
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

function checkApart(report: string, out: string, { outIsFolder, inputs, extension }: RunPaths): void {
  const [at, outAt] = [placeOf(report), placeOf(out)];
  if (at === outAt) throw new UsageError(`--report ${report} is the same as --out ${out}`);
  if (isBelow(at, outAt) || (!outIsFolder && isBelow(outAt, at)))
    throw new UsageError(`--report ${report} and --out ${out}: one cannot lie in the other`);
  const isKept = outIsFolder
    ? basename(at).startsWith(HIDDEN_PREFIX)
    : sideNames(basename(outAt)).some((name) => at === join(dirname(outAt), name));
  if (isKept) throw new UsageError(`--report ${report} is a name that is kept for --resume`);
  const taken = outIsFolder && isBelow(outAt, at) && outputAt(relative(outAt, at), inputs, extension);
  if (taken) throw new UsageError(`--report ${report} is in the way of the output of ${pathOf(taken)}`);
}

/** The input whose output goes to the given path (relative to the output folder), or to a path inside it. */
function outputAt(path: string, inputs: Inputs, extension: string): Input | undefined {
  const nameOf = namesByFolder(inputs, extension);
  // Some file systems treat `A.json` and `a.json` as the same name.
  const wanted = path.toLowerCase();
  return inputs.list.find((input) =>
    [true, false].some((contained) =>
      `${nameOf({ input, contained })}${sep}`.toLowerCase().startsWith(wanted + sep),
    ),
  );
}

/** The real path that writing to `path` would reach, even if folders on the way do not exist yet. */
function placeOf(path: string): string {
  try {
    return resolveTarget(path);
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

/** A path that cannot be inspected is not walked: it fails later, in its place in the order. */
function isInputFolder(path: string): boolean {
  try {
    return path !== '-' && isFolder(path);
  } catch {
    return false;
  }
}

/** A walk of the folder would find the path: no name on the way is hidden. */
function isWalked(folder: string, path: string): boolean {
  return (
    isBelow(folder, path) &&
    !relative(folder, path)
      .split(sep)
      .some((name) => name.startsWith('.'))
  );
}
