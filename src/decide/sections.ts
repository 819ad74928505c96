import type { Label } from '../rules/rule.ts';

/**
 * For each line, the heading of the section that contains it: the nearest opener above (`12 comments`,
 * `Related stories`) without a line of the article's body between.
 */
export function sectionsOf(
  labels: readonly (readonly Label[])[],
  isBody: readonly boolean[],
): (Label | undefined)[] {
  let open: Label | undefined;
  return labels.map((list, i) => {
    const above = isBody[i] ? undefined : open;
    open = list.find((l) => l.certainty === 'opener') ?? above;
    return above;
  });
}
