import { createHash } from 'node:crypto';
import type { PackedPages, SiteTemplate } from '../api/site-template.ts';
import { type LearnedPage, LONG, type PageHead } from './hashed-page.ts';
import { addLines, emptyTable, finished } from './line-table.ts';
import { sharedBytes, sharedNumbers } from './shared-array.ts';

export const TEMPLATE_VERSION = 3;
const DIGITS = 16;
/** Numbers that a template has of the head of each page. */
export const HEAD_FIELDS = 6;
/** The place of the order of dates among them, after the others. */
const DATE_ORDER = 5;

/** @param at The pages, in the order of their ids. */
export function templateOf(count: number, at: (page: number) => LearnedPage, sites: number): SiteTemplate {
  const pages = pack(count, at);
  const table = emptyTable(pages.facts.reduce((links, fact) => links + (fact & LONG ? 1 : 0), 1));
  for (let i = 0; i < count; i++) addLines(table, i, pageAt(pages, i));
  return { version: TEMPLATE_VERSION, sites, digest: digestOf(pages), pages, table: finished(table) };
}

/** The same template, with what is known of the heads of some pages. */
export function withHeads(template: SiteTemplate, known: ReadonlyMap<number, PageHead>): SiteTemplate {
  const heads = sharedNumbers(template.pages.heads.length);
  heads.set(template.pages.heads);
  for (const [page, { above, below, titleStart, titleEnd, author }] of known)
    heads.set([above, below, titleStart, titleEnd, author], HEAD_FIELDS * page);
  const pages = { ...template.pages, heads };
  return { ...template, pages, digest: digestOf(pages) };
}

/** `null` for a page of which the head is not known. */
export function headAt({ heads }: PackedPages, page: number): PageHead | null {
  const fields = heads.subarray(HEAD_FIELDS * page, HEAD_FIELDS * (page + 1));
  const [above = 0, below = 0, titleStart = 0, titleEnd = 0, author = 0] = fields;
  return above === 0 && below === 0 ? null : { above, below, titleStart, titleEnd, author };
}

export function pageAt(pages: PackedPages, page: number): LearnedPage {
  const { ids, hosts, heads, starts, hashes, facts, sketchStarts, sketches } = pages;
  const [from, to] = [starts[page]!, starts[page + 1]!];
  return {
    id: [ids[2 * page]!, ids[2 * page + 1]!],
    host: hosts[page]!,
    dateOrder: heads[HEAD_FIELDS * page + DATE_ORDER]!,
    hashes: hashes.subarray(from, to),
    facts: facts.subarray(from, to),
    sketch: sketches.subarray(sketchStarts[page]!, sketchStarts[page + 1]!),
  };
}

function pack(count: number, at: (page: number) => LearnedPage): PackedPages {
  const [starts, sketchStarts] = [sharedNumbers(count + 1), sharedNumbers(count + 1)];
  for (let i = 0; i < count; i++) {
    const { hashes, sketch } = at(i);
    starts[i + 1] = starts[i]! + hashes.length;
    sketchStarts[i + 1] = sketchStarts[i]! + sketch.length;
  }
  const packed = {
    ids: sharedNumbers(2 * count),
    hosts: sharedNumbers(count),
    starts,
    hashes: sharedNumbers(starts[count]!),
    facts: sharedBytes(starts[count]!),
    heads: sharedNumbers(HEAD_FIELDS * count),
    sketchStarts,
    sketches: sharedNumbers(sketchStarts[count]!),
  };
  for (let i = 0; i < count; i++) {
    const { id, host, dateOrder, hashes, facts, sketch } = at(i);
    packed.ids.set(id, 2 * i);
    packed.hosts[i] = host;
    packed.heads[HEAD_FIELDS * i + DATE_ORDER] = dateOrder;
    packed.hashes.set(hashes, starts[i]);
    packed.facts.set(facts, starts[i]);
    packed.sketches.set(sketch, sketchStarts[i]);
  }
  return packed;
}

function digestOf(pages: PackedPages): string {
  const hash = createHash('sha256');
  for (const array of Object.values(pages) as (Uint32Array | Uint8Array)[]) hash.update(array);
  return hash.digest('hex').slice(0, DIGITS);
}
