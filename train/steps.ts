import { trainArticle } from './article.ts';
import { trainAuthors } from './authors.ts';
import { trainDoubt } from './doubt.ts';
import { trainHeadline } from './headline.ts';
import { trainLines } from './lines.ts';
import { trainPublished } from './published.ts';
import { type Step, withLineModels } from './step.ts';

/** A step of the training, with its input in `npm run train:all`. */
interface StepInfo {
  readonly writes: string;
  /** Names of the corpora that the committed numbers were fitted on. */
  readonly corpora: readonly string[];
  /** Needs Python and LightGBM. */
  readonly growsTrees: boolean;
  /** Writes or reads the line model's folds. */
  readonly usesFolds: boolean;
  readonly run: Step;
}

/** Each as text dumps, and as HTML and Markdown: `world-dev` and `world-dev-markup`. */
const LINE_CORPORA = [
  'wcxb-dev-articles',
  'readability-dev',
  'trafilatura-dev',
  'world-dev',
  'daniel-dev',
  'chinese-dev',
].flatMap((name) => [name, `${name}-markup`]);
/** Pages with markup say more of their head: fitted on text alone, their own weights would stay unknown. */
const MARKED_HEAD_CORPORA = [
  'wcxb-dev-articles-markup',
  'trafilatura-dev-markup',
  'world-dev-markup',
  'heads-dev-markup',
];
const HEAD_CORPORA = ['wcxb-dev-articles', 'trafilatura-dev', 'world-dev', 'heads-dev'];
/** Pages of other sites, languages and types; of `dates-dev` those whose title gives the headline away. */
const HEADLINE_CORPORA = ['daniel-dev', 'readability-dev', 'dates-dev', 'wcxb-dev-other'];

/**
 * Articles of all languages, and pages that are none. Without trafilatura-dev: it has no bodies to lose parts of, and does not say which of its
 * pages are articles.
 */
const DOUBT_CORPORA = [
  ...LINE_CORPORA.filter((name) => !name.startsWith('trafilatura')),
  'wcxb-dev-other',
  'wcxb-dev-other-markup',
];

/** In the order in which they must run: each uses what the steps before it wrote. */
export const STEPS = {
  lines: {
    writes: 'the line model: the four files *-pass.forest.json, and DIR/fold-0.json to fold-4.json',
    corpora: [...LINE_CORPORA, 'heads-dev-markup'],
    growsTrees: true,
    usesFolds: true,
    run: trainLines,
  },
  article: {
    writes: 'article.weights.json, for confidence.article',
    corpora: ['wcxb-dev-articles', 'wcxb-dev-articles-markup', 'wcxb-dev-other', 'wcxb-dev-other-markup'],
    growsTrees: false,
    usesFolds: true,
    run: withLineModels(trainArticle),
  },
  headline: {
    writes: 'headline.weights.json and headline.forest.json',
    corpora: [...HEAD_CORPORA, ...HEADLINE_CORPORA, ...MARKED_HEAD_CORPORA],
    growsTrees: true,
    usesFolds: true,
    run: withLineModels(trainHeadline),
  },
  authors: {
    writes: 'authors.weights.json',
    corpora: [...HEAD_CORPORA, ...MARKED_HEAD_CORPORA],
    growsTrees: false,
    usesFolds: true,
    run: withLineModels(trainAuthors),
  },
  published: {
    writes: 'published.weights.json, for the publication date',
    corpora: [...HEAD_CORPORA, 'dates-dev'],
    growsTrees: false,
    usesFolds: true,
    run: withLineModels(trainPublished),
  },
  doubt: {
    writes:
      'lost, other and wrong.forest.json and doubt.weights.json, for confidence.article and the warnings about the body',
    corpora: DOUBT_CORPORA,
    growsTrees: true,
    usesFolds: true,
    run: withLineModels(trainDoubt),
  },
} as const satisfies Readonly<Record<string, StepInfo>>;

export type StepName = keyof typeof STEPS;
export const stepNames = Object.keys(STEPS) as StepName[];
export const infoOf = (name: StepName): StepInfo => STEPS[name];
