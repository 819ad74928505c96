import type { Place } from '../../files/folder.ts';

/** Hidden files kept next to an output file. */
export const SIDE_FILES = ['part', 'journal', 'lock'] as const;

/** Example: `.all.jsonl.journal`; always the same, so that the next run finds it. */
export function sideName(name: string, what: (typeof SIDE_FILES)[number]): string {
  return `.${name}.${what}`;
}

export function beside({ folder, name }: Place, what: (typeof SIDE_FILES)[number]): Place {
  return { folder, name: sideName(name, what) };
}

/** Prefix of the hidden files that this tool keeps in an output folder. */
export const HIDDEN_PREFIX = '.clean-article';
export const FOLDER_JOURNAL = `${HIDDEN_PREFIX}.journal`;
export const FOLDER_LOCK = `${HIDDEN_PREFIX}.lock`;
