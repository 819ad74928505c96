import type { CleanOptions } from '../api/options.ts';
import { decide } from '../decide/decide.ts';
import type { Model } from '../decide/model.ts';
import type { Found, Head, HeadContext } from '../head/found.ts';
import { readHead } from '../head/index.ts';
import type { Label } from '../rules/rule.ts';
import { DATE_ORDERS } from '../site/hashed-page.ts';
import type { KnownSite } from '../site/known-site.ts';
import { isOfSite } from '../site/labels.ts';
import { headlineShares } from '../site/slots.ts';

/**
 * The head of a page whose site is known. A headline that other pages have too may be theirs: then the head is read as on
 * a page alone, unless that gives such a line as well.
 *
 * @param context With the labels that the rules alone give: headline and date are on other pages as well, in their lists.
 * @param labels With those of the site.
 */
export function readSiteHead(
  alone: HeadContext,
  labels: readonly (readonly Label[])[],
  site: KnownSite,
  model: Model,
): Head {
  const { page } = alone;
  const context = {
    ...alone,
    headlineShares: headlineShares(site),
    options: withDateOrder(alone.options, site),
  };
  const isShared = (headline: Found<string> | null) =>
    headline?.ranges.some(([from, to]) =>
      page.lines.some(({ index, start, end }) => start < to && from < end && isOfSite(labels[index]!)),
    ) ?? false;
  const head = readHead(context);
  if (!isShared(head.headline)) return head;
  const other = readHead({ ...context, decision: decide(page, context.labels, model) });
  return other.headline === null || isShared(other.headline) ? head : other;
}

/** The order of day and month of the mates that show one, if they agree and none is asked for. */
function withDateOrder(options: CleanOptions, { heads }: KnownSite): CleanOptions {
  const orders = new Set(heads.flatMap(({ dateOrder }) => DATE_ORDERS[dateOrder] ?? []));
  const [dateOrder] = orders;
  const isAsked = options.dateOrder === 'dmy' || options.dateOrder === 'mdy';
  return isAsked || orders.size !== 1 ? options : { ...options, dateOrder: dateOrder! };
}
