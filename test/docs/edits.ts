import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EditStep, FileStep } from './steps.ts';

/** Makes the file in the folder. */
export function makeFile(folder: string, { path, text }: Pick<FileStep, 'path' | 'text'>): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Edits the file in the folder. @throws Error when the place is not there, or could be several. */
export function editFile(folder: string, step: EditStep): void {
  const file = join(folder, step.path);
  writeFileSync(file, edited(readFileSync(file, 'utf8'), step));
}

/** The text with the step's lines in it. */
export function edited(text: string, { how, anchors, text: put, path }: Omit<EditStep, 'does' | 'block'>) {
  const lines = text.split('\n');
  const begins = (anchor: string) => (line: string) => line.trimStart().startsWith(anchor);
  const places = lines.filter(begins(anchors[0]!)).length;
  if (places !== 1) throw new Error(`${path}: ${places} lines begin with ${anchors[0]}`);
  let at = -1;
  for (const anchor of anchors) {
    const next = lines.findIndex((line, i) => i > at && begins(anchor)(line));
    if (next < 0) throw new Error(`${path}: no line begins with ${anchor} below ${anchors[0]}`);
    at = next;
  }
  const [from, count] = how === 'below' ? [at + 1, 0] : [at, 1];
  lines.splice(from, count, ...put.replace(/\n$/, '').split('\n'));
  return lines.join('\n');
}
