import { decide } from '../decide/decide.ts';
import type { Model } from '../decide/model.ts';
import type { Found, Head, HeadContext } from '../head/found.ts';
import { readHead } from '../head/index.ts';
import type { Label } from '../rules/rule.ts';
import { isOfSite } from '../site/labels.ts';

/**
 * The head of a page whose site is known. A headline that other pages have too may be theirs: then the head is read as on
 * a page alone, unless that gives such a line as well.
 *
 * @param context With the labels that the rules alone give: headline and date are on other pages as well, in their lists.
 * @param labels With those of the site.
 */
export function readSiteHead(
  context: HeadContext,
  labels: readonly (readonly Label[])[],
  model: Model,
): Head {
  const { page } = context;
  const isShared = (headline: Found<string> | null) =>
    headline?.ranges.some(([from, to]) =>
      page.lines.some(({ index, start, end }) => start < to && from < end && isOfSite(labels[index]!)),
    ) ?? false;
  const head = readHead(context);
  if (!isShared(head.headline)) return head;
  const alone = readHead({ ...context, decision: decide(page, context.labels, model) });
  return alone.headline === null || isShared(alone.headline) ? head : alone;
}
