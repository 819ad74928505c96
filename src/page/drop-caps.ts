import { CAPITAL, classOf, LETTER, SMALL } from '../text/characters.ts';
import type { TextRow } from './rows.ts';

/** Rows below a drop cap have at least this many characters: a paragraph, not the next entry of an index of letters. */
const MIN_LENGTH = 30;
/** Letters that are words: `A ferry`, `I saw`, `Y así`, `О пароме`. The rest of the word is on the next row only if it begins small or all in capitals. */
const CAPITAL_WORD = /^\p{Lu}{2,}/u;

/**
 * Joins the first letter of a paragraph, set large and so on a row of its own, to the row below: `T` above `he ferry
 * sails again`, `J` above `ORAN VELL’S TIME`.
 */
export function withDropCaps(text: string, rows: readonly TextRow[]): readonly TextRow[] {
  if (!rows.some((row, i) => isDropCap(text, row, rows[i + 1]))) return rows;
  const out: TextRow[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const next = rows[i + 1];
    if (!next || !isDropCap(text, row, next)) {
      out.push(row);
      continue;
    }
    out.push({ ...row, end: next.end, trailing: next.trailing });
    i++;
  }
  return out;
}

function isDropCap(text: string, row: TextRow, next: TextRow | undefined): boolean {
  if (!next || row.end - row.start !== 1 || next.end - next.start < MIN_LENGTH) return false;
  if (!(classOf(text.charCodeAt(row.start)) & CAPITAL)) return false;
  if (classOf(text.charCodeAt(next.start)) & SMALL) return true;
  const shown = text.slice(next.start, next.start + MIN_LENGTH);
  return CAPITAL_WORD.test(shown) && hasSpaceSoon(shown);
}

/** The rest of a word in capitals: `ORAN VELL’S`, not a line of code. */
const hasSpaceSoon = (shown: string) => {
  const space = shown.indexOf(' ');
  return (
    space > 0 &&
    [...shown.slice(0, space)].every((c) => (classOf(c.charCodeAt(0)) & LETTER) !== 0 || c === '’')
  );
};
