import type { Page } from '../page/page.ts';
import { perPage } from '../page/per-page.ts';
import { type FoldedLine, foldLine, spread } from './fold-line.ts';
import { hostOf } from './host.ts';
import { sketchOf } from './sketch.ts';

/** In `facts`: the line is long enough to recognise a site by. */
export const LONG = 0x80;

/** The distinct lines of a page, without their text. */
export interface HashedPage {
  /** Hash of the whole page's lines in their order: two numbers of 32 bits. */
  readonly id: readonly [number, number];
  /** Hash of the host in the page's address; 0 when the address is not known. */
  readonly host: number;
  /** Hashes of the distinct lines, ascending. */
  readonly hashes: Uint32Array;
  /** For each of them `LONG` or 0. */
  readonly facts: Uint8Array;
  /** A sample of its prose, which copies of its article have too. */
  readonly sketch: Uint32Array;
}

/** A page to learn from. */
export interface LearnedPage extends HashedPage {
  /** Which of `DATE_ORDERS` its dates in numbers have. */
  readonly dateOrder: number;
}

/** What the head of a page shows of its site. All but the first two may be 0: not known. */
export interface PageHead {
  /** The nearest line above the headline that other pages of the site have, and how far it is: a hash of both. */
  readonly above: number;
  readonly below: number;
  /** Hashes of the ends of its title, where the site's name may be. */
  readonly titleStart: number;
  readonly titleEnd: number;
  /** The hash of its first author's name. */
  readonly author: number;
}

/** The order of day and month, by its number in a page. */
export const DATE_ORDERS = [null, 'dmy', 'mdy'] as const;

/** Folded once, for the page's hashes and for those of its lines. */
const foldedLines = perPage(({ lines }) => lines.map(({ text }) => (text === '' ? BLANK : foldLine(text))));
const BLANK: FoldedLine = { hash: 0, long: false };

/** The hash of each line by its index; 0 for a line without visible text. */
export function lineHashes(page: Page): Uint32Array {
  return Uint32Array.from(foldedLines(page), ({ hash }) => hash);
}

/** @param source The page's address or path. */
export function hashPage(page: Page, source: string | undefined): HashedPage {
  const found = new Map<number, boolean>();
  let high = 0;
  let low = 1;
  for (const { hash, long } of foldedLines(page)) {
    if (hash === 0) continue;
    high = spread(high ^ hash);
    low = Math.imul(low, 0x9e3779b1) + hash;
    if (!found.has(hash)) found.set(hash, long);
  }
  const hashes = Uint32Array.from(found.keys()).sort();
  return {
    id: [high, low >>> 0],
    host: hostOf(source),
    hashes,
    facts: Uint8Array.from(hashes, (hash) => (found.get(hash) ? LONG : 0)),
    sketch: sketchOf(page),
  };
}
