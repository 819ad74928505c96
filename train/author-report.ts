import type { Chooser } from '../src/chooser/chooser.ts';
import { likeliest } from '../src/chooser/likeliest.ts';
import type { AuthorFeature } from '../src/head/authors/feature-table.ts';
import { textKey } from '../src/text/same-text.ts';
import type { AuthorOption, AuthorPage } from './author-pages.ts';

type AuthorChooser = Chooser<AuthorFeature>;

/** Results on a set of dumps. */
export interface AuthorFigures {
  /** Dumps that contain the gold's name. */
  n: number;
  /** The share of them in which a list with the gold's name is among the options. */
  offered: number;
  /** The share of them in which that list is given: the figure of `npm run eval`. */
  found: number;
  /** Of the lists given where the gold has authors, the share that contains none of them. */
  wrong: number;
  /** Of the dumps whose gold has no author, the share with a list given. */
  extra: number;
}

/** The list that is given: the likeliest, if its probability is at least `cut`. */
export function chosen({ options }: AuthorPage, chooser: AuthorChooser, cut: number): AuthorOption | null {
  const scores = options.map((o) => chooser.score(o.values));
  const keys = options.map((o) => textKey(o.names[0]!));
  const best = likeliest(scores, keys, chooser.none);
  return best && best.share >= cut ? options[best.index]! : null;
}

/** @param choosers By fold: their weights were fitted without the page's site. */
export function figuresOf(
  pages: readonly AuthorPage[],
  choosers: readonly AuthorChooser[],
  cut: number,
): AuthorFigures {
  const given = pages.map((page) => ({ page, list: chosen(page, choosers[page.fold]!, cut) }));
  const readable = given.filter((g) => g.page.readable);
  const named = given.filter((g) => g.page.gold !== null && g.list);
  const nameless = given.filter((g) => g.page.gold === null);
  const share = <T>(of: readonly T[], test: (one: T) => boolean) => of.filter(test).length / (of.length || 1);
  return {
    n: readable.length,
    offered: share(readable, (g) => g.page.options.some((o) => o.right)),
    found: share(readable, (g) => g.list?.right === true),
    wrong: share(named, (g) => !g.list!.right && !g.list!.near),
    extra: share(nameless, (g) => g.list !== null),
  };
}
