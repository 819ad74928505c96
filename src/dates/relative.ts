import { smallOf } from '../text/characters.ts';
import { FIRST_HASH, HashSet, nextHash } from '../text/hash-set.ts';
import { readAscii } from './ascii.ts';
import { readClock } from './clock.ts';
import { clockWords } from './clock-words.ts';
import { relativeWords } from './date-lists.ts';
import { readItems } from './items.ts';
import { trailingLabel } from './label.ts';
import type { Clock, DateMention } from './mention.ts';
import { type Token, tokenise } from './tokens.ts';

/** How far back a phrase counts. */
interface Step {
  readonly unit: 'minutes' | 'hours' | 'days';
  /** `null` if the phrase contains the number. */
  readonly count: number | null;
  /** `yesterday` may be in any sentence and needs more evidence; `3 days ago` does not. */
  readonly named: boolean;
}

interface Branch {
  readonly next: Map<string, Branch>;
  step: Step | null;
}

const MS = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 };
/** Longer lines are running text, whose `yesterday` is not the page's date. */
const MAX_LENGTH = 120;
/** Marks inside a phrase that are skipped: `12 min. ago`, `לפני 5 דק׳`. */
const SKIPPED = '.׳॰()';
const NUMBER = '#';
/** At most this many items between `yesterday` and its time. */
const MAX_GAP = 4;
/** A day's time is looked for within this many characters after it. */
const CLOCK_REACH = 40;
/** A page's own date is not given with a larger number than this. */
const MAX_COUNT = 400;

let root: Branch | null = null;

function words(): Branch {
  const top: Branch = { next: new Map(), step: null };
  for (const words of relativeWords) {
    for (const unit of ['minutes', 'hours', 'days'] as const) {
      for (const phrase of words[unit]) {
        const count = phrase.includes(NUMBER) ? null : 1;
        plant(top, phrase, { unit, count, named: false });
      }
    }
    words.named.forEach((list, count) => {
      for (const phrase of list) plant(top, phrase, { unit: 'days', count, named: true });
    });
  }
  return top;
}

function plant(top: Branch, phrase: string, step: Step): void {
  let at = top;
  for (const { key } of tokenise(phrase)) {
    if (SKIPPED.includes(key)) continue;
    const next = at.next.get(key) ?? { next: new Map(), step: null };
    at.next.set(key, next);
    at = next;
  }
  at.step ??= step;
}

/** The first words of all phrases. */
const firstWords = new HashSet();

function begin(): Branch {
  const top = words();
  for (const key of top.next.keys()) firstWords.add(key);
  return top;
}

/** Whether a phrase may begin somewhere: most lines in ASCII are ruled out without a new string. */
function mayHold(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    const span = readAscii(text, at);
    if (!span || span.kind === 'number') return true;
    let hash = FIRST_HASH;
    for (; at < span.end; at++) hash = nextHash(hash, smallOf(text.charCodeAt(at)));
    if (span.kind !== 'blank' && firstWords.has(hash)) return true;
  }
  return false;
}

/**
 * Dates that a short line gives relative to the time of fetching: `2 hours ago`, `gestern, 14:05`. Only the day, with
 * the time if one is written.
 *
 * @param now ISO 8601; days are counted in its offset.
 */
export function relativeDates(text: string, now: string): DateMention[] {
  if (text.length > MAX_LENGTH) return [];
  root ??= begin();
  if (!mayHold(text)) return [];
  const tokens = tokenise(text);
  const out: DateMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = longest(tokens, i, root);
    const mention = hit && mentionOf(text, tokens[i]!.start, hit, now);
    if (mention) out.push(mention);
    i = hit?.to ?? i + 1;
  }
  return out;
}

/** Any day: only the words and the distance are used. */
const ANY_NOW = '2024-06-30T12:00';

/** A time such as `16 hours ago`. */
export interface RelativeTime {
  /** Where it is; its day is counted from a day that means nothing. */
  readonly at: DateMention;
  /** How many days back it is. */
  readonly days: number;
}

/** The times of a short line. */
export function relativeTimes(text: string): RelativeTime[] {
  return relativeDates(text, ANY_NOW).map((at) => ({
    at,
    days: Math.round(
      (Date.parse(ANY_NOW.slice(0, 10)) - Date.UTC(at.year!, at.month - 1, at.day!)) / MS.days,
    ),
  }));
}

interface Hit {
  /** Index of the token after it, and the offset where its text ends. */
  readonly to: number;
  readonly end: number;
  readonly step: Step;
  readonly count: number;
}

function longest(tokens: readonly Token[], from: number, top: Branch): Hit | null {
  let branch: Branch | undefined = top;
  let count: number | null = null;
  let best: Hit | null = null;
  for (let i = from; i < tokens.length; i++) {
    const item = tokens[i]!;
    if (i > from && item.space === 2) break;
    if (i > from && item.kind === 'mark' && SKIPPED.includes(item.key)) continue;
    const isCount = item.kind === 'number' && branch.next.has(NUMBER);
    branch = branch.next.get(isCount ? NUMBER : item.key);
    if (!branch) break;
    if (isCount) count = Number(item.key);
    const amount: number | null = branch.step?.count ?? count;
    if (branch.step && amount !== null && amount <= MAX_COUNT)
      best = { to: i + 1, end: item.end, step: branch.step, count: amount };
  }
  return best;
}

function mentionOf(text: string, start: number, { end, step, count }: Hit, now: string): DateMention | null {
  const clock = step.unit === 'days' ? clockAfter(text.slice(end)) : null;
  const label = trailingLabel(text.slice(0, start));
  const whole = clock ? end + clock.end : end;
  if (step.named && !clock && !label && whole - start < text.length) return null;
  const date = new Date(before(now, step.unit, count));
  return {
    ...{ start, end: whole, label, labelStart: start },
    ...{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    clock: clock?.clock ?? null,
    ...{ open: false, numeric: null, separator: '', monthFirst: false, shortYear: false, weekday: false },
    languages: [],
  };
}

/** `at 7:12 pm`, `, 14:05 Uhr`: the time at the start of a text, and where it ends there. */
function clockAfter(text: string): { clock: Clock; end: number } | null {
  const items = readItems(text.slice(0, CLOCK_REACH));
  for (let i = 0; i < MAX_GAP && i < items.length; i++) {
    const item = items[i]!;
    if (item.space === 2) return null;
    const at = readClock(items, i);
    if (at) return { clock: at.clock, end: items[at.to - 1]!.end };
    const mayPrecedeClock = item.kind === 'mark' || item.meaning?.glue || clockWords.has(item.key);
    if (item.kind === 'number' || !mayPrecedeClock) return null;
  }
  return null;
}

/** The time that long ago in milliseconds, local time read as UTC. Hours before a day without a time stay on that day. */
function before(now: string, unit: Step['unit'], count: number): number {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?/.exec(now)!;
  const moment = Date.parse(`${day}T${time ?? '23:59'}Z`);
  return moment - count * MS[unit];
}
