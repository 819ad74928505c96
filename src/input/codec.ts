import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
/** Loaded on first use: UTF-8 does not need it. */
const library = (): typeof import('iconv-lite') => load('iconv-lite');

/** Codecs of the library that are not character encodings. */
const NO_CHARSET = /^(?:base64|hex|binary|internal|utf7imap)$/;

/** What the library lacks and the platform has. */
const OF_PLATFORM: Readonly<Record<string, string>> = {
  'iso-2022-jp': 'iso-2022-jp',
  csiso2022jp: 'iso-2022-jp',
};

/** Labels that browsers read as a larger encoding than the named one. */
const WEB_LABELS: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'x-sjis': 'shift_jis',
  'windows-31j': 'shift_jis',
};

/** The encoding that browsers use for a label, in lower case; `null` for an unknown label. */
export function knownEncoding(label: string): string | null {
  const name = label.trim().toLowerCase();
  const web = WEB_LABELS[name] ?? OF_PLATFORM[name] ?? name;
  if (Object.hasOwn(OF_PLATFORM, web)) return web;
  if (NO_CHARSET.test(web) || !library().encodingExists(web)) return null;
  return web;
}

/** Decodes bytes; invalid bytes become U+FFFD. A byte order mark is removed. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (Object.hasOwn(OF_PLATFORM, encoding)) return new TextDecoder(encoding).decode(bytes);
  return library().decode(bytes, encoding);
}
