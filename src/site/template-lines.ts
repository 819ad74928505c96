import type { LineFacts } from '../page/line-facts.ts';

/** A line of so many words must be on two other pages: one of them may quote this one, or announce it. */
const MIN_LONG_WORDS = 10;
/** The page's own prose has at least so many words in a line. */
export const MIN_OWN_WORDS = 12;
/** More shared lines in a row are never the article's own. */
const MAX_SPARED = 3;
/** A line that a page repeats so often in short runs is a mark between its paragraphs. Example: `Article content`. */
const MIN_REPEATED = 3;

/**
 * Which lines are the site's and not the page's.
 *
 * @param on On how many of the page's mates each line is.
 * @param mates How many mates it has.
 */
export function templateLines(on: readonly number[], mates: number, facts: LineFacts): boolean[] {
  const sure = on.map((count, i) => count >= (facts.counts(i).words < MIN_LONG_WORDS ? 1 : 2));
  const shared = mates > 1 ? sure : on.map((count, i) => count > 0 && (sure[i]! || besideSure(i, on, sure)));
  return withoutSpared(shared, facts);
}

/** With one mate only, a long line counts that stands with a short one in a run of shared lines, or at the page's end. */
function besideSure(line: number, on: readonly number[], sure: readonly boolean[]): boolean {
  return [-1, 1].some((step) => {
    let i = line + step;
    while (on[i]! > 0 && !sure[i]) i += step;
    return sure[i] ?? true;
  });
}

/**
 * Shared lines that may be the article's, beside the page's own prose. In a short run between two paragraphs any line,
 * such as a subhead; at the edge of a longer run only prose, such as the intro of a series, a notice about the author or
 * one about rights. Marks between paragraphs would make noise of an article. The model judges them all as on a page alone.
 */
function withoutSpared(shared: readonly boolean[], facts: LineFacts): boolean[] {
  const isOwn = (i: number) =>
    shared[i] === false && facts.counts(i).words >= MIN_OWN_WORDS && facts.endsSentence(i);
  const isProse = (i: number) => facts.counts(i).words >= MIN_LONG_WORDS && facts.endsSentence(i);
  const isMark = marksOf(shared, facts);
  const left = [...shared];
  for (let from = 0, to = 0; from < shared.length; from = Math.max(to, from + 1)) {
    to = from;
    while (shared[to]) to++;
    if (to === from) continue;
    const within = isOwn(from - 1) && isOwn(to);
    if (to - from <= MAX_SPARED) spareSome(left, from, to, (line) => within || isMark(line));
    if (isOwn(from - 1)) spare(left, from, 1, isProse);
    if (isOwn(to)) spare(left, to - 1, -1, isProse);
  }
  return left;
}

function spareSome(left: boolean[], from: number, to: number, isSpared: (line: number) => boolean): void {
  for (let i = from; i < to; i++) if (isSpared(i)) left[i] = false;
}

/** Whether a line is one that the page repeats. */
function marksOf(shared: readonly boolean[], facts: LineFacts): (line: number) => boolean {
  const times = new Map<string, number>();
  for (const [i, is] of shared.entries()) if (is) times.set(facts.key(i), (times.get(facts.key(i)) ?? 0) + 1);
  return (line) => (times.get(facts.key(line)) ?? 0) >= MIN_REPEATED;
}

/** Spares the prose from this line on, unless there is more of it than an article would share. */
function spare(left: boolean[], first: number, step: 1 | -1, isProse: (line: number) => boolean): void {
  let end = first;
  while (left[end] && isProse(end)) end += step;
  if (Math.abs(end - first) > MAX_SPARED) return;
  for (let i = first; i !== end; i += step) left[i] = false;
}
