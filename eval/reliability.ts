import { dayOf } from './metrics/day.ts';
import { isTitle } from './metrics/fields.ts';
import { wordF1 } from './metrics/words.ts';
import type { ScoredDump } from './score.ts';
import { alignedTable } from './table.ts';
import { LOW } from './tally.ts';

/** The confidences of an article. */
const FIELDS = ['article', 'headline', 'published'] as const;
type Field = (typeof FIELDS)[number];

/** Lower bounds of the bands of confidence. */
const BANDS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

/** A confidence and whether what it was given for was right. */
interface Answer {
  readonly confidence: number;
  readonly right: boolean;
}

/** Collects confidences with the gold's answers: in each band, that share of the answers should be right. */
export class Reliability {
  readonly #answers: Record<Field, Answer[]> = { article: [], headline: [], published: [] };

  add({ page: { page }, output }: Pick<ScoredDump, 'page' | 'output'>): void {
    if (!output?.confidence) return;
    const { gold } = page;
    const day = dayOf(gold.date);
    const given = output.published?.slice(0, 10);
    const body = output.body.map((block) => block.text).join('\n\n');
    this.#note('article', output.confidence.article, gold.body ? wordF1(gold.body, body) >= LOW : null);
    this.#note('headline', output.confidence.headline, gold.headline ? isTitle(gold, output.headline) : null);
    this.#note('published', output.confidence.published, given && day !== null ? given === day : null);
  }

  #note(field: Field, confidence: number | null, right: boolean | null): void {
    if (confidence !== null && right !== null) this.#answers[field].push({ confidence, right });
  }

  /** One line per band: answers, their mean confidence, the share that is right; and how well the confidence ranks. */
  table(): string {
    const rows = FIELDS.flatMap((field) => rowsOf(field, this.#answers[field]));
    return rows.length === 0
      ? ''
      : alignedTable([['confidence', 'from', 'n', 'mean', 'right', 'AUC'], ...rows]);
  }
}

function rowsOf(field: Field, answers: readonly Answer[]): string[][] {
  return BANDS.flatMap((from, i) => {
    const to = BANDS[i + 1] ?? Number.POSITIVE_INFINITY;
    const band = answers.filter((a) => a.confidence >= from && a.confidence < to);
    if (band.length === 0) return [];
    const mean = band.reduce((sum, a) => sum + a.confidence, 0) / band.length;
    const right = band.filter((a) => a.right).length / band.length;
    return [[field, String(from), String(band.length), mean.toFixed(2), right.toFixed(2), '']];
  }).concat(
    answers.length ? [[field, 'all', String(answers.length), '', shareRight(answers), areaOf(answers)]] : [],
  );
}

const shareRight = (answers: readonly Answer[]) =>
  (answers.filter((a) => a.right).length / answers.length).toFixed(2);

/** Probability that a right answer has a higher confidence than a wrong one; equal ones count half. */
export function areaOf(answers: readonly Answer[]): string {
  const sorted = [...answers].sort((a, b) => a.confidence - b.confidence);
  const right = answers.filter((a) => a.right).length;
  const wrong = answers.length - right;
  if (right === 0 || wrong === 0) return '-';
  let rankSum = 0;
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]!.confidence === sorted[i]!.confidence) end++;
    const rank = (i + 1 + end) / 2;
    for (; i < end; i++) if (sorted[i]!.right) rankSum += rank;
  }
  return ((rankSum - (right * (right + 1)) / 2) / (right * wrong)).toFixed(2);
}
