import { type Forest, loadForest, type StoredForest } from '../forest/forest.ts';
import { readSource } from '../input/read.ts';
import { storedForest } from '../model/index.ts';
import { readPage } from '../page/lines.ts';
import { featuresOf } from './first-pass/features.ts';
import { contextOf } from './second-pass/features.ts';
import { lineScores } from './second-pass/scores.ts';
import { zeros } from './table.ts';

/** A line is body from this probability on. In cross-validation by site, word F1 is best and flat from .42 to .5. */
export const BODY_FROM = 0.48;

/**
 * The same for a line without any label between two lines of the body: one item of a list, one answer of an interview. Held
 * out by site, 770 of 1,320 such lines with scores from .25 to .48 were body, and none of 150 below .1.
 */
export const INSIDE_BODY_FROM = 0.25;

/**
 * The same for a line that a rule finds likely noise. In cross-validation, all values from .6 to .75 scored the same to
 * a thousandth on WCXB and readability's pages; who adds a rule expects it to have an effect where the model is unsure.
 */
export const LABELLED_BODY_FROM = 0.6;

/** The same for a caption in text or Markdown: of 83 such lines with scores from .6 to .7, held out by site, 24 were body. */
export const CAPTION_BODY_FROM = 0.7;

/**
 * Log-odds at which the second pass is sure of a line and skips the remaining trees: a probability of .92 or .08. Of
 * 10,000 lines (300 pages of WCXB and DAnIEL) none changed sides in them; under half of all trees are used.
 */
export const SURE_FROM = 2.5;

/** Two passes: the first scores each line from its features, the second from the first scores along the page. */
export interface Passes {
  readonly lines: Forest;
  readonly context: Forest;
}

/** The trained line model: for text dumps, and for pages with markup. */
export interface Model {
  readonly plain: Passes;
  readonly marked: Passes;
}

/** Two passes as stored in the package and by the trainer. */
export interface StoredPasses {
  readonly lines: StoredForest;
  readonly context: StoredForest;
}

export type StoredModel = Readonly<Record<keyof Model, StoredPasses>>;

/** An empty page: every page with markup has the same columns, and so has every page without. */
const EMPTY = { plain: 'text', marked: 'html' } as const;

/** The column names of both passes. */
export function columnNames(of: keyof Model): Readonly<Record<keyof Passes, readonly string[]>> {
  const page = readPage(readSource('', { input: EMPTY[of] }));
  const none = new Int32Array(0);
  const lines = featuresOf(page, [], none);
  const scores = lineScores(zeros(0), zeros(0));
  return { lines: lines.names, context: contextOf(page, lines, scores, none).names };
}

function loadPasses(of: keyof Model, stored: StoredPasses): Passes {
  const names = columnNames(of);
  return { lines: loadForest(stored.lines, names.lines), context: loadForest(stored.context, names.context) };
}

/** @throws Error if a forest names a feature that does not exist. */
export function loadModel(stored: StoredModel): Model {
  return { plain: loadPasses('plain', stored.plain), marked: loadPasses('marked', stored.marked) };
}

let plain: Passes | undefined;
let marked: Passes | undefined;

/** The trained line model of the package; each half is loaded on first use. */
const shipped: Model = {
  get plain() {
    plain ??= loadPasses('plain', {
      lines: storedForest('first-pass'),
      context: storedForest('second-pass'),
    });
    return plain;
  },
  get marked() {
    marked ??= loadPasses('marked', {
      lines: storedForest('marked-first-pass'),
      context: storedForest('marked-second-pass'),
    });
    return marked;
  },
};

export const shippedModel = (): Model => shipped;

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
