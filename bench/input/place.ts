import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { InputPage } from './page.ts';
import { readRecords } from './records.ts';

const RECORDS = /\.jsonl(?:\.gz)?$/;
const HTML = /\.html?$/;
const TEXT = /\.(?:txt|text|md)$/;

function filesUnder(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  const entries = readdirSync(place, { recursive: true, encoding: 'utf8' }).sort();
  return entries.map((entry) => join(place, entry)).filter((path) => statSync(path).isFile());
}

/** `a.txt` and `a.html` are one page. */
function pagesOfFiles(paths: readonly string[]): InputPage[] {
  const pages = new Map<string, InputPage>();
  for (const path of paths) {
    const isText = TEXT.test(path);
    if (!isText && !HTML.test(path)) continue;
    const name = path.replace(/\.\w+$/, '');
    const known = pages.get(name) ?? { name: basename(name), text: null, html: null, dump: null };
    pages.set(name, { ...known, [isText ? 'text' : 'html']: readFileSync(path) });
  }
  return [...pages.values()];
}

/**
 * The pages of files and folders: `.txt` and `.md` as text, `.html` as HTML, `.jsonl` and `.jsonl.gz` as records.
 *
 * @throws RangeError when there is none.
 */
export function readPlaces(places: readonly string[]): InputPage[] {
  const paths = places.flatMap(filesUnder);
  const records = paths.filter((path) => RECORDS.test(path));
  const pages = [...readRecords(records), ...pagesOfFiles(paths)];
  if (pages.length === 0) throw new RangeError(`no pages in ${places.join(', ')}`);
  return pages;
}
