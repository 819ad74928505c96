import { createWriteStream, mkdirSync, renameSync, rmSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { inWords, UsageError } from '../failure.ts';
import type { Inputs } from '../in/input.ts';
import { asideOf, isSpecial, landing } from './aside.ts';
import { type Sink, SinkLost } from './sink.ts';
import { StreamWriter } from './stream.ts';

/**
 * One file for everything: written aside, and put in its place at the end.
 *
 * @throws UsageError when the file is one of the inputs.
 */
export function fileSink(path: string, inputs: Inputs, stream: boolean, between: string): Sink {
  mkdirSync(dirname(path), { recursive: true });
  const place = isSpecial(path) ? null : landing(path);
  if (place !== null && inputs.has(place)) throw new UsageError(`--out ${path} is one of the inputs`);
  const aside = place === null ? path : asideOf(place);
  let open: { file: WriteStream; writer: StreamWriter } | null = null;
  const opened = () => {
    const file = createWriteStream(aside, { flags: place === null ? 'w' : 'wx' });
    open = { file, writer: new StreamWriter(file) };
    return open;
  };
  return {
    name: path,
    stream,
    async write(_input, text) {
      const joined = open ? between + text : text;
      await (open ?? opened()).writer.write(joined);
    },
    async finish(whole) {
      if (!open && !whole) return;
      await close((open ?? opened()).file);
      if (place !== null) renameSync(aside, place);
    },
    async abandon() {
      if (!open) return;
      await close(open.file).catch(() => {});
      if (place !== null) rmSync(aside, { force: true });
    },
  };
}

async function close(file: WriteStream): Promise<void> {
  file.end();
  try {
    await finished(file);
  } catch (error) {
    throw new SinkLost(inWords(error), false);
  }
}
