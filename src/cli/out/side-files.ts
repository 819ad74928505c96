import type { FilePlace } from '../../files/folder.ts';

/** Hidden files kept next to an output file. The rows of a Parquet file are a file that has others next to it. */
const SIDE_FILES = ['part', 'journal', 'lock', 'rows'] as const;
type SideFile = (typeof SIDE_FILES)[number];

/** Example: `.all.jsonl.journal`; always the same, so that the next run finds it. */
function sideName(name: string, what: SideFile): string {
  return `.${name}.${what}`;
}

/** All names that are kept for an output, such as `.all.parquet.rows` and `..all.parquet.rows.journal`. */
export function sideNames(name: string): string[] {
  return [name, sideName(name, 'rows')].flatMap((one) => SIDE_FILES.map((what) => sideName(one, what)));
}

export function beside({ folder, name }: FilePlace, what: SideFile): FilePlace {
  return { folder, name: sideName(name, what) };
}

/** Prefix of the hidden files that this tool keeps in an output folder. */
export const HIDDEN_PREFIX = '.clean-article';
export const FOLDER_JOURNAL = `${HIDDEN_PREFIX}.journal`;
export const FOLDER_LOCK = `${HIDDEN_PREFIX}.lock`;
