import { join } from 'node:path';
import { UsageError } from '../../terminal/failure.ts';
import { type Inputs, STDIN } from '../in/input.ts';
import type { InputItem } from '../in/item.ts';

/** A file extension: a letter, then at most seven letters or digits. Example: `page.html`, not `v1.2 notes`. */
const EXTENSION = /\.[A-Za-z][A-Za-z0-9]{0,7}$/;

/**
 * Output names for the inputs of one folder: `a.txt` becomes `a.json`. Inputs that would get the same name
 * keep their extension (`a.txt.json`, `a.html.json`).
 *
 * @param names All different.
 */
export function outputNames(names: readonly string[], extension: string): Map<string, string> {
  const whole = (name: string) => `${name}.${extension}`;
  const given = new Map(names.map((name) => [name, `${stem(name)}.${extension}`]));
  // A full name may equal the short name of another (`a.txt` and `a.txt.txt`): repeat until all differ.
  for (let shared = sharedBy(given); shared.length > 0; shared = sharedBy(given)) {
    for (const name of shared) given.set(name, whole(name));
  }
  return given;
}

/** The inputs that share their output name with another and do not have their full name yet. */
function sharedBy(given: ReadonlyMap<string, string>): string[] {
  const count = new Map<string, number>();
  // Some file systems treat `A.json` and `a.json` as the same name.
  for (const output of given.values()) {
    const key = output.toLowerCase();
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return [...given].flatMap(([name, output]) =>
    (count.get(output.toLowerCase()) ?? 0) > 1 && !output.startsWith(`${name}.`) ? [name] : [],
  );
}

function stem(name: string): string {
  const short = name.replace(EXTENSION, '');
  return short === '' ? name : short;
}

/** The path of an item's output below the output folder. */
export type OutputName = (item: Pick<InputItem, 'input' | 'contained'>) => string;

/** Example: `part-0001.json`, the output of a container, which has one line per record. */
const ONE_OF_JSON = /\.json$/;

/** @throws UsageError when standard input and a file would get the same output name. */
export function namesByFolder(inputs: Inputs, extension: string): OutputName {
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
  const names = new Map([...grouped].map(([under, group]) => [under, outputNames(group, extension)]));
  return ({ input, contained }) => {
    const under = input.folder?.under ?? '';
    const path = join(under, names.get(under)?.get(input.name) ?? '');
    return contained ? path.replace(ONE_OF_JSON, '.jsonl') : path;
  };
}
