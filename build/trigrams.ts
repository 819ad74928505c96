/**
 * Writes `src/language-detection/trigrams.ts`: franc's data on this package's languages and on all scripts.
 *
 *   npm run trigrams
 *
 * franc itself reads the models of 187 languages when it is imported, which takes as long as Node takes to start.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { languages } from '../src/languages/index.ts';

const FRANC = new URL('../node_modules/franc/', import.meta.url);
const OUT = new URL('../src/language-detection/trigrams.ts', import.meta.url);

interface Franc {
  readonly data: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly expressions: Readonly<Record<string, RegExp>>;
}

const codes = new Map(languages.map((l) => [l.iso6393, l.code]));

/** Codes of this package's languages that franc has no data for: such a language would never be detected. */
export function unknownCodes(
  { data, expressions }: Franc,
  wanted: Iterable<string> = codes.keys(),
): string[] {
  const known = new Set([
    ...Object.keys(expressions),
    ...Object.values(data).flatMap((models) => Object.keys(models)),
  ]);
  return [...wanted].filter((code) => !known.has(code));
}

/** franc's own tables, which its package does not export. */
export async function readFranc(): Promise<Franc> {
  const [{ data }, { expressions }] = await Promise.all(
    ['data.js', 'expressions.js'].map((file) => import(new URL(file, FRANC).href)),
  );
  return { data, expressions };
}

function scriptOf(name: string, characters: RegExp, data: Franc['data']): string {
  const models = Object.entries(data[name] ?? {}).flatMap(([language, trigrams]) => {
    const code = codes.get(language);
    return code === undefined ? [] : [`[${JSON.stringify(code)}, ${JSON.stringify(trigrams)}]`];
  });
  const only = name in data ? null : (codes.get(name) ?? null);
  return `{ name: ${JSON.stringify(name)}, characters: ${JSON.stringify(characters.source)}, only: ${JSON.stringify(only)}, models: [${models.join(', ')}] }`;
}

/** The text of the module. */
export function trigramsModule({ data, expressions }: Franc): string {
  const scripts = Object.entries(expressions).map(([name, re]) => scriptOf(name, re, data));
  return `// Written by \`npm run trigrams\` from franc (MIT, (c) Titus Wormer), whose trigrams come from the UDHR in Unicode.
import type { Script } from './script.ts';

// biome-ignore format: data
export const scripts: readonly Script[] = [
${scripts.map((s) => `  ${s},\n`).join('')}];
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const franc = await readFranc();
  const unknown = unknownCodes(franc);
  if (unknown.length > 0) {
    console.error(`franc has no language ${unknown.join(', ')}; its codes are in node_modules/franc/data.js`);
    process.exitCode = 1;
  } else writeFileSync(OUT, trigramsModule(franc));
}
