/**
 * Characters that move the cursor, change colours, reorder or end a line on a terminal, or are invisible there:
 * controls, direction marks, overrides and isolates, line separators, invisible format characters, tags, lone
 * surrogates. Zero-width joiners and non-joiners stay: Persian and Hindi spelling needs them.
 * Example file name: `report\u001b[31m.txt`.
 */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** The text with such characters written as escapes: safe to print on one line. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const hex = character.codePointAt(0)!.toString(16);
    if (hex.length > 4) return `\\u{${hex}}`;
    return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`;
  });
}
