import { readFile } from 'node:fs/promises';
import { isBinary } from '../../input/binary.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { type Input, pathOf } from './input.ts';

/**
 * The input's bytes.
 *
 * @throws Failure when it is binary; the system's error when it cannot be read.
 */
export async function readInput(input: Input, stdin: () => Io['stdin']): Promise<Uint8Array> {
  const bytes = input.folder ? await readFile(pathOf(input)) : await readStream(stdin());
  if (isBinary(bytes)) throw new Failure('binary, not text');
  return bytes;
}

async function readStream(stream: Io['stdin']): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
