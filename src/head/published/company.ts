import type { Values } from '../../chooser/features.ts';
import type { DateCandidate } from './candidates.ts';
import { publishedFeatures } from './feature-table.ts';
import { OWN_DATE_REACH, type Place } from './place.ts';

const { at } = publishedFeatures;

/** Lines on either side in which other dates show a list. */
const LIST_REACH = 10;
/** Lines on either side in which other dates with a time show a thread of comments. */
const THREAD_REACH = 30;
const DAY_MS = 86_400_000;
/** Counts are cut off here: of other days near, of those in the same form, of other dates with a time. */
const MAX_AROUND = 6;
const MAX_ALIKE = 4;
const MAX_MOMENTS = 3;
/** Characters between two dates of a pair. */
const MAX_PAIR_GAP = 3;
/** Days from another date to one that is right after it. */
const MAX_DAYS_AFTER = 2;

/** A date with the values that are compared with each other date. */
interface Member {
  readonly date: DateCandidate;
  readonly line: number;
  /** Days since 1970. */
  readonly day: number;
  readonly form: string;
}

/** Writes the features that compare each date with the others of the page into its row. */
export function addCompany(rows: readonly Values[], all: readonly DateCandidate[], place: Place): void {
  const members = all.map(memberOf);
  const start = Math.max(0, place.headline < 0 ? place.first - 3 : place.headline);
  const first = members.find((m) => m.line >= start);
  const originals = members.filter((_, i) => rows[i]![at.original] === 1);
  members.forEach((m, i) => {
    const row = rows[i]!;
    addNeighbours(row, m, members);
    addOrder(row, m, members, place);
    addThread(row, m, members, place);
    row[at.laterThanOriginal] = Number(originals.some((o) => o.day < m.day));
    row[at.firstOnPage] = Number(i === 0);
    row[at.firstBelow] = Number(m === first);
    row[at.againOnPage] = Number(members.some((o) => o !== m && o.day === m.day));
  });
}

function addNeighbours(row: Values, m: Member, all: readonly Member[]): void {
  let around = 0;
  let alike = 0;
  let elsewhere = false;
  let beforeUpdate = false;
  for (const o of all) {
    if (o.day === m.day) continue;
    const near = Math.abs(o.line - m.line) <= LIST_REACH;
    if (near) around++;
    if (o.form === m.form && near) alike++;
    elsewhere ||= o.form === m.form && !near;
    beforeUpdate ||= near && o.day > m.day && o.date.label === 'modified';
  }
  row[at.othersAround] = Math.min(around, MAX_AROUND);
  row[at.alikeAround] = Math.min(alike, MAX_ALIKE);
  row[at.alikeElsewhere] = Number(elsewhere);
  row[at.beforeUpdate] = Number(beforeUpdate);
}

function addOrder(row: Values, m: Member, all: readonly Member[], place: Place): void {
  const others = all.filter((o) => o.day !== m.day);
  const earlier = others.filter((o) => o.day < m.day);
  row[at.latest] = Number(earlier.length === others.length);
  row[at.earliest] = Number(earlier.length === 0);
  row[at.only] = Number(others.length === 0);
  row[at.laterThanPublished] = Number(earlier.some((o) => o.date.label === 'published'));
  row[at.otherPublished] = Number(
    m.date.label !== 'published' && others.some((o) => o.date.label === 'published'),
  );
  row[at.otherPublishedNear] = Number(
    m.date.label !== 'published' &&
      others.some((o) => o.date.label === 'published' && place.isAtHeadline(o.line)),
  );
  const pair = others.filter((o) => isPairOf(m, o, place));
  row[at.earlierOfTwo] = Number(pair.some((o) => o.day > m.day));
  row[at.laterOfTwo] = Number(pair.some((o) => o.day < m.day));
  row[at.farFromRelative] = Number(!place.isAtHeadline(m.line) && place.relative() !== null);
  row[at.updateDay] = Number(
    m.date.label === null && all.some((o) => o.day === m.day && o.date.label === 'modified'),
  );
  row[at.twoOnLine] = Number(others.some((o) => o.line === m.line));
  row[at.laterOfPair] = Number(
    earlier.some((o) => o.line === m.line && gapBetween(o.date, m.date) <= MAX_PAIR_GAP),
  );
  row[at.justAfter] = Number(earlier.some((o) => m.day - o.day <= MAX_DAYS_AFTER));
}

/** Lines above the headline on which its dates may be. */
const ABOVE_HEADLINE = 4;

/** Two dates of the head on one line or on two in a row, written alike: `11.2.2025 | 23:55 | Uppfært 12.2.2025`. */
function isPairOf(m: Member, o: Member, place: Place): boolean {
  const isNear = (line: number) => place.isAtHeadline(line) || place.isAtHeadline(line + ABOVE_HEADLINE);
  const alike = m.date.mention.numeric === o.date.mention.numeric;
  return alike && Math.abs(m.line - o.line) <= 1 && isNear(m.line) && isNear(o.line);
}

function addThread(row: Values, m: Member, all: readonly Member[], place: Place): void {
  const isMoment = (o: Member) => o.date.mention.clock !== null;
  const below = all.filter((o) => place.isAtHeadline(o.line));
  const others = all.filter((o) => o.line !== m.line && o.date.label === m.date.label);
  const moments = isMoment(m)
    ? others.filter((o) => isMoment(o) && within(o.line - m.line, -THREAD_REACH, THREAD_REACH))
    : [];
  row[at.momentBelowEarlier] = Number(all.some((o) => o.line > m.line && isMoment(o) && o.day < m.day - 1));
  row[at.momentsAround] = Math.min(moments.length, MAX_MOMENTS);
  row[at.ownBelow] = Number(m.line < place.headline && below.some((o) => o.day !== m.day));
  row[at.laterThanOwnUpdate] = Number(below.some((o) => o.date.label === 'modified' && o.day < m.day));
  row[at.farFromOwnUpdate] = Number(
    below.some(
      (o) => o.date.label === 'modified' && !within(o.line - m.line, -OWN_DATE_REACH, OWN_DATE_REACH),
    ),
  );
}

const within = (n: number, min: number, max: number) => n >= min && n <= max;

function memberOf(date: DateCandidate): Member {
  const day = Date.parse(date.iso.slice(0, 10)) / DAY_MS;
  return { date, line: date.line.index, day, form: formOf(date) };
}

/** A date's form: its parts, and the kind of character on either side. */
function formOf({ line, mention, label }: DateCandidate): string {
  const { text } = line;
  const before = text[mention.labelStart - 1] ?? '^';
  const after = text[mention.end] ?? '$';
  const parts = [mention.numeric, mention.monthFirst, mention.clock !== null, mention.day === null, label];
  return `${parts.join()} ${kindOf(before)}${kindOf(after)}`;
}

const kindOf = (character: string) => (/[\p{L}\p{N}]/u.test(character) ? 'a' : character);

function gapBetween(a: DateCandidate, b: DateCandidate): number {
  return Math.max(a.mention.start - b.mention.end, b.mention.start - a.mention.end);
}
