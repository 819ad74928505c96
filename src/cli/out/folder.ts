import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, UsageError } from '../failure.ts';
import { type Inputs, STDIN } from '../in/input.ts';
import { isSpecial, landing, writeWhole } from './aside.ts';
import { outputNames } from './names.ts';
import type { Sink } from './sink.ts';

/**
 * A folder that mirrors the input's tree, one file a page, each written whole or not at all.
 *
 * @throws UsageError when standard input and a file would share a name.
 */
export function folderSink(out: string, inputs: Inputs, extension: string): Sink {
  const names = namesByFolder(inputs, extension);
  const made = new Set<string>();
  return {
    name: out,
    stream: false,
    async write(input, text) {
      const under = input.folder?.under ?? '';
      const path = join(out, under, names.get(under)?.get(input.name) ?? '');
      if (!made.has(under)) mkdirSync(dirname(path), { recursive: true });
      made.add(under);
      if (isSpecial(path)) return writeFileSync(path, text);
      const place = landing(path);
      if (inputs.has(place)) throw new Failure(`not written: ${path} is one of the inputs`);
      writeWhole(place, text);
    },
    finish: async () => {},
    abandon: async () => {},
  };
}

function namesByFolder(inputs: Inputs, extension: string): Map<string, Map<string, string>> {
  const atTop = inputs.list.filter((i) => i.name === STDIN.name && (i.folder?.under ?? '') === '');
  if (atTop.length > 1)
    throw new UsageError(`standard input and a file would both become ${STDIN.name}.${extension}`);
  const grouped = new Map<string, string[]>();
  for (const { folder, name } of inputs.list) {
    const under = folder?.under ?? '';
    const group = grouped.get(under);
    if (group) group.push(name);
    else grouped.set(under, [name]);
  }
  return new Map([...grouped].map(([under, group]) => [under, outputNames(group, extension)]));
}
