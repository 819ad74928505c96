import { FIELD_KEYS, NAMING_KEYS, PAGE_KEYS, SUMMARY_KEYS } from '../objects/well-known.ts';

const DELIMITERS = ['\t', ',', ';', '|'] as const;
/** Characters and lines that are looked at before a text is parsed. */
const BEGINNING = 2_000;
const LINES = 3;
const LONGEST_NAME = 60;
/** Real cells: `3.5`, `2024-02-11`, `https://lindvik.example/a`, `The ferry is late.` */
const NO_NAME = /^[\d.,:/\s-]+$|^\w+:\/\/|[.!?…]$|\n/;
/** Real cell: `"url"`. */
const QUOTES = /^"|"$/g;
/** Real cell: `https://lindvik.example/a`. */
export const ADDRESS_CELL = /^https?:\/\/\S+$/;

/** Names of columns that may hold a page, and all names that say something of one; in lower case. */
export const PAGE_COLUMNS: ReadonlySet<string> = new Set([...PAGE_KEYS, ...SUMMARY_KEYS]);
export const KNOWN_COLUMNS: ReadonlySet<string> = new Set([
  ...PAGE_COLUMNS,
  ...NAMING_KEYS.map((key) => key.toLowerCase()),
  ...Object.values(FIELD_KEYS).flat(),
]);

/** The first lines of a text, without a byte order mark. */
export function firstLines(head: string): string[] {
  return head
    .slice(0, BEGINNING)
    .replace(/^\ufeff/, '')
    .split('\n', LINES);
}

/** The delimiters by which the first lines may be those of a table: for most pages none, and they are not parsed. */
export function likelyDelimiters(lines: readonly string[]): string[] {
  return DELIMITERS.filter((delimiter) => mayBegin(lines, delimiter));
}

function mayBegin([line = '', ...others]: readonly string[], delimiter: string): boolean {
  if (!line.includes(delimiter) || line.trimStart().startsWith('<')) return false;
  const names = line.split(delimiter).map((name) => name.trim().replace(QUOTES, ''));
  if (names.some((name) => KNOWN_COLUMNS.has(name.toLowerCase())) && isHeader(names)) return true;
  // Real first line of a page: `Ferry opens | Lindvik News`; the line after it has no bar.
  const alike = others.length > 0 && others.every((other) => other.includes(delimiter));
  return (alike && isHeader(names)) || (names.length > 2 && names.some((name) => ADDRESS_CELL.test(name)));
}

/** Whether a row may be one of names: short, each once, none of them a number, an address or a sentence. */
export function isHeader(names: readonly string[]): boolean {
  const written = names.filter((name) => name !== '');
  if (written.length < names.length - 1 || new Set(written).size < written.length) return false;
  return written.every((name) => name.length <= LONGEST_NAME && !NO_NAME.test(name));
}

/** The name of the only column of a table: it is a known one, and the first cell below it is in quotes. `null` without. */
export function onlyColumn(lines: readonly string[], textKeys: readonly string[]): string | null {
  const [first = '', second = ''] = lines;
  const name = first.trim().replace(QUOTES, '');
  const known = PAGE_KEYS.includes(name.toLowerCase()) || textKeys.includes(name);
  return known && second.startsWith('"') ? name : null;
}
