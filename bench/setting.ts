import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evenlySpread } from '../eval/select.ts';
import { readPlaces } from './input/place.ts';
import { PageMaker } from './pages/maker.ts';
import { measured } from './shape/measured.ts';

/** Pages that everything is measured on, each in a file of its own. */
export interface PageSet {
  readonly name: string;
  /** As text. */
  readonly texts: readonly string[];
  /** Those that are there as text and as HTML. */
  readonly pairs: readonly { readonly text: string; readonly html: string }[];
}

/** Where the bench works, and on what. */
export interface Setting {
  readonly folder: string;
  /** The bench's own pages first, then those that were given. */
  readonly sets: readonly PageSet[];
}

/** Different pages of a set, at most. */
export const MOST_PAGES = 500;

interface Page {
  readonly text: string | Uint8Array | null;
  readonly html: string | Uint8Array | null;
}

function writeSet(folder: string, name: string, pages: readonly Page[]): PageSet {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = pages.map(({ text, html }, i) => {
    const write = (content: string | Uint8Array | null, extension: string) => {
      if (content === null) return null;
      const path = join(folder, `${String(i).padStart(3, '0')}.${extension}`);
      writeFileSync(path, content);
      return path;
    };
    return { text: write(text, 'txt'), html: write(html, 'html') };
  });
  const texts = files.flatMap(({ text }) => text ?? []);
  const pairs = files.flatMap(({ text, html }) => (text && html ? [{ text, html }] : []));
  return { name, texts, pairs };
}

/**
 * The pages that were given and are there as text.
 *
 * @throws RangeError when none is.
 */
export function givenPages(places: readonly string[]): Page[] {
  const pages = readPlaces(places).filter(({ text }) => text !== null);
  if (pages.length === 0) throw new RangeError(`none of the pages in ${places.join(', ')} is there as text`);
  return evenlySpread(pages, MOST_PAGES);
}

/** @param places Files and folders of pages to measure on beside the bench's own. */
export function prepare(places: readonly string[]): Setting {
  const folder = join(tmpdir(), 'clean-article-bench');
  const maker = new PageMaker(measured);
  const own = Array.from({ length: MOST_PAGES }, (_, i) => maker.page(i));
  const sets = [writeSet(join(folder, 'own'), 'the bench’s pages', own)];
  if (places.length) sets.push(writeSet(join(folder, 'given'), 'the given pages', givenPages(places)));
  return { folder, sets };
}
