/** One file imports another; paths are relative to the root of the tree, with `/`. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const isFile = (node: string) => node.endsWith('.ts');

/** For two files: the nearest files or folders above them with the same parent. `null` for a file and itself. */
function siblings({ from, to }: Import): readonly [string, string] | null {
  const [a, b] = [from.split('/'), to.split('/')];
  const depth = a.findIndex((part, i) => part !== b[i]);
  return depth < 0 ? null : [a.slice(0, depth + 1).join('/'), b.slice(0, depth + 1).join('/')];
}

function needsOf(imports: readonly Import[]): Map<string, Set<string>> {
  const needs = new Map<string, Set<string>>();
  for (const one of imports) {
    const pair = siblings(one);
    // Files in the same folder may import each other.
    if (!pair || (isFile(pair[0]) && isFile(pair[1]))) continue;
    const set = needs.get(pair[0]) ?? new Set();
    needs.set(pair[0], set.add(pair[1]));
  }
  return needs;
}

/** The shortest way from a node back to itself. */
function wayBack(start: string, needs: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of needs.get(way.at(-1)!) ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}

/** Import cycles among folders, or between a folder and a file next to it, each listed once: `a -> b -> a`. */
export function circlesIn(imports: readonly Import[]): string[] {
  const needs = needsOf(imports);
  const found = new Map<string, string>();
  for (const start of [...needs.keys()].sort()) {
    const way = isFile(start) ? null : wayBack(start, needs);
    const members = [...new Set(way)].sort().join(' ');
    if (way && !found.has(members)) found.set(members, way.join(' -> '));
  }
  return [...found.values()];
}
