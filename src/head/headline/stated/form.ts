const GAPS = /[^\p{L}\p{N}\p{M}]+/gu;
/** White space before a mark, as between two elements: `Ferry tickets : who pays`. */
const SPACED_MARK = /^\s[:;,.!?]/u;
/** A separator between the two lines of a headline: `Ferry tickets: who pays`, `Ferry tickets – who pays`. */
const SEPARATOR = /^(?: ?[:–—/-])? $/u;
/** A space before a colon is right there. */
const SPACED_COLON = /^fr\b/i;

/**
 * The headline as one of the stated texts writes it, if that differs only in how its parts are put together: white space before a
 * mark, two words run together, or two lines between which the page shows no mark.
 */
export function statedForm(text: string, stated: readonly string[], language: string | null): string {
  const words = text.split(GAPS);
  const gaps = text.match(GAPS) ?? [];
  const spaced = SPACED_COLON.test(language ?? '');
  const better = stated.find((other) => {
    if (other === text || Math.abs(other.length - text.length) > MAX_MARKS) return false;
    const others = other.split(GAPS);
    if (others.length !== words.length) return isSplit(text, other);
    if (!others.every((word, i) => word === words[i])) return false;
    const otherGaps = other.match(GAPS) ?? [];
    return gaps.every((gap, i) => gap === otherGaps[i] || isBetter(gap, otherGaps[i]!, spaced));
  });
  return better ?? text;
}

/** Characters that two forms may differ by. */
const MAX_MARKS = 6;

function isBetter(gap: string, other: string, spaced: boolean): boolean {
  if (SPACED_MARK.test(gap)) return !spaced && other === gap.slice(1);
  return gap === ' ' && SEPARATOR.test(other);
}

/** Two words that run together: `Harbour newsBridge closes` for `Harbour news: Bridge closes`. */
function isSplit(text: string, other: string): boolean {
  const start = commonStart(text, other);
  const end = other.length - (text.length - start);
  if (end <= start || other.slice(end) !== text.slice(start)) return false;
  const gap = other.slice(start, end);
  return SEPARATOR.test(gap) && (gap !== ' ' || RUN_TOGETHER.test(text.slice(start - 1, start + 1)));
}

/** `sB` in `newsBridge` */
const RUN_TOGETHER = /^\p{Ll}\p{Lu}$/u;

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
