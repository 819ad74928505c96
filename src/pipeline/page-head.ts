import type { CleanOptions } from '../api/options.ts';
import type { SiteTemplate } from '../api/site-template.ts';
import { findDates } from '../dates/find.ts';
import { decide } from '../decide/decide.ts';
import { shippedModel } from '../decide/model.ts';
import { findAuthors } from '../head/authors/authors.ts';
import type { Found, HeadContext } from '../head/found.ts';
import { findHeadline } from '../head/headline/headline.ts';
import { regionOf } from '../head/region/region.ts';
import { readSource } from '../input/read.ts';
import type { Line } from '../page/line.ts';
import { lineFacts } from '../page/line-facts.ts';
import { readPage } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { labelLines } from '../rules/index.ts';
import { withoutUserNoise } from '../rules/user/labels.ts';
import { foldLine } from '../site/fold-line.ts';
import { DATE_ORDERS, type PageHead } from '../site/hashed-page.ts';
import { type KnownSite, knownSite } from '../site/known-site.ts';
import { isOfMost, slotsOf, standingShares } from '../site/slots.ts';
import { MIN_OWN_WORDS } from '../site/template-lines.ts';
import { NO_NAMES, type TitleNames, titleNames } from '../site/title-names.ts';
import { DIGIT } from '../text/characters.ts';
import { languageOf } from './language.ts';

/**
 * The page is read up to the line with which it has so many words of its own prose: a page as long as the mean of 399 takes two
 * thirds of the time. Of 2,158 headlines of folders of 5, 10 and all pages of a site, 3 more are right than with the whole page read.
 */
const OWN_WORDS = 300;

/**
 * What the head of a page that was learned shows of its site. It is read as on the page alone; the other stages, and a second look at
 * the lines with what is known of the site, would take as much time again.
 *
 * @param template What was learned of it and the others.
 */
export function pageHead(
  input: string | Uint8Array,
  options: CleanOptions,
  template: SiteTemplate,
): PageHead | null {
  const source = readSource(input, options);
  const whole = readPage(source);
  const site = knownSite(whole, template, options.source);
  if (site === null) return null;
  const page = topOf(whole, site);
  const labels = labelLines(page, options.rules);
  const decision = decide(page, labels, shippedModel());
  if (decision.first < 0) return null;
  const context: HeadContext = {
    page: options.rules ? withoutUserNoise(page, labels) : page,
    labels,
    decision,
    evidence: source.evidence,
    language: languageOf(page, decision, options),
    options,
    site: { headlineShares: standingShares(site), names: NO_NAMES, isStanding: () => false },
  };
  const region = regionOf(context);
  const headline = findHeadline(context, region);
  const at = headline?.ranges[0]?.[0];
  const line = at === undefined ? undefined : page.lines.findLast(({ start }) => start <= at);
  if (line === undefined || isOfMost(site, line.index)) return null;
  const names = namesIn(context, line, headline!.value);
  return {
    ...slotsOf(site)[line.index]!,
    ...names,
    author: authorHash(findAuthors(context, region, headline)),
  };
}

/** The lines in which the head of a page is. */
function topOf(page: Page, { on }: KnownSite): Page {
  const facts = lineFacts(page);
  let own = 0;
  const end = page.lines.findIndex(({ index }) => {
    const { words } = facts.counts(index);
    if (on[index] === 0 && words >= MIN_OWN_WORDS) own += words;
    return own >= OWN_WORDS;
  });
  return end < 0 ? page : { ...page, lines: page.lines.slice(0, end + 1) };
}

/** The ends of the page's title that are not the headline's own, as in `Letters: a new pier` above the same line. */
function namesIn({ page, evidence }: HeadContext, line: Line, headline: string): TitleNames {
  const first = page.lines.find(({ text }) => text !== '');
  const title = evidence?.title ?? first?.text ?? '';
  const { titleStart, titleEnd } = titleNames(title);
  const own = evidence?.title || line !== first ? titleNames(headline) : NO_NAMES;
  return {
    titleStart: titleStart === own.titleStart ? 0 : titleStart,
    titleEnd: titleEnd === own.titleEnd ? 0 : titleEnd,
  };
}

const authorHash = (authors: Found<string[]> | null) => (authors ? foldLine(authors.value[0]!).hash : 0);

/** A date in numbers has these, whatever its digits. Examples: `25/04/2024`, `25. 4. 2024`, `2024-04-25`. */
const MAY_BE_NUMERIC = /\p{Nd} ?[./-] ?\p{Nd}{1,2} ?[./-] ?\p{Nd}/u;

/** The number of the order that the page's dates in numbers have, if all that show one have the same. */
export function dateOrderOf(page: Page): number {
  const facts = lineFacts(page);
  const orders = new Set(
    page.lines.flatMap(({ index, text }) =>
      facts.counts(index).seen & DIGIT && MAY_BE_NUMERIC.test(text)
        ? findDates(text).flatMap(({ numeric, open, day, month }) =>
            numeric && !open && day !== month ? [numeric] : [],
          )
        : [],
    ),
  );
  if (orders.size !== 1) return 0;
  return Math.max(
    0,
    DATE_ORDERS.findIndex((order) => orders.has(order as never)),
  );
}
