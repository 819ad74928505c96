import { createWriteStream, realpathSync, statSync } from 'node:fs';
import { isSpecial } from '../../files/atomic.ts';
import type { Format, Framing } from '../../format/format.ts';
import { isDiskError, messageOf, UsageError } from '../../terminal/failure.ts';
import type { Io } from '../../terminal/io.ts';
import type { Inputs } from '../in/input.ts';
import { FileSink } from './file.ts';
import { FolderSink } from './folder.ts';
import type { ResumeSettings } from './resume-settings.ts';
import { type Sink, SinkLost } from './sink.ts';
import { StreamSink } from './stream.ts';

/**
 * Real path of the output folder if it already exists, else `null`.
 *
 * @throws UsageError when the path is empty or impossible (part of it is a file).
 */
export function existingFolder(out: string | null): string | null {
  if (out === null || out === '-') return null;
  if (out === '') throw new UsageError('--out is empty');
  try {
    const found = statSync(out, { throwIfNoEntry: false });
    return found?.isDirectory() ? realpathSync(out) : null;
  } catch (error) {
    throw new UsageError(`--out ${out}: ${messageOf(error)}`);
  }
}

/** Formats that are one file of many pages. */
const ONE_FILE = new Set(['jsonl', 'csv', 'tsv']);
/** Formats whose pages can follow one another in a file, where its name says that it is one. */
const JOINED = new Set(['md', 'txt']);

/** Whether `--out` names a folder: see `openSink`. @throws UsageError when the path is impossible. */
export function isFolderOut(
  out: string,
  { several }: Inputs,
  { extension }: Pick<Format, 'extension'>,
): boolean {
  if (existingFolder(out) !== null || /[\\/]$/.test(out)) return true;
  return several && !ONE_FILE.has(extension) && !(JOINED.has(extension) && out.endsWith(`.${extension}`));
}

/**
 * Without `--out`: standard output. A folder where one exists, where the path ends in a slash, or where several
 * inputs come in a format of one page per file. Else a file.
 *
 * @throws UsageError when the output cannot be opened.
 * @throws SinkLost when the disk takes nothing.
 */
export function openSink(
  out: string | null,
  inputs: Inputs,
  format: Pick<Format, 'extension'> & Framing,
  stdout: Io['stdout'],
  resume: ResumeSettings,
): Sink {
  const { several } = inputs;
  if (out === null || out === '-') return new StreamSink('standard output', stdout, several, format);
  try {
    if (isFolderOut(out, inputs, format)) return new FolderSink(out, inputs, format, resume);
    if (isSpecial(out)) return new StreamSink(out, createWriteStream(out), several, format);
    return new FileSink(out, inputs, format, resume);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const message = `--out ${out}: ${messageOf(error)}`;
    throw isDiskError(error) ? new SinkLost(message, false) : new UsageError(message);
  }
}
