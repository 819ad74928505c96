import type { Warning } from '../api/article.ts';
import { declaredEncoding } from './charset.ts';
import { decodeAs, knownEncoding } from './codec.ts';
import { detectEncoding } from './detector.ts';
import { sampleOf } from './sample.ts';
import { bomEncoding, mostlyUtf8, strictUtf8, utf16ByNuls } from './unicode.ts';

export interface Decoded {
  readonly text: string;
  /** Lower-case label of the encoding used. */
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/**
 * The encoding named by an option.
 *
 * @throws RangeError for an unknown label.
 */
export function optionEncoding(label: string): string {
  const known = knownEncoding(label);
  if (!known) throw new RangeError(`encoding: unknown label ${JSON.stringify(label)}`);
  return known;
}

const UNDECODABLE = /\ufffd/g;

function decoded(bytes: Uint8Array, encoding: string): Decoded {
  const text = decodeAs(bytes, encoding);
  const lost = text.match(UNDECODABLE)?.length ?? 0;
  const warnings: Warning[] = [];
  if (lost) {
    const message = `${lost} character${lost > 1 ? 's' : ''} could not be decoded as ${encoding}.`;
    warnings.push({ code: 'undecodable-characters', message });
  }
  return { text, encoding, warnings };
}

/** The encoding from a header, if it is known and not Unicode: Unicode would show in the bytes. */
function stated(charset: string | undefined): string | null {
  const known = charset === undefined ? null : knownEncoding(charset);
  return known?.startsWith('utf-') ? null : known;
}

/** ISO-2022: escape sequences switch to a Japanese, Korean or Chinese set; all bytes are ASCII. */
function shiftsByEscape(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28);
}

/**
 * Decodes bytes. The first of these decides: the label given, byte order mark, form of the bytes (UTF-16, UTF-8),
 * charset from the header, declaration in markup, detector. Browsers use the same order except for the form: bytes
 * that are well-formed UTF-8 are never anything else, whatever the server says.
 *
 * @param charset From an HTTP header; ignored if unknown.
 */
export function decodeBytes(bytes: Uint8Array, label: string | undefined, charset?: string): Decoded {
  const given = label === undefined ? bomEncoding(bytes) : optionEncoding(label);
  if (given) return decoded(bytes, given);
  const utf16 = utf16ByNuls(bytes);
  if (utf16) return decoded(bytes, utf16);
  const escapes = shiftsByEscape(bytes);
  const utf8 = escapes ? null : strictUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', warnings: [] };
  if (!escapes && mostlyUtf8(bytes)) return decoded(bytes, 'utf-8');
  for (const named of [stated(charset), declaredEncoding(bytes)]) {
    const page = named && decoded(bytes, named);
    if (page && page.warnings.length === 0) return page;
  }
  return decoded(bytes, detectEncoding(escapes ? bytes : sampleOf(bytes)));
}
