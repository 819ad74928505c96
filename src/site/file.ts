import { gunzipSync, gzipSync } from 'node:zlib';
import type { PackedPages, SiteTemplate } from '../api/site-template.ts';
import { joinBytes, rawBytes, textOf, utf8Of } from '../text/bytes.ts';
import type { PageHead } from './hashed-page.ts';
import { HEAD_FIELDS, headAt, pageAt, TEMPLATE_VERSION, templateOf, withHeads } from './template.ts';

/** In the first line of the file: `{"format":"clean-article sites","version":3,"sites":4,"pages":80,"lines":9310,"runs":5120}`. */
const FORMAT = 'clean-article sites';
const NEWLINE = 0x0a;
/** How this machine keeps numbers of several bytes. */
const LOWEST_FIRST = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** Bytes. A larger file is none of ours: a million pages take less. */
const LARGEST = 2 ** 30;

type Seven = [Uint32Array, ...Six];
type Six = [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];

interface Header {
  readonly format: typeof FORMAT;
  readonly version: typeof TEMPLATE_VERSION;
  readonly sites: number;
  readonly pages: number;
  readonly lines: number;
  /** Hashes in sketches. */
  readonly runs: number;
}

/** The template as a file: a line of JSON that says what it is, then hashes and numbers, in gzip. No text of a page. */
export function writeSiteTemplate({ sites, pages }: SiteTemplate): Uint8Array {
  const header: Header = {
    format: FORMAT,
    version: TEMPLATE_VERSION,
    sites,
    pages: pages.hosts.length,
    lines: pages.hashes.length,
    runs: pages.sketches.length,
  };
  const { ids, hosts, heads, starts, hashes, sketchStarts, sketches, facts } = pages;
  const parts = [ids, hosts, heads, starts, hashes, sketchStarts, sketches].map((array) =>
    littleEndian(rawBytes(array)),
  );
  return gzipSync(joinBytes([utf8Of(`${JSON.stringify(header)}\n`), ...parts, facts]));
}

/**
 * Reads a template from the bytes of its file.
 *
 * @throws RangeError that says what is wrong with it.
 */
export function readSiteTemplate(file: Uint8Array): SiteTemplate {
  const bytes = unpacked(file);
  const end = bytes.indexOf(NEWLINE);
  const { sites, pages: count, lines, runs } = headerOf(textOf(bytes.subarray(0, Math.max(end, 0))));
  const sizes = [2 * count, count, HEAD_FIELDS * count, count + 1, lines, count + 1, runs];
  const words = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes.length !== end + 1 + 4 * words + lines) throw new RangeError('the site template is cut off');
  let at = end + 1;
  const [ids, hosts, heads, starts, hashes, sketchStarts, sketches] = sizes.map((size) => {
    const part = littleEndian(bytes.subarray(at, at + 4 * size));
    at += 4 * size;
    return new Uint32Array(Uint8Array.from(part).buffer);
  }) as Seven;
  const facts = bytes.subarray(at);
  const pages: PackedPages = { ids, hosts, heads, starts, hashes, facts, sketchStarts, sketches };
  if (!isOrdered(starts, hashes) || !isOrdered(sketchStarts, sketches) || hashes.includes(0))
    throw new RangeError('the site template is damaged');
  const known = new Map(Array.from(hosts, (_, i) => [i, headAt(pages, i)] as const).filter(isKnown));
  return withHeads(
    templateOf(hosts.length, (i) => pageAt(pages, i), sites),
    known,
  );
}

const isKnown = (entry: readonly [number, PageHead | null]): entry is readonly [number, PageHead] =>
  entry[1] !== null;

function unpacked(file: Uint8Array): Uint8Array {
  try {
    return gunzipSync(file, { maxOutputLength: LARGEST });
  } catch {
    throw new RangeError('not a site template');
  }
}

function headerOf(line: string): Header {
  let header: Partial<Header> | null;
  try {
    header = JSON.parse(line);
  } catch {
    header = null;
  }
  if (header?.format !== FORMAT) throw new RangeError('not a site template');
  if (header.version !== TEMPLATE_VERSION)
    throw new RangeError(
      `a site template of version ${header.version}: this program reads ${TEMPLATE_VERSION}`,
    );
  const { sites, pages, lines, runs } = header;
  if (![sites, pages, lines, runs].every((n) => Number.isSafeInteger(n) && n! >= 0))
    throw new RangeError('the site template is damaged');
  return header as Header;
}

/** The parts of each page follow each other, and the numbers of each ascend. */
function isOrdered(starts: Uint32Array, hashes: Uint32Array): boolean {
  if (starts[0] !== 0 || starts.at(-1) !== hashes.length) return false;
  for (let page = 0; page + 1 < starts.length; page++) {
    if (starts[page + 1]! < starts[page]!) return false;
    for (let i = starts[page]! + 1; i < starts[page + 1]!; i++)
      if (hashes[i]! <= hashes[i - 1]!) return false;
  }
  return true;
}

/** The bytes of numbers of 32 bits, lowest first, whatever the machine. */
function littleEndian(bytes: Uint8Array): Uint8Array {
  if (LOWEST_FIRST) return bytes;
  const swapped = Uint8Array.from(bytes);
  for (let at = 0; at < swapped.length; at += 4) swapped.subarray(at, at + 4).reverse();
  return swapped;
}
