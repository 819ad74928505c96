import { knownEncoding } from './codec.ts';

/** Bytes searched for the declaration: what browsers search, doubled for long heads. */
const HEAD_BYTES = 2_048;

/**
 * The encoding declared in markup.
 * Real lines: `<meta charset="koi8-r">`, `<meta http-equiv="Content-Type" content="text/html; charset=gb2312">`,
 * `<?xml version="1.0" encoding="windows-1251"?>`.
 */
const DECLARED =
  /<(?:meta\b[^<>]{0,200}?\bcharset|\?xml\b[^<>]{0,60}?\bencoding)\s?=\s?["']?([\w:.-]{2,40})/i;

/** The encoding declared in a page's markup, if it is known and not Unicode; else `null`. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const label = DECLARED.exec(head)?.[1];
  const known = label ? knownEncoding(label) : null;
  return known?.startsWith('utf-') ? null : known;
}
