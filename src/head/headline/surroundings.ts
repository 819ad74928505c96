import { endsSentence } from '../../text/measure.ts';
import { textKey } from '../../text/same-text.ts';
import { codesOf, sharedCodes, type WordCodes } from '../../text/word-codes.ts';
import type { HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';
import type { Candidate } from './candidate.ts';
import type { Titles } from './candidates.ts';
import { looksLikeSite, titleEnds } from './title-line.ts';

/** What the features need to know of the page beyond one candidate. */
export interface Surroundings {
  readonly context: HeadContext;
  readonly region: Region;
  readonly titles: Titles;
  /** The words of each run of the title line's parts. */
  readonly titleCodes: readonly WordCodes[];
  /** Whether a part of a title looks like the site's name. */
  readonly isSite: (part: string) => boolean;
  /** Words of the page's first line. */
  readonly titleWords: number;
  /** The markup's first heading, folded. */
  readonly markupFirst: string;
  /** Folded texts that occur more than once around the body's start. */
  readonly repeated: ReadonlySet<string>;
  /** Folded ends of the head's longer lines after a separator. */
  readonly trailEnds: ReadonlySet<string>;
  /** The first line of three words or more that uses two of the body's main words. */
  readonly firstOnSubject: number;
  /** Lines that end with another line close by, like breadcrumbs. */
  readonly trails: ReadonlySet<number>;
  /** By line from `region.from`: the number of short lines right above. */
  readonly shortAbove: readonly number[];
  /** By line from `region.from`: lines of running text among the PROSE_WINDOW above; lines down to the next one. */
  readonly proseBefore: readonly number[];
  readonly proseAfter: readonly number[];
}

export function surroundingsOf(
  context: HeadContext,
  region: Region,
  titles: Titles,
  candidates: readonly Candidate[],
): Surroundings {
  const { facts } = region;
  return {
    context,
    region,
    titles,
    titleCodes: titles.firstLine.map((p) => codesOf(p.text)),
    isSite: remembered((part) => looksLikeSite(part, region)),
    titleWords: titles.line ? facts.words(titles.line.index) : 0,
    markupFirst: textKey(context.evidence?.headlines[0] ?? ''),
    trailEnds: trailEndsOf(region),
    repeated: repeatedNear(region, candidates),
    trails: trailsOf(region),
    shortAbove: shortAbove(region),
    firstOnSubject: firstOnSubject(context, region),
    ...proseAround(region),
  };
}

/** Keeps the answers: the same part of a title is asked about for every run of the others. */
function remembered(ask: (part: string) => boolean): (part: string) => boolean {
  const known = new Map<string, boolean>();
  return (part) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const answer = ask(part);
    known.set(part, answer);
    return answer;
  };
}

function trailEndsOf({ facts, from, to }: Region): Set<string> {
  const out = new Set<string>();
  for (let i = from; i <= to; i++) for (const end of titleEnds(facts.text(i))) out.add(textKey(end));
  return out;
}

/** Lines above and below the body's start in which a headline may be repeated. */
const REPEATED_ABOVE = 12;
const REPEATED_BELOW = 3;

function repeatedNear({ first, dense }: Region, candidates: readonly Candidate[]): Set<string> {
  const places = new Map<string, number>();
  const out = new Set<string>();
  for (const { kind, key, line, at } of candidates) {
    if (kind === 'title' || line.index < Math.min(first, dense) - REPEATED_ABOVE) continue;
    if (line.index > Math.max(first, dense) + REPEATED_BELOW) continue;
    const before = places.get(key);
    if (before !== undefined && before !== at) out.add(key);
    places.set(key, at);
  }
  return out;
}

/** Characters and words of a line that may name the body's subject, and how many of the body's main words it uses. */
const MAX_SUBJECT_LENGTH = 200;
const MIN_SUBJECT_WORDS = 3;
const MIN_SUBJECTS = 2;

function firstOnSubject(context: HeadContext, region: Region): number {
  const { facts } = region;
  const title = context.page.lines.findIndex((l) => l.text);
  for (let i = region.from; i <= region.to; i++) {
    const noise = (context.labels[i] ?? []).some((l) => l.kind !== 'date' && l.kind !== 'byline');
    if (i === title || noise || facts.text(i).length > MAX_SUBJECT_LENGTH) continue;
    if (facts.words(i) < MIN_SUBJECT_WORDS) continue;
    if (sharedCodes(facts.codes(i).stems, region.subjectStems) >= MIN_SUBJECTS) return i;
  }
  return -1;
}

const PROSE_WINDOW = 40;
const MIN_PROSE_WORDS = 12;
/** No line this short is prose. */
const SHORT_LENGTH = 50;

function proseAround(region: Region): Pick<Surroundings, 'proseBefore' | 'proseAfter'> {
  const prose = (i: number) => {
    const text = region.facts.text(i);
    return text.length > SHORT_LENGTH && endsSentence(text) && region.facts.words(i) >= MIN_PROSE_WORDS;
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

/** Lines between breadcrumbs and the line that they end with. */
const TRAIL_REACH = 6;

/** Lines that end with another line close by: `Home News Bridge closes` above `Bridge closes`. */
function trailsOf({ facts, from, to }: Region): Set<number> {
  const out = new Set<number>();
  for (let i = from; i <= to; i++) {
    if (facts.text(i).length > MAX_TRAILED || facts.words(i) < 2) continue;
    const key = facts.key(i);
    for (let n = Math.max(from, i - TRAIL_REACH); n <= Math.min(to, i + TRAIL_REACH); n++) {
      const { length } = facts.text(n);
      if (n !== i && length > key.length && length < 2 * MAX_TRAILED && facts.key(n).endsWith(key))
        out.add(n);
    }
  }
  return out;
}

const MAX_TRAILED = 200;
const MAX_SHORT_WORDS = 3;
const MAX_SHORT_LINES = 30;

function shortAbove({ facts, from, to }: Region): number[] {
  const out: number[] = [];
  let run = 0;
  for (let i = from; i <= to; i++) {
    out.push(run);
    run = facts.words(i) <= MAX_SHORT_WORDS ? Math.min(MAX_SHORT_LINES, run + 1) : 0;
  }
  return out;
}
