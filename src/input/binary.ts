import type { RecordError } from '../api/error-record.ts';
import { bomEncoding, utf16ByNuls } from './unicode.ts';

/** First bytes of common binary files, in latin-1. */
const MAGIC = [
  '\x89PNG',
  '\xff\xd8\xff',
  '\x1f\x8b',
  '\xfd7zXZ',
  '\x28\xb5\x2f\xfd',
  '7z\xbc\xaf',
  'PK\x03\x04',
  'PK\x05\x06',
  '%PDF-',
  '\x7fELF',
  '\xca\xfe\xba\xbe',
  '\xcf\xfa\xed\xfe',
  '\x00asm',
  '\xd0\xcf\x11\xe0',
] as const;

/** First characters that a text may have too: binary only if a NUL is among the first bytes. */
const READABLE_MAGIC = [
  'GIF8',
  'RIFF',
  'BZh',
  'Rar!',
  'SQLite format 3',
  'ID3',
  'OggS',
  'wOF',
  'MZ',
] as const;

/** Control bytes that do not occur in text. Real bytes: `00 01 1a` in a program, none in a page. */
const CONTROL = /[\0-\x07\x0e-\x1a\x1c-\x1f]/g;
/** Number of bytes checked. */
const LOOK = 65_536;
/** Share of control bytes that no text reaches, even with stray NULs; random bytes have 0.1. */
const MAX_CONTROLS = 0.06;

/** What is wrong with bytes that are not text. */
export const BINARY: RecordError = { code: 'binary', message: 'binary, not text' };

/** Bytes that are not text in any encoding: an image, an archive, a program. */
export function isBinary(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bomEncoding(bytes)) return false;
  const start = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  if (MAGIC.some((m) => start.startsWith(m)) || start.slice(4, 8) === 'ftyp') return true;
  if (start.includes('\0') && READABLE_MAGIC.some((m) => start.startsWith(m))) return true;
  const part = bytes.subarray(0, LOOK);
  if (utf16ByNuls(part)) return false;
  // A pattern is fast from the first call; a loop over bytes is slow for the first thousand pages.
  const controls = Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1').match(CONTROL);
  return (controls?.length ?? 0) > part.length * MAX_CONTROLS;
}
