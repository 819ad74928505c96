import type { Article } from '../../src/index.ts';
import { countEach, overlap } from '../metrics/overlap.ts';
import { tokens } from '../metrics/tokens.ts';
import type { Changed } from './changes.ts';

export type Cleaned = Pick<Article, 'headline' | 'body' | 'confidence'>;

/** What one change does to one page. */
export interface Effect {
  /** Share of the words of the gold body that the change costs, 0 to 1; of the new last block for one. */
  readonly lost: number;
  /** `confidence.article` of the changed page. */
  readonly confidence: number;
  /** Whether the headline is text that the body then lacks; only of a page that shows no headline. */
  readonly headTaken: boolean;
  /** Whether a line that was put in came out as body. */
  readonly leaked: boolean;
}

const wordsOf = (text: string) => tokens(text.toLowerCase());
export const textOf = ({ body }: Pick<Cleaned, 'body'>): string => body.map((b) => b.text).join('\n');

/** Share of a text's words that another text has, each as often. */
export function recall(gold: string, text: string): number {
  const { shared, lost } = overlap(countEach(wordsOf(gold)), countEach(wordsOf(text)));
  return shared + lost ? shared / (shared + lost) : 1;
}

const contains = (text: string, line: string) =>
  ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(line).join(' ')} `);

/** Share of the words of new lines that are missing; a line counts as a whole. */
function missing(lines: readonly string[], text: string): number {
  const words = (some: readonly string[]) => some.reduce((sum, line) => sum + wordsOf(line).length, 0);
  return words(lines.filter((line) => !contains(text, line))) / words(lines);
}

/** @param before Share of the gold's words that the unchanged page gives. */
export function effectOf(gold: string, before: number, changed: Changed, article: Cleaned): Effect {
  const { noise, added, headless } = changed;
  const text = textOf(article);
  const { headline } = article;
  return {
    lost: added.length ? missing(added, text) : Math.max(0, before - recall(gold, text)),
    confidence: article.confidence.article,
    headTaken: headless && headline !== null && recall(headline, text) < 1,
    // Short lines may be words of the article too.
    leaked: noise.some((line) => wordsOf(line).length >= MIN_LEAK && contains(text, line)),
  };
}

const MIN_LEAK = 3;
/** A page that loses more than this share of its words is hurt. */
const HURT = 0.02;

/** The effects of one change on all pages, as shares and means. */
export interface Figures {
  readonly pages: number;
  readonly lost: number;
  /** Share of the pages that lose more than one word in fifty. */
  readonly hurt: number;
  /** Mean `confidence.article` of those. */
  readonly sure: number | null;
  /** Share of the pages on which a line that was put in is body. */
  readonly leak: number;
  readonly headTaken: number;
}

const three = (x: number) => Number(x.toFixed(3));

export function figuresOf(effects: readonly Effect[]): Figures {
  const share = (count: number) => three(count / Math.max(1, effects.length));
  const sum = (some: readonly Effect[], value: (e: Effect) => number) =>
    some.reduce((s, e) => s + value(e), 0);
  const hurt = effects.filter((e) => e.lost > HURT);
  return {
    pages: effects.length,
    lost: share(sum(effects, (e) => e.lost)),
    hurt: share(hurt.length),
    sure: hurt.length ? three(sum(hurt, (e) => e.confidence) / hurt.length) : null,
    leak: share(effects.filter((e) => e.leaked).length),
    headTaken: share(effects.filter((e) => e.headTaken).length),
  };
}
