/** Characters that take two columns of a terminal: East Asian wide and full-width forms, pictographs. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;
/** Characters that take none: marks on the one before, joiners. */
const NONE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

function columnsOf(character: string): number {
  if (character < '\u0300') return 1;
  if (NONE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Cuts the text to at most `columns` of a terminal, `…` in place of what is gone. */
export function truncate(text: string, columns: number): string {
  let used = 0;
  let fits = 0;
  let at = 0;
  for (const character of text) {
    used += columnsOf(character);
    if (used > columns) return `${text.slice(0, fits)}…`;
    at += character.length;
    if (used < columns) fits = at;
  }
  return text;
}
