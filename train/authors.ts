import { Chooser } from '../src/chooser/chooser.ts';
import { LEAST } from '../src/head/authors/authors.ts';
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
  /** More change no weight by a hundredth. */
  steps: STEPS,
  rate: (step) => 0.05 * (1 - step / (STEPS + 1)),
  memory: 0.99,
  pull: 0.0005,
  pullPer: 'choice',
  /**
   * The corpora hold too few pages in scripts without capitals to fit these: there a role behind the name says as much
   * as a label, any few words look like a name, and one that begins with a common family name most likely is one.
   */
  expected: { role: 1, bareUncased: -4, familyName: 2 },
  none: 0,
};
/** A list of names that holds somebody of the gold in another spelling is this much of an answer. */
const NEAR = 0.4;

/**
 * How much a page counts whose gold names nobody. In WCXB that mostly means that the page does not say; the other
 * corpora leave out authors that stand on the page.
 */
const silenceOf = (corpus: string) => (corpus.startsWith('wcxb') ? 0.8 : 0.1);

/** The choice a page leaves: the lists with the gold's first name are right, without one those with somebody of it. */
function choiceOf({ corpus, fold, gold, options }: AuthorPage): Choice | null {
  if (!options.length) return null;
  const named = options.some((o) => o.right);
  const right = options.map((o) => (o.near ? NEAR : Number(named && o.right)));
  const none = right.some((r) => r > 0) ? 0 : 1;
  const weight = gold === null ? silenceOf(corpus) : 1;
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

/** Cuts whose figures are printed beside those of the one in use. */
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
 * Fits the weights of the authors: a softmax over all lists of names on a page and naming nobody. Prints what each kind
 * of dump reaches with weights that never saw the page's site.
 */
export const trainAuthors: HeadStep = ({ corpora, lineModels }) => {
  const pages = corpora.flatMap((path) => Array.from(readDumps(path, lineModels), authorPage));
  const weightsWithout = fitAuthors(pages);
  const choosers = byFold((fold) => new Chooser(authorFeatures, weightsWithout(fold)));
  for (const cut of [LEAST, ...CUTS]) report(pages, choosers, cut);
  writeWeights('authors', weightsWithout(null));
};
