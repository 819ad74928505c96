import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** A pattern that a module keeps: `const NAME = /…/u;` at the start of a line, as the formatter writes it. */
const CONSTANT = /^((?:export )?const \w+(?:: [^=\n]+)? =\s+)\/(.+)\/([a-z]*u[a-z]*);$/gm;
/** What matters in a pattern: a class such as `\p{Lu}`, an escaped sign, a bracket. */
const PART = /\\[pP]\{[^}]*\}|\\.|\[|\]/gs;
const LAST_POINT = 0x10ffff;

/** Modules whose value is a class as ranges; each has the name of its class, such as `\p{Lu}`. */
const NAMESPACE = 'unicode-class';

export const isUnicodeClass = (path: string) => path.startsWith(`${NAMESPACE}:`);

const known = new Map<string, string>();

/** The characters of a class: for each range how far it is from the one before and its length, in base 36. Example: `1t p 7 p`. */
export function packedRanges(unicodeClass: string): string {
  let packed = known.get(unicodeClass);
  if (packed !== undefined) return packed;
  const member = new RegExp(unicodeClass, 'u');
  const has = (point: number) => member.test(String.fromCodePoint(point));
  const numbers: number[] = [];
  let end = 0;
  for (let first = 0; first <= LAST_POINT; first++) {
    if (!has(first)) continue;
    let last = first;
    while (last < LAST_POINT && has(last + 1)) last++;
    numbers.push(first - end, last - first);
    end = last;
    first = last;
  }
  packed = numbers.map((n) => n.toString(36)).join(' ');
  known.set(unicodeClass, packed);
  return packed;
}

/**
 * The ranges as they are put in brackets: `A-ZÀ-ÖØ-Þ…`. Signs of ASCII and halves of characters are escaped, since they might
 * mean something else. The text of this function is put into the bundle, so it uses nothing else.
 */
export function unpackRanges(packed: string): string {
  let ranges = '';
  let point = 0;
  packed.split(' ').forEach((step, i) => {
    const length = Number.parseInt(step, 36);
    point += length;
    if (i % 2 === 1 && length === 0) return;
    const escaped = point < 0x80 || (point >= 0xd800 && point < 0xe000);
    ranges += i % 2 === 1 ? '-' : '';
    ranges += escaped ? `\\u{${point.toString(16)}}` : String.fromCodePoint(point);
  });
  return ranges;
}

/** The name of a class in the code. Example: `p_Script_Han_` for `\p{Script=Han}`. */
const nameOf = (unicodeClass: string) => unicodeClass.slice(1).replace(/\W/g, '_');

/** The code of a pattern with the names of its classes in their place, and these classes. */
function spelledOut(pattern: string): { code: string; classes: string[] } {
  const code: string[] = [];
  const classes: string[] = [];
  let at = 0;
  let inBrackets = false;
  for (const { 0: part, index } of pattern.matchAll(PART)) {
    if (part === '[' || part === ']') inBrackets = part === '[';
    if (!/^\\p/i.test(part)) continue;
    const before = JSON.stringify(pattern.slice(at, index));
    code.push(inBrackets ? `${before} + ${nameOf(part)}` : `${before} + '[' + ${nameOf(part)} + ']'`);
    classes.push(part);
    at = index + part.length;
  }
  code.push(JSON.stringify(pattern.slice(at)));
  return { code: code.join(' + '), classes };
}

/** A module's code with the classes of its patterns as ranges. */
export function withRanges(module: string): string {
  const used = new Set<string>();
  const code = module.replace(CONSTANT, (whole, start: string, pattern: string, flags: string) => {
    const { code, classes } = spelledOut(pattern);
    if (classes.length === 0) return whole;
    for (const one of classes) used.add(one);
    return `${start}new RegExp(${code}, '${flags}');`;
  });
  const imports = [...used].map((one) => `import ${nameOf(one)} from ${JSON.stringify(one)};\n`);
  return imports.join('') + code;
}

/**
 * Writes out Unicode's classes in patterns that are made at a start: for each `\p{L}` V8 would ask Unicode's tables anew, twice
 * a pattern, which takes longer than to read the ranges. Each class is in the code once.
 */
export const unicodeClasses: Plugin = {
  name: 'unicode classes',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withRanges(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
    build.onResolve({ filter: /^\\[pP]\{/ }, ({ path }) => ({ path, namespace: NAMESPACE }));
    build.onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => ({
      contents: `export default (${unpackRanges})(${JSON.stringify(packedRanges(path))});`,
      loader: 'js',
    }));
  },
};
