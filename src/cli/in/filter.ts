import { isNotAPage } from '../../records/not-a-page.ts';

/** Whether a file found in a folder is read. @param path From the folder, with `/` between names. */
export type NameFilter = (path: string) => boolean;

/** The globs of the command line. */
export interface Globs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Which files of folders are read. Without `--include` what is plainly no page is passed over; a glob without a slash is
 * one of names in any folder.
 */
export async function nameFilter({ include, exclude }: Globs): Promise<NameFilter> {
  const excluded = await matcher(exclude);
  if (include.length === 0) return (path) => !isNotAPage(path) && !excluded(path);
  const included = await matcher(include);
  return (path) => included(path) && !excluded(path);
}

/** The package is loaded only for a glob. */
async function matcher(globs: readonly string[]): Promise<NameFilter> {
  if (globs.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const tests = globs.map((glob) => picomatch(glob, { basename: !glob.includes('/'), dot: true }));
  return (path) => tests.some((test) => test(path));
}
