import { wordsIn } from '../../text/measure.ts';
import { textKey } from '../../text/same-text.ts';
import { type Region, timesSaid } from '../region/region.ts';

/** A part of the title line, or several in a row, that may be the headline. */
export interface TitlePart {
  /** Offsets into the line's folded text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly key: string;
  /** The other parts, as written; empty for the whole line. */
  readonly rest: readonly string[];
}

/**
 * What separates a headline from a site's name. A colon and a hyphen without spaces are not separators.
 * Example titles: `Bridge closes | Harbour Times`, `Harbour Times » Bridge closes`, `大桥关闭_新闻中心`.
 */
const SEPARATOR =
  / (?:[-–—|·•»›>«‹⋅/~]|::|\|\||<) |[|｜_]| [|｜]|[|｜] |(?<=\p{Script=Han})[-–—](?=\p{Script=Han})/gu;
/** A faster test: every line with a separator matches. */
const HAS_SEPARATOR = / [-–—|·•»›>«‹⋅/~:<]|[|｜_]|[\u4e00-\u9fff][-–—]/;
const MAX_TITLE_LENGTH = 400;
const MAX_PARTS = 8;

function splitTitle(text: string): [number, number][] {
  const out: [number, number][] = [];
  let at = 0;
  for (const m of text.matchAll(SEPARATOR)) {
    out.push([at, m.index]);
    at = m.index + m[0].length;
    if (out.length >= MAX_PARTS) break;
  }
  out.push([at, text.length]);
  return out;
}

/** The text after each of a line's separators, up to the line's end: what breadcrumbs may lead to. */
export function titleEnds(text: string): string[] {
  if (text.length > MAX_TITLE_LENGTH || !HAS_SEPARATOR.test(text)) return [];
  return splitTitle(text).flatMap(([from]) => (from > 0 ? [text.slice(from).trim()] : []));
}

/** The whole title and every run of its parts, longest first. */
export function titleParts(text: string): TitlePart[] {
  if (!text || text.length > MAX_TITLE_LENGTH) return [];
  const cut = splitTitle(text);
  const parts: TitlePart[] = [];
  for (let length = cut.length; length > 0; length--) {
    for (let i = 0; i + length <= cut.length; i++) parts.push(partOf(text, cut, i, i + length));
  }
  return parts.filter((p) => p.key);
}

function partOf(text: string, cut: readonly [number, number][], first: number, end: number): TitlePart {
  let from = cut[first]![0];
  let to = cut[end - 1]![1];
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  const part = text.slice(from, to);
  const rest = [...cut.slice(0, first), ...cut.slice(end)].map(([a, b]) => text.slice(a, b).trim());
  return { from, to, text: part, key: textKey(part), rest: rest.filter(Boolean) };
}

/** Words of a site's name. */
const MAX_SITE_WORDS = 5;
/** Example: `harbour-times.co.uk`. */
const ADDRESS = /^[\p{L}\p{N}-]{1,40}(?:\.[\p{L}]{2,10}){1,3}$/u;

/**
 * A part of a title looks like the site's name: it is short, and the page has it elsewhere as a line or in a copyright
 * line, or it is an address such as `example.org`.
 */
export function looksLikeSite(part: string, region: Region): boolean {
  if (wordsIn(part) > MAX_SITE_WORDS) return false;
  const key = textKey(part);
  return ADDRESS.test(key) || region.copyright.includes(key) || timesSaid(region, part, key) > 0;
}

/** The site's name after the last separator: `A small complaint – The Pier Times`, with the name in a copyright line. */
export function endsInSite(text: string, { copyright }: Region): boolean {
  const last = titleEnds(text).at(-1);
  if (!last || !copyright || wordsIn(last) > MAX_SITE_WORDS) return false;
  return copyright.includes(textKey(last));
}

/** Words of a section or a site in a title. */
const MAX_SECTION_WORDS = 3;
const MIN_TITLE_WORDS = 4;

/** Where the headline ends before a bar and a section or a site: `Night ferry returns | Islands`; the text's length if it has none. */
export function headlineEnd(text: string): number {
  const cut = text.lastIndexOf(' | ');
  const isSection =
    cut > 0 &&
    wordsIn(text.slice(0, cut)) >= MIN_TITLE_WORDS &&
    wordsIn(text.slice(cut)) <= MAX_SECTION_WORDS;
  return isSection ? cut : text.length;
}

/** The part before the bar is a candidate by itself. */
export function endsInSection(text: string): boolean {
  return headlineEnd(text) < text.length;
}
