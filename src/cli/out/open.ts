import { createWriteStream, realpathSync, statSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { isSpecial } from '../../files/atomic.ts';
import type { Format, Framing } from '../../format/format.ts';
import type { FormatName } from '../../format/index.ts';
import { isDiskError, messageOf, UsageError } from '../../terminal/failure.ts';
import type { Io } from '../../terminal/io.ts';
import type { Inputs } from '../in/input.ts';
import { formatByName } from './ending.ts';
import { FileSink, freePlace } from './file.ts';
import { FolderSink } from './folder.ts';
import { OnePageSink } from './one-page.ts';
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
const ONE_FILE = new Set(['jsonl', 'csv', 'tsv', 'parquet']);
/** Formats whose pages can follow one another in a file, where its name says that it is one. */
const JOINED: Readonly<Record<string, FormatName>> = { md: 'markdown', txt: 'text' };
/** Names of files that hold one page. */
const ONE_PAGE: ReadonlySet<FormatName | null> = new Set(['json', 'jsonld']);

/** Written by code of its own, which is loaded only for it. */
const PARQUET = 'parquet';

/** Whether `--out` names a folder: see `openSink`. @throws UsageError when the path is impossible. */
export function isFolderOut(
  out: string,
  { several }: Inputs,
  { extension }: Pick<Format, 'extension'>,
): boolean {
  if (existingFolder(out) !== null || /[\\/]$/.test(out)) return true;
  return several && !ONE_FILE.has(extension) && JOINED[extension] !== (formatByName(out) ?? '');
}

/**
 * Without `--out`: standard output. A folder where one exists, where the path ends in a slash, or where several
 * inputs come in a format of one page per file. Else a file.
 *
 * @throws UsageError when the output cannot be opened.
 * @throws SinkLost when the disk takes nothing.
 */
export async function openSink(
  out: string | null,
  inputs: Inputs,
  format: Framed,
  stdout: Io['stdout'],
  resume: ResumeSettings,
): Promise<Sink> {
  const { several } = inputs;
  if (out === null || out === '-') return streamSink('standard output', stdout, several, format);
  try {
    if (isFolderOut(out, inputs, format)) return folderSink(out, inputs, format, resume);
    if (isSpecial(out)) return await streamSink(out, createWriteStream(out), several, format);
    return await fileSink(out, inputs, format, resume);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const message = `--out ${out}: ${messageOf(error)}`;
    throw isDiskError(error) ? new SinkLost(message, false) : new UsageError(message);
  }
}

type Framed = Pick<Format, 'extension'> & Framing;

function folderSink(out: string, inputs: Inputs, format: Framed, resume: ResumeSettings): Sink {
  if (format.extension === PARQUET)
    throw new UsageError(`--out ${out} is a folder: Parquet is one file of all pages, such as all.parquet`);
  return new FolderSink(out, inputs, format, resume);
}

async function streamSink(name: string, to: Writable, several: boolean, format: Framed): Promise<Sink> {
  if (format.extension !== PARQUET) return new StreamSink(name, to, several, format);
  const { ParquetStreamSink } = await import('./parquet/stream.ts');
  return new ParquetStreamSink(name, to, several);
}

async function fileSink(out: string, inputs: Inputs, format: Framed, resume: ResumeSettings): Promise<Sink> {
  const place = freePlace(out, inputs);
  const { extension } = format;
  if (extension === PARQUET) {
    const { ParquetFileSink } = await import('./parquet/file.ts');
    return ParquetFileSink.open(out, place, inputs.several, resume);
  }
  const file = new FileSink({ name: out, place, output: null }, inputs.several, format, resume);
  return ONE_PAGE.has(formatByName(out)) && formatByName(out) === extension ? new OnePageSink(file) : file;
}
