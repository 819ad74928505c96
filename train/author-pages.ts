import { firstAuthor } from '../eval/metrics/fields.ts';
import { fold } from '../eval/metrics/tokens.ts';
import type { Values } from '../src/chooser/features.ts';
import { weighedAuthors } from '../src/head/authors/authors.ts';
import type { HeadContext } from '../src/head/found.ts';
import { findHeadline } from '../src/head/headline/headline.ts';
import { regionOf } from '../src/head/region/region.ts';
import { type Dump, isArticle } from './dumps.ts';

/** One list of names that a page might be by, and whether it is. */
export interface AuthorOption {
  readonly names: readonly string[];
  readonly values: Values;
  /** One of the names is the gold's first. */
  readonly right: boolean;
  /** It holds somebody of the gold in another spelling or place: `Dr. Jane Holloway`, the second author. */
  readonly near: boolean;
}

/** One dump of a page: the lists of names to choose from. */
export interface AuthorPage {
  readonly corpus: string;
  readonly kind: string;
  readonly fold: number;
  /** The first author the gold names, `null` when it names none. */
  readonly gold: string | null;
  /** The gold's name stands in the dump. */
  readonly readable: boolean;
  readonly options: readonly AuthorOption[];
}

/** What the author detector would choose from on a dump. */
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

/** All words of one are words of the other. */
function resembles(name: string, gold: string): boolean {
  const words = (text: string) => new Set(fold(text).match(/[\p{L}\p{M}]{2,}/gu) ?? []);
  const [a, b] = [words(name), words(gold)];
  const within = (x: Set<string>, y: Set<string>) => x.size > 0 && [...x].every((w) => y.has(w));
  return within(a, b) || within(b, a);
}
