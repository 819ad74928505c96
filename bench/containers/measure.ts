import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../run.ts';
import type { Setting } from '../setting.ts';
import { FORMS, type Form, type Page } from './forms.ts';

const COMMAND = fileURLToPath(new URL('../../bin/clean-article.js', import.meta.url));
const PEAK = fileURLToPath(new URL('../peak.cjs', import.meta.url));
const READ = fileURLToPath(new URL('read.ts', import.meta.url));
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

interface Container {
  readonly path: string;
  readonly pages: number;
  readonly size: number;
}

/** Writes containers of the bench's own pages, one at a time. @param most Size of the dumps in each, in MB. */
class Place {
  readonly #texts: readonly string[];
  readonly #most: number;
  readonly folder: string;

  constructor({ folder, sets }: Setting, most: number) {
    this.#texts = sets[0]!.texts.map((path) => readFileSync(path, 'utf8'));
    this.#most = most;
    this.folder = join(folder, 'containers');
  }

  container(name: string): Container {
    this.clear();
    mkdirSync(this.folder, { recursive: true });
    const { file, form } = FORMS[name]!;
    const path = join(this.folder, file);
    return { path, ...writeContainer(path, form, pagesUpTo(this.#texts, this.#most * MEGABYTE)) };
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const inMegabytes = (kilobytes: number) => (kilobytes * 1024) / MEGABYTE;

/** Runs the command over a container of each form. */
export function* measureContainers(setting: Setting, most: number): Generator<Streamed> {
  const place = new Place(setting, most);
  for (const [name, end] of RUNS) {
    const { path, pages, size } = place.container(name);
    const out = join(place.folder, `out.${end}`);
    const { ms, out: said } = run(process.execPath, ['--require', PEAK, COMMAND, path, '-o', out, '-q']);
    const peak = inMegabytes(Number(said.trim().split('\n').at(-1)));
    const shown = end === 'jsonl' ? name : `${name} to ${end}`;
    yield { name: shown, pages, size: size / MEGABYTE, seconds: ms / 1000, peak };
  }
  place.clear();
}

/**
 * Reads a container of each form and cleans nothing.
 *
 * @throws Error where not all of its pages come out.
 */
export function* measureReaders(setting: Setting, most: number): Generator<Streamed> {
  const place = new Place(setting, most);
  for (const name of Object.keys(FORMS)) {
    const { path, pages, size } = place.container(name);
    const { ms, out } = run(process.execPath, ['--import', 'tsx', READ, path]);
    const read = JSON.parse(out) as { pages: number; peak: number };
    if (read.pages !== pages) throw new Error(`${read.pages} of ${pages} pages were read: ${name}`);
    yield { name, pages, size: size / MEGABYTE, seconds: ms / 1000, peak: inMegabytes(read.peak) };
  }
  place.clear();
}
