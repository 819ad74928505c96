import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEST = join(import.meta.dirname, '..');

/** The lines of a table in `test/`, except blank ones and those that begin with `# `. */
export function tableLines(path: string): string[] {
  const text = readFileSync(join(TEST, path), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
}

/** A table's rows, split at tabs. */
export function tableRows(path: string): string[][] {
  return tableLines(path).map((line) => line.split('\t'));
}

/** The tables of a folder by name: `de` of `de.tsv`. */
export function tablesIn(folder: string): [name: string, rows: string[][]][] {
  const files = readdirSync(join(TEST, folder)).filter((file) => file.endsWith('.tsv'));
  return files.sort().map((file) => [file.replace(/\.tsv$/, ''), tableRows(join(folder, file))]);
}
