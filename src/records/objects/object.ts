import { Numeral } from './numeral.ts';

/** A record as its container has it: JSON, a row of a table. */
export type RecordObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is RecordObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Numeral)
  );
}

/** The value under a key of its own; else under a dotted path, such as `data.markdown`. `undefined` without. */
export function valueAt(object: RecordObject, path: string): unknown {
  if (Object.hasOwn(object, path)) return object[path];
  let value: unknown = object;
  for (const key of path.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** The object without what these paths lead to. Objects that become empty by that go as well. */
export function without(object: RecordObject, paths: readonly string[]): RecordObject {
  const direct = new Set(paths.filter((path) => Object.hasOwn(object, path)));
  const inner = paths.filter((path) => !direct.has(path) && path.includes('.'));
  const entries: [string, unknown][] = [];
  for (const [key, value] of Object.entries(object)) {
    if (direct.has(key)) continue;
    const below = inner
      .filter((path) => path.startsWith(`${key}.`))
      .map((path) => path.slice(key.length + 1));
    const rest = below.length > 0 && isObject(value) ? without(value, below) : value;
    if (rest === value || (isObject(rest) && Object.keys(rest).length > 0)) entries.push([key, rest]);
  }
  return Object.fromEntries(entries);
}

/** Only what these paths lead to, under the paths as they were given. */
export function only(object: RecordObject, paths: readonly string[]): RecordObject {
  const found = paths.map((path) => [path, valueAt(object, path)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** Levels of nesting carried through: writing what is nested without end would overflow the stack. */
export const DEEPEST = 100;

export function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
