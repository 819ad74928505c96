import { readdirSync } from 'node:fs';

const SRC = new URL('../../src/rules/', import.meta.url);

/** The folders of `src/rules` that hold rules. */
const GROUPS = ['phrase', 'line', 'run'] as const;

export type Group = (typeof GROUPS)[number];

/** Every file of those folders by its name without `.ts`, as a path below `src/rules`: rules and what they share. */
export function filesOfRules(): ReadonlyMap<string, string> {
  return new Map(
    GROUPS.flatMap((group) =>
      readdirSync(new URL(group, SRC))
        .sort()
        .map((file): [string, string] => [file.replace(/\.ts$/, ''), `${group}/${file}`]),
    ),
  );
}

/** What a file below `src/rules` exports. */
export async function exportsOf(path: string): Promise<unknown[]> {
  return Object.values((await import(new URL(path, SRC).href)) as object);
}
