import { createHash } from 'node:crypto';
import type { PackedPages, SiteTemplate } from '../api/site-template.ts';
import type { HashedPage } from './hashed-page.ts';
import { addLines, emptyTable } from './line-table.ts';

export const TEMPLATE_VERSION = 1;
const DIGITS = 16;

/** @param pages In the order of their ids. */
export function templateOf(pages: readonly HashedPage[], sites: number): SiteTemplate {
  const packed = pack(pages);
  const table = emptyTable();
  pages.forEach((page, i) => {
    addLines(table, i, page);
  });
  const held = {
    keys: shared(table.keys),
    heads: shared(table.heads),
    next: shared(table.next.subarray(0, table.links)),
    pages: shared(table.pages.subarray(0, table.links)),
  };
  return { version: TEMPLATE_VERSION, sites, digest: digestOf(packed), pages: packed, table: held };
}

export function pageAt(pages: PackedPages, page: number): HashedPage {
  const { ids, hosts, starts, hashes, facts, sketchStarts, sketches } = pages;
  const [from, to] = [starts[page]!, starts[page + 1]!];
  return {
    id: [ids[2 * page]!, ids[2 * page + 1]!],
    host: hosts[page]!,
    hashes: hashes.subarray(from, to),
    facts: facts.subarray(from, to),
    sketch: sketches.subarray(sketchStarts[page]!, sketchStarts[page + 1]!),
  };
}

function pack(pages: readonly HashedPage[]): PackedPages {
  const [starts, hashes] = joined(pages.map((page) => page.hashes));
  const [sketchStarts, sketches] = joined(pages.map(({ sketch }) => sketch));
  const facts = new Uint8Array(hashes.length);
  pages.forEach((page, i) => {
    facts.set(page.facts, starts[i]);
  });
  return {
    ids: shared(Uint32Array.from(pages.flatMap(({ id }) => id))),
    hosts: shared(Uint32Array.from(pages, ({ host }) => host)),
    starts: shared(starts),
    hashes: shared(hashes),
    facts: shared(facts),
    sketchStarts: shared(sketchStarts),
    sketches: shared(sketches),
  };
}

/** The arrays in one, and where each starts and the last one ends. */
function joined(arrays: readonly Uint32Array[]): [starts: Uint32Array, all: Uint32Array] {
  const starts = new Uint32Array(arrays.length + 1);
  arrays.forEach((array, i) => {
    starts[i + 1] = starts[i]! + array.length;
  });
  const all = new Uint32Array(starts.at(-1)!);
  arrays.forEach((array, i) => {
    all.set(array, starts[i]);
  });
  return [starts, all];
}

function digestOf(pages: PackedPages): string {
  const hash = createHash('sha256');
  for (const array of Object.values(pages) as (Uint32Array | Uint8Array)[]) hash.update(array);
  return hash.digest('hex').slice(0, DIGITS);
}

/** Browsers share memory between threads only on pages that are isolated from other sites. */
const Memory = typeof SharedArrayBuffer === 'undefined' ? ArrayBuffer : SharedArrayBuffer;

/** A copy on memory that workers share. */
function shared<T extends Uint32Array | Uint8Array>(array: T): T {
  const Typed = array.constructor as new (buffer: ArrayBufferLike) => T;
  const copy = new Typed(new Memory(array.byteLength));
  copy.set(array);
  return copy;
}
