import { findAuthors } from './authors/authors.ts';
import { findCredits } from './closing-credits.ts';
import { findSubheadline } from './deck/subheadline.ts';
import type { Head, HeadContext } from './found.ts';
import { findHeadline } from './headline/headline.ts';
import { repeatedHeadlines } from './headline/repeated.ts';
import { findDateline } from './opener/dateline.ts';
import { findPublished } from './published/published.ts';
import { regionOf } from './region/region.ts';
import { headWithoutBody } from './without-body.ts';

/** Finds the fields of the head near the start of the body. The headline comes first: the others depend on its place. */
export function readHead(context: HeadContext): Head {
  if (context.decision.first < 0) return headWithoutBody(context);
  const region = regionOf(context);
  const headline = findHeadline(context, region);
  const { published, modified, warnings } = findPublished(context, headline);
  const authors = findAuthors(context, region, headline);
  return {
    headline,
    subheadline: findSubheadline(context, region, headline, authors),
    authors,
    dateline: findDateline(context, published),
    published,
    modified,
    repeats: repeatedHeadlines(context, headline),
    credits: findCredits(context),
    warnings,
  };
}
