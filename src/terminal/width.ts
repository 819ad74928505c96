import { eastAsianWidth } from 'get-east-asian-width';

/** Characters that take no column: marks on the one before, joiners, the later parts of a Hangul syllable. */
const NONE = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
/** What a reader takes for one character, marks and joined pictographs included: never cut through. */
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** A character with more marks than this is cut: a pile of ten thousand would reach the terminal whole. */
const MOST_UNITS = 32;

/**
 * Columns the text takes on a terminal, at most: terminals differ on joined pictographs, the widest counts.
 * Characters of ambiguous width count as one, as outside East Asian locales.
 */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character < '\u0300') columns++;
    else if (!NONE.test(character)) columns += eastAsianWidth(character.codePointAt(0)!);
  }
  return columns;
}

/** The longest beginning that takes at most `columns`, in whole characters. */
function beginning(text: string, columns: number): string {
  let used = 0;
  let end = 0;
  // Nothing beyond this can be shown; a line of a gigabyte is not walked through.
  for (const { segment } of CHARACTERS.segment(text.slice(0, (columns + 1) * MOST_UNITS))) {
    used += columnsOf(segment);
    if (used > columns || segment.length > MOST_UNITS) break;
    end += segment.length;
  }
  return text.slice(0, end);
}

/** Cuts the text to at most `columns` of a terminal, `…` in place of what is gone. */
export function truncate(text: string, columns: number): string {
  if (beginning(text, columns).length === text.length) return text;
  return `${beginning(text, columns - 1)}…`;
}

/** Breaks the text at spaces into at most `lines` lines of at most `columns`; what does not fit is cut. */
export function wrap(text: string, columns: number, lines: number): string[] {
  const out: string[] = [];
  let rest = text;
  while (out.length < lines - 1) {
    const fits = beginning(rest, columns);
    if (fits === '' || fits.length === rest.length) break;
    const space = rest[fits.length] === ' ' ? fits.length : fits.lastIndexOf(' ');
    const end = space > 0 ? space : fits.length;
    out.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...out, truncate(rest, columns)];
}
