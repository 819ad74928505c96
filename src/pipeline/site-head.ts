import type { CleanOptions } from '../api/options.ts';
import type { Decision } from '../decide/verdict.ts';
import type { Head, HeadContext } from '../head/found.ts';
import { readHead } from '../head/index.ts';
import { DATE_ORDERS } from '../site/hashed-page.ts';
import type { KnownSite } from '../site/known-site.ts';
import { headlineShares } from '../site/slots.ts';

/**
 * The head of a page whose site is known. It is looked for around the body that the page has alone: headline and date are
 * on other pages as well, in their lists, and to know the site's lines must not change what is found.
 *
 * @param context With the labels that the rules alone give.
 * @param alone The decision made with them.
 */
export function readSiteHead(context: HeadContext, alone: Decision, site: KnownSite): Head {
  return readHead({
    ...context,
    decision: alone.first < 0 ? context.decision : alone,
    headlineShares: headlineShares(site),
    options: withDateOrder(context.options, site),
  });
}

/** The order of day and month of the mates that show one, if they agree and none is asked for. */
function withDateOrder(options: CleanOptions, { heads }: KnownSite): CleanOptions {
  const orders = new Set(heads.flatMap(({ dateOrder }) => DATE_ORDERS[dateOrder] ?? []));
  const [dateOrder] = orders;
  const isAsked = options.dateOrder === 'dmy' || options.dateOrder === 'mdy';
  return isAsked || orders.size !== 1 ? options : { ...options, dateOrder: dateOrder! };
}
