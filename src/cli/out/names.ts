import { join } from 'node:path';
import { UsageError } from '../../terminal/failure.ts';
import { type Inputs, STDIN } from '../in/input.ts';
import type { Item } from '../in/item.ts';

/** A file extension: a letter, then at most seven letters or digits. Example: `page.html`, not `v1.2 notes`. */
const EXTENSION = /\.[A-Za-z][A-Za-z0-9]{0,7}$/;

/**
 * Names of the outputs of one folder's inputs: `a.txt` becomes `a.json`. Inputs that would share a name
 * keep theirs in full (`a.txt.json`, `a.html.json`).
 *
 * @param names Different from each other.
 */
export function outputNames(names: readonly string[], extension: string): Map<string, string> {
  const whole = (name: string) => `${name}.${extension}`;
  const given = new Map(names.map((name) => [name, `${stem(name)}.${extension}`]));
  // A full name may be the short name of another (`a.txt` beside `a.txt.txt`): go on until none is shared.
  for (let shared = sharedBy(given); shared.length > 0; shared = sharedBy(given)) {
    for (const name of shared) given.set(name, whole(name));
  }
  return given;
}

/** The inputs, not yet in full, whose output name another input has too. */
function sharedBy(given: ReadonlyMap<string, string>): string[] {
  const count = new Map<string, number>();
  // Not every disk tells `A.json` from `a.json`.
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
export type OutputName = (item: Pick<Item, 'input' | 'contained'>) => string;

/** Real name: `part-0001.json`, which holds a line a record. */
const ONE_OF_JSON = /\.json$/;

/** @throws UsageError when standard input and a file would share a name. */
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
