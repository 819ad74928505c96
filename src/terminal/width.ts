import { eastAsianWidth } from 'get-east-asian-width';

/** Characters of no width: combining marks, joiners, the later parts of a Hangul syllable. */
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
/** Splits a text into what a reader sees as one character, with marks and joined pictographs; these are never cut. */
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** A character with more code units is cut: ten thousand combining marks on a letter would all reach the terminal. */
const MAX_UNITS = 32;

/**
 * Columns of the text on a terminal, at most: terminals differ on joined pictographs, and the widest is assumed.
 * Characters of ambiguous width count as one, as outside East Asian locales.
 */
export function terminalColumns(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character < '\u0300') columns++;
    else if (!ZERO_WIDTH.test(character)) columns += eastAsianWidth(character.codePointAt(0)!);
  }
  return columns;
}

/** The longest prefix of at most `columns`, in complete characters. */
function fittingPrefix(text: string, columns: number): string {
  let used = 0;
  let end = 0;
  // Nothing beyond this can be shown; a line of a gigabyte is not scanned.
  for (const { segment } of CHARACTERS.segment(text.slice(0, (columns + 1) * MAX_UNITS))) {
    used += terminalColumns(segment);
    if (used > columns || segment.length > MAX_UNITS) break;
    end += segment.length;
  }
  return text.slice(0, end);
}

/** Cuts the text to at most `columns` of a terminal; `…` marks the cut. */
export function truncate(text: string, columns: number): string {
  if (fittingPrefix(text, columns).length === text.length) return text;
  return `${fittingPrefix(text, columns - 1)}…`;
}

/** Breaks the text at spaces into at most `lines` lines of at most `columns`; what does not fit is cut. */
export function wrap(text: string, columns: number, lines: number): string[] {
  const out: string[] = [];
  let rest = text;
  while (out.length < lines - 1) {
    const fits = fittingPrefix(rest, columns);
    if (fits === '' || fits.length === rest.length) break;
    const space = rest[fits.length] === ' ' ? fits.length : fits.lastIndexOf(' ');
    const end = space > 0 ? space : fits.length;
    out.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...out, truncate(rest, columns)];
}
