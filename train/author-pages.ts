import { firstAuthor } from '../eval/metrics/fields.ts';
import { fold } from '../eval/metrics/tokens.ts';
import type { Values } from '../src/chooser/features.ts';
import { weighedAuthors } from '../src/head/authors/authors.ts';
import type { HeadContext } from '../src/head/found.ts';
import { findHeadline } from '../src/head/headline/headline.ts';
import { regionOf } from '../src/head/region/region.ts';
import { type Dump, isArticle } from './dumps.ts';

/** One list of names that may be a page's authors, and whether it is right. */
export interface AuthorOption {
  readonly names: readonly string[];
  readonly values: Values;
  /** One of the names is the gold's first. */
  readonly right: boolean;
  /** It contains an author of the gold in another spelling, or another than the first: `Dr. Jane Holloway`. */
  readonly near: boolean;
}

/** One dump of a page, with the lists of names to choose from. */
export interface AuthorPage {
  readonly corpus: string;
  readonly kind: string;
  readonly fold: number;
  /** The first author in the gold; `null` if the gold has none. */
  readonly gold: string | null;
  /** The dump contains the gold's name. */
  readonly readable: boolean;
  readonly options: readonly AuthorOption[];
}

/** The lists that the author detector chooses from on a dump. */
export function authorPage(dump: Dump): AuthorPage {
  const { corpus, kind, record, text } = dump;
  const gold = firstAuthor(record.gold.author);
  const all = [record.gold.author ?? ''].flat().join(' ');
  return {
    ...{ corpus, kind, fold: dump.fold, gold },
    readable: gold !== null && fold(text).includes(fold(gold)),
    options: isArticle(dump) ? optionsOf(dump.context, gold, all) : [],
  };
}

function optionsOf(context: HeadContext, gold: string | null, all: string): AuthorOption[] {
  const region = regionOf(context);
  return weighedAuthors(context, region, findHeadline(context, region)).map(({ candidate, values }) => {
    const names = candidate.names.map((n) => n.at.name);
    const right = gold !== null && names.some((n) => fold(n) === fold(gold));
    const near = gold !== null && !right && names.some((n) => resembles(n, all));
    return { names, values, right, near };
  });
}

/** All words of one name are words of the other. */
function resembles(name: string, gold: string): boolean {
  const words = (text: string) => new Set(fold(text).match(/[\p{L}\p{M}]{2,}/gu) ?? []);
  const [a, b] = [words(name), words(gold)];
  const within = (x: Set<string>, y: Set<string>) => x.size > 0 && [...x].every((w) => y.has(w));
  return within(a, b) || within(b, a);
}
