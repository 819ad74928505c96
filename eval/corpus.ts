import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A person's annotation of a page; a part that was not annotated is absent or `null`. */
export interface Gold {
  headline?: string | null;
  /** The headlines that the page gives itself: its only `h1`, `og:title`, JSON-LD. */
  titles?: readonly string[] | null;
  /** The deck; a body with it and one without it are equally right. */
  deck?: string | null;
  /** One or more names, in one string or a list. */
  author?: string | readonly string[] | null;
  /** All authors, where the gold lists them. */
  authors?: readonly string[] | null;
  /** Used if it is ISO 8601; anything else counts as unknown. */
  date?: string | null;
  /** BCP 47 */
  language?: string | null;
  body?: string | null;
  /** Snippets that the body must contain. */
  with?: readonly string[] | null;
  /** Snippets that the body must not contain. */
  without?: readonly string[] | null;
}

/** One page of a corpus: its gold, and its dumps by kind (`innertext`, `blocks`, `wet`, `gettext`, `html`). */
export interface CorpusPage {
  id: string;
  url?: string | null;
  site?: string | null;
  page_type?: string | null;
  /** BCP 47 */
  language?: string | null;
  gold: Gold;
  dumps: Readonly<Record<string, string>>;
}

const NEWLINE = 0x0a;

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Reads a corpus: one JSON record per line, gzipped or not.
 *
 * Split at newline bytes: a corpus may be longer than the longest string, and a page may contain U+2028.
 *
 * @throws SyntaxError with the number of the line that is not JSON.
 */
export function readCorpus(path: string): CorpusPage[] {
  const file = readFileSync(path);
  const bytes = isGzip(file) ? gunzipSync(file) : file;
  const pages: CorpusPage[] = [];
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.toString('utf8', start, end).trim();
    start = end + 1;
    number += 1;
    if (line !== '') pages.push(parsePage(line, `${path}:${number}`));
  }
  return pages;
}

function parsePage(line: string, where: string): CorpusPage {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new SyntaxError(`${where}: ${(error as Error).message}`);
  }
}

/** `wcxb-dev-articles` for `…/wcxb-dev-articles.jsonl.gz`. */
export function corpusName(path: string): string {
  return basename(path)
    .replace(/\.gz$/, '')
    .replace(/\.jsonl$/, '');
}
