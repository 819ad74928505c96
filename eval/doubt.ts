import type { Output } from './figures.ts';
import { countEach, overlap } from './metrics/overlap.ts';
import { tokens } from './metrics/tokens.ts';
import { wordF1 } from './metrics/words.ts';
import type { ScoredDump } from './score.ts';
import { alignedTable } from './table.ts';

/** A page is said to be in doubt below this `confidence.article`, or with one of these warnings. */
const SURE_FROM = 0.85;
const DOUBTS: ReadonlySet<string> = new Set([
  'tail-dropped',
  'block-dropped',
  'unlikely-article',
  'no-article',
]);
/** A page that loses more of its gold body than this is hurt. */
const HURT = 0.1;
/** A body is right if its word F1 is at most this far from 1. */
const RIGHT = 0.02;

/** Whether the doubt that outputs express is deserved. */
interface Counts {
  pages: number;
  doubted: number;
  warned: number;
  unlikely: number;
}

const ROWS = ['hurt', 'right', 'other articles', 'no articles'] as const;
type Row = (typeof ROWS)[number];

const wordsOf = (text: string) => countEach(tokens(text.toLowerCase()));

/** Share of the gold's words that the body lacks. */
function lossOf(gold: string, body: string): number {
  const { shared, lost } = overlap(wordsOf(gold), wordsOf(body));
  return shared + lost ? lost / (shared + lost) : 0;
}

/** Counts how often pages that lost a part of their article say so, and how often others do. */
export class Doubts {
  readonly #counts = Object.fromEntries(
    ROWS.map((row): [Row, Counts] => [row, { pages: 0, doubted: 0, warned: 0, unlikely: 0 }]),
  ) as Record<Row, Counts>;

  add({ page: { page }, output }: Pick<ScoredDump, 'page' | 'output'>): void {
    const { gold, page_type } = page;
    if (!output?.confidence) return;
    const codes = (output.warnings ?? []).map(({ code }) => code);
    const warned = codes.some((code) => DOUBTS.has(code));
    const counts = this.#counts[rowOf(page_type, gold.body ?? null, output)];
    counts.pages++;
    if (warned || output.confidence.article < SURE_FROM) counts.doubted++;
    if (warned) counts.warned++;
    if (codes.includes('unlikely-article') || codes.includes('no-article')) counts.unlikely++;
  }

  /** One line for pages hurt, right, other articles, and pages that are no articles. */
  table(): string {
    const share = (part: number, { pages }: Counts) => (pages ? (part / pages).toFixed(3) : '-');
    const rows = ROWS.map((row) => {
      const counts = this.#counts[row];
      const { pages, doubted, warned, unlikely } = counts;
      return [row, String(pages), share(doubted, counts), share(warned, counts), share(unlikely, counts)];
    });
    return alignedTable([['doubt', 'dumps', 'doubted', 'warned', 'unlikely'], ...rows]);
  }
}

function rowOf(type: string | null | undefined, gold: string | null, output: Output): Row {
  if (type && type !== 'article') return 'no articles';
  if (gold === null) return 'other articles';
  const body = output.body.map((b) => b.text).join('\n');
  // Gold bodies of some corpora begin with the headline: what is given as a field is not lost.
  const given = [output.headline, output.subheadline, output.dateline?.text, body].filter(Boolean).join('\n');
  if (lossOf(gold, given) > HURT) return 'hurt';
  return wordF1(gold, body) >= 1 - RIGHT ? 'right' : 'other articles';
}
