import type { Token } from './tokens.ts';

/** One stretch of a text, up to `end`. */
export interface TokenSpan {
  readonly kind: Token['kind'] | 'blank';
  readonly end: number;
}

const isDigit = (c: number) => c >= 48 && c <= 57;
const isUpper = (c: number) => c >= 65 && c <= 90;
const isLower = (c: number) => c >= 97 && c <= 122;
const isBlank = (c: number) => c === 32 || (c >= 9 && c <= 13);

/**
 * The token at `start` where it and the character behind it are ASCII, `null` elsewhere: most of the text of most
 * pages, and read several times faster than by the pattern for all scripts.
 */
export function readAscii(text: string, start: number): TokenSpan | null {
  const first = text.charCodeAt(start);
  if (first > 127) return null;
  if (isDigit(first)) return piece(text, 'number', run(text, start, isDigit));
  if (isLower(first)) return piece(text, 'word', run(text, start, isLower));
  if (isBlank(first)) return piece(text, 'blank', run(text, start, isBlank));
  if (!isUpper(first)) return { kind: 'mark', end: start + 1 };
  const end = run(text, start, isUpper);
  if (!isLower(text.charCodeAt(end))) return piece(text, 'word', end);
  return end > start + 1 ? { kind: 'word', end: end - 1 } : piece(text, 'word', run(text, end, isLower));
}

/** A letter or digit of another script may go on where the run ends. */
function piece(text: string, kind: TokenSpan['kind'], end: number): TokenSpan | null {
  return text.charCodeAt(end) > 127 ? null : { kind, end };
}

function run(text: string, start: number, belongs: (code: number) => boolean): number {
  let at = start + 1;
  while (belongs(text.charCodeAt(at))) at++;
  return at;
}
