import { readdirSync } from 'node:fs';

const SRC = new URL('../../src/rules/', import.meta.url);

/** The folders of `src/rules` that hold rules, with what a person calls those rules. */
export const GROUPS = { phrase: 'Phrase rules', line: 'Line rules', run: 'Run rules' } as const;

export type Group = keyof typeof GROUPS;

/** Every file of those folders by its name without `.ts`, as a path below `src/rules`: rules, and what rules share. */
export function filesOfRules(): ReadonlyMap<string, string> {
  const groups = Object.keys(GROUPS);
  return new Map(
    groups.flatMap((group) =>
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
