import type { Label } from '../rules/rule.ts';

/** A run in which at most this share of the lines is body is a list of other articles as a whole. */
const MAX_SHARE = 1 / 3;
const MIN_LINES = 3;
const RULE = 'teaser-rhythm';

export const TEASER_RUN = 'most of the list that it is in is not the article’s';

/**
 * Lines of the body in a list of titles and dates that is not: its first title has the last paragraph above it, and reads like a
 * subhead.
 */
export function linesOfTeaserRuns(
  labels: readonly (readonly Label[])[],
  isBody: readonly boolean[],
): number[] {
  const found: number[] = [];
  let run: number[] = [];
  for (let i = 0; i <= labels.length; i++) {
    if (labels[i]?.some(({ rule }) => rule === RULE)) {
      run.push(i);
      continue;
    }
    const body = run.filter((line) => isBody[line]);
    if (run.length >= MIN_LINES && body.length <= run.length * MAX_SHARE) found.push(...body);
    run = [];
  }
  return found;
}
