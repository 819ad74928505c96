import type { Article } from '../../src/index.ts';

/** White space, controls, format characters and a code point reserved for one: invisible characters need no piece. */
const BLANK = /[\s\p{Cc}\p{Cf}\u2065]/u;

/**
 * Errors of an article's spans as a cover of `text`: pieces out of order or out of bounds, visible characters in
 * none of them. Empty when every visible character is in exactly one piece.
 */
export function coverFaults(text: string, article: Article): string[] {
  const pieces = article.spans?.pieces;
  if (!pieces) return ['no spans'];
  const faults: string[] = [];
  let at = 0;
  const gap = (to: number) => {
    const missed = [...text.slice(at, to)].filter((c) => !BLANK.test(c)).join('');
    if (missed) faults.push(`[${at}, ${to}) is in no piece: ${JSON.stringify(missed.slice(0, 60))}`);
  };
  for (const piece of pieces) {
    const where = `[${piece.start}, ${piece.end}) ${piece.as} ${piece.kind}`;
    if (piece.start >= piece.end || piece.end > text.length) faults.push(`${where} is no range of the text`);
    if (piece.start < at) faults.push(`${where} begins before ${at}, where the piece before it ends`);
    else gap(piece.start);
    at = Math.max(at, piece.end);
  }
  gap(text.length);
  return faults;
}
