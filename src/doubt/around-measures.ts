import { lineFacts } from '../page/line-facts.ts';
import { UNSPACED } from '../text/characters.ts';
import { type Doubtful, type Dropped, type DroppedPlace, opensSection, type Split } from './dropped.ts';
import type { AroundMeasures } from './features.ts';
import { squashed } from './loss-measures.ts';

/** Lines above and below the body that are near it. */
const NEAR = 8;
/** A section that opens further below says as little as none. */
const FAR = 60;

interface Measured extends Doubtful {
  readonly split: Split;
}

/** Measures all that was dropped around the body, also labels and short lines: a list, a table or a subhead is no sentence. */
export function measureAround(measured: Measured): AroundMeasures {
  const { page, decision, split, head } = measured;
  const facts = lineFacts(page);
  const body = page.lines.filter((l) => decision.verdicts[l.index]!.body);
  const all = Math.max(
    1,
    body.reduce((sum, { index }) => sum + facts.counts(index).words, 0),
  );
  const per = (words: number) => squashed(words / all);
  const unspaced = body.filter(({ index }) => facts.counts(index).seen & UNSPACED);
  return {
    ...ofPlaces(split, per),
    ...ofNeighbours(split, per),
    ...ofGaps(measured, per),
    'headline distance': headlineDistance(measured),
    'has deck': head.subheadline ? 1 : 0,
    'opener distance': openerDistance(measured),
    unspaced: unspaced.length / body.length,
  };
}

const wordsOf = (dropped: readonly Dropped[]) => dropped.reduce((sum, d) => sum + d.words, 0);

type Share = (words: number) => number;

function ofPlaces({ dropped }: Split, per: Share) {
  const at = (place: DroppedPlace) => dropped.filter((d) => d.place === place);
  const unnamed = (place: DroppedPlace) => at(place).filter((d) => !d.named);
  return {
    'words above': per(wordsOf(at('above'))),
    'words inside': per(wordsOf(at('inside'))),
    'words below': per(wordsOf(at('below'))),
    'unnamed above': per(wordsOf(unnamed('above'))),
    'unnamed inside': per(wordsOf(unnamed('inside'))),
    'unnamed below': per(wordsOf(unnamed('below'))),
  };
}

function ofNeighbours({ dropped, first, last }: Split, per: Share) {
  const above = dropped.filter((d) => d.place === 'above' && d.index >= first - NEAR);
  const below = dropped.filter((d) => d.place === 'below' && d.index <= last + NEAR);
  const top = (some: readonly Dropped[]) => some.reduce((most, d) => Math.max(most, d.score), 0);
  return {
    'near above': per(wordsOf(above)),
    'near below': per(wordsOf(below)),
    'top near above': top(above),
    'top near below': top(below),
  };
}

/** How many parts the body has, and how much stands between two of them. */
function ofGaps({ page, decision, split }: Measured, per: Share) {
  const facts = lineFacts(page);
  let [parts, gap, largest] = [1, 0, 0];
  for (let i = split.first; i <= split.last; i++) {
    if (!decision.verdicts[i]!.body) gap += facts.counts(i).words;
    else if (gap > 0) {
      parts++;
      largest = Math.max(largest, gap);
      gap = 0;
    }
  }
  return { parts: Math.log1p(parts), 'largest gap': per(largest) };
}

/** Lines between the headline and the body, logarithm; -1 if the page does not show its headline. */
function headlineDistance({ page, head, split }: Measured): number {
  const from = head.headline?.ranges[0]?.[0];
  if (from === undefined) return -1;
  return Math.log1p(Math.abs(split.first - page.lines.findIndex((l) => l.end > from)));
}

/** Lines from the body to the next section of other articles or comments. */
function openerDistance({ labels, split }: Measured): number {
  for (let by = 1; by <= FAR && split.last + by < labels.length; by++)
    if (opensSection(labels[split.last + by]!)) return by;
  return FAR;
}
