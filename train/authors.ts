import { Chooser } from '../src/chooser/chooser.ts';
import { MIN_SHARE } from '../src/head/authors/authors.ts';
import { authorFeatures } from '../src/head/authors/feature-table.ts';
import { type AuthorPage, authorPage } from './author-pages.ts';
import { figuresOf } from './author-report.ts';
import { type Choice, Choices } from './choices.ts';
import { readDumps } from './dumps.ts';
import { writeWeights } from './model-files.ts';
import { fitWeights, type Settings } from './softmax.ts';
import { byFold, type HeadStep } from './step.ts';

const STEPS = 400;

const SETTINGS: Settings = {
  /** With more steps no weight changes by a hundredth. */
  steps: STEPS,
  rate: (step) => 0.05 * (1 - step / (STEPS + 1)),
  memory: 0.99,
  pull: 0.0005,
  pullPer: 'choice',
  /**
   * The corpora have too few pages in scripts without capitals to fit these. In those scripts a role after the name is as
   * good as a label, any few words look like a name, and words that begin with a common family name most likely are one.
   */
  expected: { role: 1, bareUncased: -4, familyName: 2 },
  none: 0,
};
/** How right a list of names is that has one of the gold's authors in another spelling: 1 is right. */
const NEAR_RIGHT = 0.4;

/**
 * The weight of a page whose gold names no author. In WCXB such pages mostly show none; the other corpora leave out
 * authors that the page shows.
 */
const weightWithoutAuthor = (corpus: string) => (corpus.startsWith('wcxb') ? 0.8 : 0.1);

/** Right are the lists with the gold's first author; if there is none, those with one of its authors in another spelling. */
function choiceOf({ corpus, fold, gold, options }: AuthorPage): Choice | null {
  if (!options.length) return null;
  const named = options.some((o) => o.right);
  const right = options.map((o) => (o.near ? NEAR_RIGHT : Number(named && o.right)));
  const none = right.some((r) => r > 0) ? 0 : 1;
  const weight = gold === null ? weightWithoutAuthor(corpus) : 1;
  return { options: options.map((o) => o.values), right, none, weight, fold };
}

/** Weights of all pages but those of one fold. */
export function fitAuthors(pages: readonly AuthorPage[]) {
  const choices = new Choices();
  for (const page of pages) {
    const choice = choiceOf(page);
    if (choice) choices.add(choice);
  }
  return (without: number | null) => fitWeights(choices, authorFeatures, SETTINGS, without);
}

/** Cuts whose figures are printed as well as those of the cut in use. */
const CUTS = [0.2, 0.25, 0.35, 0.4, 0.5];

function report(pages: readonly AuthorPage[], choosers: Parameters<typeof figuresOf>[1], cut: number): void {
  const names = new Set(pages.map((p) => `${p.corpus}  ${p.kind.padEnd(9)}`));
  for (const name of names) {
    const group = pages.filter((p) => `${p.corpus}  ${p.kind.padEnd(9)}` === name);
    const { n, ...shares } = figuresOf(group, choosers, cut);
    const columns = Object.entries(shares).map(([key, value]) => `${key} ${value.toFixed(3)}`);
    console.log([name, `cut ${cut}`, `n ${n}`, ...columns].join('  '));
  }
}

/**
 * Fits the weights of the authors: a softmax over all lists of names on a page and "no author". Prints the figures of each
 * kind of dump, with weights fitted without the page's site.
 */
export const trainAuthors: HeadStep = ({ corpora, lineModels }) => {
  const pages = corpora.flatMap((path) => Array.from(readDumps(path, lineModels), authorPage));
  const weightsWithout = fitAuthors(pages);
  const choosers = byFold((fold) => new Chooser(authorFeatures, weightsWithout(fold)));
  for (const cut of [MIN_SHARE, ...CUTS]) report(pages, choosers, cut);
  writeWeights('authors', weightsWithout(null));
};
