import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../run.ts';
import type { Setting } from '../setting.ts';
import { FORMS, type Form, type Page } from './forms.ts';

const COMMAND = fileURLToPath(new URL('../../bin/clean-article.js', import.meta.url));
const PEAK = fileURLToPath(new URL('../peak.cjs', import.meta.url));
const MEGABYTE = 1e6;

export interface Streamed {
  readonly name: string;
  readonly pages: number;
  /** Size of the container, in MB. */
  readonly size: number;
  readonly seconds: number;
  /** Peak memory of the whole process, in MB. */
  readonly peak: number;
}

/** The form of the input and the end of the output's name. */
const RUNS: readonly (readonly [form: string, out: string])[] = [
  ...Object.keys(FORMS).map((form) => [form, 'jsonl'] as const),
  ['JSON Lines', 'csv'],
  ['JSON Lines', 'parquet'],
];

/** The same pages again and again under different addresses, until their dumps have this many bytes. */
function* pagesUpTo(texts: readonly string[], most: number): Generator<Page> {
  let size = 0;
  for (let i = 0; size < most; i++) {
    const text = texts[i % texts.length]!;
    size += Buffer.byteLength(text);
    yield { url: `https://lindvik.example/${i}`, title: `Story ${i}`, text };
  }
}

/** Writes the container. Returns the number of its pages and its size in bytes. */
function writeContainer(path: string, form: Form, pages: Iterable<Page>): { pages: number; size: number } {
  const file = openSync(path, 'w');
  let [count, size] = [0, 0];
  const counted = function* () {
    for (const page of pages) {
      count++;
      yield page;
    }
  };
  for (const piece of form(counted())) size += writeSync(file, piece);
  closeSync(file);
  return { pages: count, size };
}

/**
 * Runs the command over containers of the bench's own pages.
 *
 * @param most Size of the dumps in each, in MB.
 */
export function* measureContainers({ folder, sets }: Setting, most: number): Generator<Streamed> {
  const texts = sets[0]!.texts.map((path) => readFileSync(path, 'utf8'));
  const place = join(folder, 'containers');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const [name, end] of RUNS) {
    const { file, form } = FORMS[name]!;
    const [input, out] = [join(place, file), join(place, `out.${end}`)];
    const { pages, size } = writeContainer(input, form, pagesUpTo(texts, most * MEGABYTE));
    const { ms, out: said } = run(process.execPath, ['--require', PEAK, COMMAND, input, '-o', out, '-q']);
    const peak = (Number(said.trim().split('\n').at(-1)) * 1024) / MEGABYTE;
    rmSync(place, { recursive: true });
    mkdirSync(place);
    const shown = end === 'jsonl' ? name : `${name} to ${end}`;
    yield { name: shown, pages, size: size / MEGABYTE, seconds: ms / 1000, peak };
  }
  rmSync(place, { recursive: true });
}
