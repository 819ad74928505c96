import type { CleanOptions } from '../api/options.ts';
import type { Head, HeadContext } from '../head/found.ts';
import { readHead } from '../head/index.ts';
import { DATE_ORDERS } from '../site/hashed-page.ts';
import type { KnownSite } from '../site/known-site.ts';
import { headlineShares } from '../site/slots.ts';
import { isStanding } from '../site/standing-name.ts';
import { siteNames } from '../site/title-names.ts';

/**
 * The head of a page whose site is known: it may be where the other pages have theirs.
 *
 * @param context Of the page alone.
 */
export function readSiteHead(context: HeadContext, site: KnownSite): Head {
  return readHead({
    ...context,
    site: {
      headlineShares: headlineShares(site),
      names: siteNames(site.heads),
      isStanding: (line, name) => isStanding(site, line, name),
    },
    options: withDateOrder(context.options, site),
  });
}

/** The order of day and month of the mates that show one, if they agree and none is asked for. */
function withDateOrder(options: CleanOptions, { dateOrders }: KnownSite): CleanOptions {
  const orders = new Set(dateOrders.flatMap((dateOrder) => DATE_ORDERS[dateOrder] ?? []));
  const [dateOrder] = orders;
  const isAsked = options.dateOrder === 'dmy' || options.dateOrder === 'mdy';
  return isAsked || orders.size !== 1 ? options : { ...options, dateOrder: dateOrder! };
}
