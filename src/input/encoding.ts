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
 * The encoding an option names.
 *
 * @throws RangeError when the label is not known.
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

/** The encoding that a header states, when it is known and not Unicode: that would have shown in the bytes. */
function stated(charset: string | undefined): string | null {
  const known = charset === undefined ? null : knownEncoding(charset);
  return known?.startsWith('utf-') ? null : known;
}

/** Escapes into a Japanese, Korean or Chinese set; such text is all ASCII bytes. */
function shiftsByEscape(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28);
}

/**
 * Makes text of bytes: by the label given, else by byte order mark, by form (UTF-16, UTF-8), by the charset that came
 * with them, by what markup declares, and only then by the detector. Browsers ask in the same order, but for the form:
 * what is well-formed UTF-8 never is anything else, whatever a server calls it.
 *
 * @param charset From an HTTP header; ignored when it is not known.
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
