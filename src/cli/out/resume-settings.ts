import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a later run needs to recognise this run's outputs. */
export interface ResumeSettings {
  /** Identifies everything except the page that an article depends on: `runKey`. */
  readonly run: string;
  /** Time and size limits: failures may depend on them. */
  readonly limits: string;
  /** The inputs named on the command line, as `originOfPath` gives them. */
  readonly from: readonly string[];
  /** `--resume`: skip what an earlier run finished. */
  readonly resume: boolean;
  /** Call it with the `run` of an earlier output that is not this run's. */
  readonly onOtherRun: (run: string) => void;
}

/** The real path of an input; `-` for standard input. One that does not exist has no links to resolve. */
export function originOfPath(path: string): string {
  if (path === '-') return path;
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Whether two runs have an input in common, or it is not known what inputs they have. */
export function shareInputs(from: readonly string[], others: readonly string[]): boolean {
  return from.length === 0 || from.some((path) => others.includes(path));
}

/** The same as far as paths can say: what standard input is differs from run to run. */
export function surelyShareInputs(from: readonly string[], others: readonly string[]): boolean {
  return from.length === 0 || from.some((path) => path !== '-' && others.includes(path));
}

/** Why `--resume` does not write there. @param output As messages name it. @param from The inputs whose results it has. */
export function hasOthers(output: string, from: readonly string[]): string {
  const [first = '', ...more] = from.map((path) => (path === '-' ? 'standard input' : path));
  const named = more.length > 0 ? `${first} and others` : first;
  return `${output} has the results of other inputs (${named}); without --resume they are replaced`;
}
