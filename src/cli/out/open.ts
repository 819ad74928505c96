import { mkdirSync, realpathSync, statSync } from 'node:fs';
import type { Format } from '../../format/format.ts';
import { inWords, UsageError } from '../failure.ts';
import type { Inputs } from '../in/input.ts';
import type { Io } from '../io.ts';
import { fileSink } from './file.ts';
import { folderSink } from './folder.ts';
import type { Sink } from './sink.ts';
import { stdoutSink } from './stream.ts';

/**
 * Real path of the output folder when it is there already, else `null`.
 *
 * @throws UsageError when nothing can be there: the path runs through a file, or is empty.
 */
export function existingFolder(out: string | null): string | null {
  if (out === null || out === '-') return null;
  if (out === '') throw new UsageError('--out is empty');
  try {
    const found = statSync(out, { throwIfNoEntry: false });
    return found?.isDirectory() ? realpathSync(out) : null;
  } catch (error) {
    throw new UsageError(`--out ${out}: ${inWords(error)}`);
  }
}

/**
 * Standard output without `--out`; a folder where one is there, where the path ends in a slash, or where
 * several pages come in a format that holds one; else a file.
 *
 * @throws UsageError when the output cannot be opened.
 */
export function openSink(
  out: string | null,
  inputs: Inputs,
  format: Pick<Format, 'extension' | 'between'>,
  stdout: Io['stdout'],
): Sink {
  if (out === null || out === '-') return stdoutSink(stdout, inputs.several, format.between);
  const single = !inputs.several || format.extension === 'jsonl';
  try {
    if (existingFolder(out) === null && !/[\\/]$/.test(out) && single)
      return fileSink(out, inputs, inputs.several, format.between);
    if (inputs.list.length > 0) mkdirSync(out, { recursive: true });
    return folderSink(out, inputs, format.extension);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--out ${out}: ${inWords(error)}`);
  }
}
