import type { Candidate } from './headline-candidates.ts';
import type { HeadlineFeature, HeadlineWeighing } from './headline-weights.ts';

/** A candidate with what speaks for it. */
export interface Scored {
  readonly candidate: Candidate;
  readonly weighing: HeadlineWeighing;
  readonly score: number;
}

/** A deck may seem this much more likely than the headline above it: it is longer and uses more of the body's words. */
const MARGIN = 2.1;
const MIN_WORDS = 5;
const MAX_WORDS = 20;
/** A deck is about as long as its headline or longer. */
const MIN_LENGTH = 0.9;

/** Any of these, and the upper line is no headline; `shortAbove` must hold, for a menu ends right above it. */
const AGAINST_UPPER: readonly HeadlineFeature[] = [
  'endsPeriod',
  'smallAbove',
  'below',
  'maybeNoise',
  'isByline',
  'inRun',
  'trail',
];
/** The page's title says the lower line is the headline. */
const FOR_LOWER: readonly HeadlineFeature[] = ['titleSame', 'titleStart', 'markupSame'];

/**
 * The line right above the best one, where the two read as headline and deck. Of such pairs in the development
 * pages whose best candidate was one of them, the upper was the headline three times as often as the lower (26 to 8).
 */
export function headlineAboveDeck(best: Scored, scored: readonly Scored[]): Scored | undefined {
  const { candidate: lower } = best;
  if (lower.kind !== 'line' || holdsAny(best, FOR_LOWER)) return undefined;
  return scored.find((s) => {
    const { candidate: upper } = s;
    if (upper.kind !== 'line' || upper.line.index !== lower.line.index - 1) return false;
    if (/[|｜•»]/u.test(upper.text)) return false;
    if (upper.words < MIN_WORDS || upper.words > MAX_WORDS || s.score < best.score - MARGIN) return false;
    if (lower.text.length < MIN_LENGTH * upper.text.length || !holdsAny(s, ['shortAbove'])) return false;
    return !holdsAny(s, AGAINST_UPPER);
  });
}

function holdsAny({ weighing }: Scored, features: readonly HeadlineFeature[]): boolean {
  return weighing.parts.some((p) => features.includes(p.feature));
}
