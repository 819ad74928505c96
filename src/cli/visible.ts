/**
 * Characters that would move the cursor, recolour or reorder a terminal's line, or end it:
 * controls, direction marks and overrides, line separators, lone surrogates.
 * Example file name: `report\u001b[31m.txt`.
 */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with whatever a terminal would act on written as an escape: safe to print on one line. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (unit) => {
    const code = unit.charCodeAt(0);
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
