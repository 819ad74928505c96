import { logOdds, MIN_MISSING } from '../decide/confidence/measures.ts';
import { lineFacts } from '../page/line-facts.ts';
import { sharedShare } from '../page/shared-words.ts';
import type { Label } from '../rules/rule.ts';
import { classOf, SMALL } from '../text/characters.ts';
import { endsSentence, wordsIn } from '../text/measure.ts';
import { type Doubtful, type Dropped, type DroppedPlace, opensSection, type Split } from './dropped.ts';
import type { LossMeasures } from './features.ts';

/** A tail begins within this many lines below the body. */
const TAIL_LINES = 12;
const DOUBT_BELOW = 0.9;

/** A share of the body that may be very large, as 0 to 1. */
export const squashed = (share: number) => share / (share + 0.1);

interface Measured extends Doubtful {
  readonly split: Split;
}

/** Measures what was dropped beside what was kept. */
export function measureLoss(measured: Measured): LossMeasures {
  const { page, decision, split } = measured;
  const body = bodyOf(measured);
  const per = (words: number) => squashed(words / body.words);
  const at = (place: DroppedPlace) => split.dropped.filter((d) => d.place === place);
  const mass = (place: DroppedPlace) => per(sum(at(place), (d) => d.words * d.score));
  const top = (place: DroppedPlace) =>
    at(place).reduce((most, d) => (d.prose ? Math.max(most, d.score) : most), 0);
  const prose = (place: DroppedPlace) => per(sum(at(place), (d) => (d.prose && !d.named ? d.words : 0)));
  const droppedProse = sum(split.dropped, (d) => (d.prose ? d.words : 0));
  return {
    ...body.measures,
    article: logOdds(decision.article),
    'mass above': mass('above'),
    'mass inside': mass('inside'),
    'mass below': mass('below'),
    'top above': top('above'),
    'top inside': top('inside'),
    'top below': top('below'),
    'prose above': prose('above'),
    'prose inside': prose('inside'),
    'prose below': prose('below'),
    'named prose': per(sum(split.dropped, (d) => (d.prose && d.named ? d.words : 0))),
    ...tailOf(measured, per),
    gaps: Math.log1p(gapsIn(at('inside'))),
    share: body.prose / Math.max(1, body.prose + droppedProse),
    ...headOf(measured, body.words),
    marked: page.source.markup ? 1 : 0,
    glued: page.lines.some((l) => l.glued) ? 1 : 0,
  };
}

const sum = <T>(list: readonly T[], value: (item: T) => number) =>
  list.reduce((s, item) => s + value(item), 0);

type BodyFeature =
  | 'sureness'
  | 'expected'
  | 'words'
  | 'longest'
  | 'unsure'
  | 'open end'
  | 'lead-in'
  | 'open start'
  | 'sentences';

function bodyOf({ page, decision, split }: Measured) {
  const facts = lineFacts(page);
  const { verdicts } = decision;
  const lines = page.lines.filter((l) => verdicts[l.index]!.body).map((l) => l.index);
  const words = (i: number) => facts.counts(i).words;
  const all = Math.max(1, sum(lines, words));
  const likely = sum(lines, (i) => words(i) * verdicts[i]!.score);
  const mass = likely + sum(split.dropped, (d) => d.words * d.score);
  const ends = lines.filter((i) => facts.endsSentence(i));
  const leadsIn = lines.some(
    (i) => /[:：]$/.test(facts.text(i)) && i + 1 < page.lines.length && !verdicts[i + 1]!.body,
  );
  const measures: Pick<LossMeasures, BodyFeature> = {
    sureness: sum(lines, (i) => words(i) * logOdds(verdicts[i]!.score)) / all,
    expected: -Math.log(Math.max(MIN_MISSING, 1 - (2 * likely) / (mass + all))),
    words: Math.log1p(all),
    longest: Math.log1p(Math.max(...lines.map(words))),
    unsure: sum(lines, (i) => (verdicts[i]!.score < DOUBT_BELOW ? words(i) : 0)) / all,
    'open end': facts.endsSentence(split.last) ? 0 : 1,
    'lead-in': leadsIn ? 1 : 0,
    'open start': classOf(facts.text(split.first).charCodeAt(0)) & SMALL ? 1 : 0,
    sentences: ends.length / Math.max(1, lines.length),
  };
  return { words: all, prose: sum(ends, words), measures };
}

function tailOf(
  { page, labels, decision, split }: Measured,
  per: (words: number) => number,
): Pick<LossMeasures, 'tail' | 'shared tail' | 'tail distance'> {
  const near = tailLines(split, labels);
  const body = page.lines.filter((l) => decision.verdicts[l.index]!.body);
  return {
    tail: per(sum(near, (d) => d.words)),
    'shared tail': near.length
      ? sharedShare(
          body,
          near.map((d) => page.lines[d.index]!),
        )
      : 0,
    'tail distance': near.length ? Math.log1p(near[0]!.index - split.last) : 0,
  };
}

/** The dropped sentences soon after the body's last line. */
export function tailLines({ last, dropped }: Split, labels: readonly (readonly Label[])[]): Dropped[] {
  const opened = labels.findIndex((list, i) => i > last && opensSection(list));
  const end = opened < 0 ? Number.POSITIVE_INFINITY : opened;
  const prose = dropped.filter((d) => d.place === 'below' && d.prose && d.index < end);
  const from = prose[0]?.index ?? 0;
  return from - last > TAIL_LINES ? [] : prose.filter((d) => d.index < from + TAIL_LINES);
}

function gapsIn(inside: readonly Dropped[]): number {
  return inside.filter((d, i) => i === 0 || inside[i - 1]!.index < d.index - 1).length;
}

type HeadFeature = 'deck' | 'sentence headline' | 'no headline' | 'under headline';

function headOf({ page, head, split }: Measured, words: number): Pick<LossMeasures, HeadFeature> {
  const deck = head.subheadline?.value ?? '';
  const headline = head.headline?.value ?? '';
  const from = head.headline?.ranges[0]?.[0] ?? Number.POSITIVE_INFINITY;
  const under = split.dropped.filter(
    (d) => d.place === 'above' && d.prose && page.lines[d.index]!.start > from,
  );
  return {
    deck: endsSentence(deck) ? squashed(wordsIn(deck) / words) : 0,
    'sentence headline': endsSentence(headline) ? 1 : 0,
    'no headline': headline ? 0 : 1,
    'under headline': squashed(sum(under, (d) => d.words) / words),
  };
}
