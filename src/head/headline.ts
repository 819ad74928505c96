import { endsSentence } from '../page/measure.ts';
import { rangeIn } from '../page/page.ts';
import type { Found, HeadContext } from './found.ts';
import { type Candidate, candidatesOf, type Titles, titlesOf } from './headline-candidates.ts';
import { type Surroundings, weigh } from './headline-features.ts';
import type { HeadlineWeighing } from './headline-weights.ts';
import type { Region } from './region.ts';
import { sharedTerms, terms, textKey } from './same-text.ts';
import { titleParts } from './title-line.ts';

interface Scored {
  readonly candidate: Candidate;
  readonly weighing: HeadlineWeighing;
  readonly score: number;
}

/** Below this share of belief the page is taken not to show its headline. */
const MIN_CONFIDENCE = 0.1;

/** The article's headline, as the page writes it. */
export function findHeadline(context: HeadContext, region: Region): Found<string> | null {
  const scored = scoreCandidates(context, region);
  const best = scored.reduce<Scored | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best) return null;
  const confidence = confidenceOf(best, scored);
  if (confidence < MIN_CONFIDENCE) return null;
  const { line, from, endLine, to, text } = best.candidate;
  const rest = {
    rule: `headline-${best.candidate.kind}`,
    reason: best.weighing.strongest(3).join(', '),
    confidence,
  };
  if (best.candidate.kind === 'markup')
    return { value: text.replace(/\s+/g, ' ').trim(), ranges: [], ...rest };
  const start = rangeIn(context.page, line, from, line.text.length)[0];
  return {
    value: text,
    ranges: [[start, rangeIn(context.page, endLine, endLine === line ? from : 0, to)[1]]],
    ...rest,
  };
}

/** Every candidate with its features and score. */
export function scoreCandidates(context: HeadContext, region: Region): Scored[] {
  const titles = titlesOf(context);
  const around = surroundingsOf(context, region, titles);
  return candidatesOf(context, region, titles).map((candidate) => {
    const weighing = weigh(candidate, around);
    return { candidate, weighing, score: weighing.score };
  });
}

/** A line without one is no breadcrumb trail. */
const HAS_SEPARATOR = /[-–—|·•»›>«‹⋅/~:_｜]/u;

function surroundingsOf(context: HeadContext, region: Region, titles: Titles): Surroundings {
  const { facts } = region;
  const trailEnds = new Set<string>();
  let longest = -1;
  let lastLong = -1;
  for (let i = region.from; i <= region.to; i++) {
    const text = facts.text(i);
    for (const part of HAS_SEPARATOR.test(text) ? titleParts(text) : [])
      if (part.from > 0 && part.to === text.length) trailEnds.add(part.key);
    if (i >= region.first || text.length > 200 || region.small.has(i)) continue;
    if (facts.words(i) >= 4) lastLong = i;
    if (i >= region.first - 12 && text.length > facts.text(longest).length) longest = i;
  }
  return {
    context,
    region,
    titles,
    titleTerms: titles.firstLine.map((p) => terms(p.text)),
    titleWords: titles.line ? facts.words(titles.line.index) : 0,
    markupFirst: textKey(context.evidence?.headlines[0] ?? ''),
    markupTerms: titles.markup.map((p) => terms(p.text)),
    trailEnds,
    longest,
    lastLong,
    firstOnSubject: firstOnSubject(context, region),
    ...proseAround(region),
  };
}

function firstOnSubject(context: HeadContext, region: Region): number {
  const { facts } = region;
  const title = context.page.lines.findIndex((l) => l.text);
  for (let i = region.from; i <= region.to; i++) {
    const noise = (context.labels[i] ?? []).some((l) => l.kind !== 'date' && l.kind !== 'byline');
    if (i === title || noise || facts.text(i).length > 200 || facts.words(i) < 3) continue;
    if (sharedTerms(facts.terms(i), region.subjectTerms) >= 2) return i;
  }
  return -1;
}

const PROSE_WINDOW = 40;
const PROSE_WORDS = 12;

function proseAround(region: Region): Pick<Surroundings, 'proseBefore' | 'proseAfter'> {
  const prose = (i: number) => {
    const text = region.facts.text(i);
    return text.length > 50 && endsSentence(text) && region.facts.words(i) >= PROSE_WORDS;
  };
  const is: boolean[] = [];
  for (let i = region.from; i <= region.to; i++) is.push(prose(i));
  const proseBefore: number[] = [];
  let count = 0;
  is.forEach((yes, i) => {
    if (i > PROSE_WINDOW && is[i - PROSE_WINDOW - 1]) count--;
    proseBefore.push(count);
    if (yes) count++;
  });
  const proseAfter: number[] = new Array(is.length);
  let down = is.length;
  for (let i = is.length - 1; i >= 0; i--) {
    proseAfter[i] = down;
    down = is[i] ? 0 : down + 1;
  }
  return { proseBefore, proseAfter };
}

/** Softmax over distinct texts: two lines that say the same do not compete. */
function confidenceOf(best: Scored, scored: readonly Scored[]): number {
  const byKey = new Map<string, number>();
  for (const s of scored)
    byKey.set(s.candidate.key, Math.max(byKey.get(s.candidate.key) ?? -Infinity, s.score));
  let sum = 0;
  for (const score of byKey.values()) sum += Math.exp(score - best.score);
  return 1 / sum;
}
