import type { DateCandidate } from './candidates.ts';
import { OWN, type Place } from './place.ts';

/** Lines on either side within which other dates speak for a list. */
const COMPANY = 10;
/** Lines on either side within which other moments speak for a thread of comments. */
const THREAD = 30;
const DAY_MS = 86_400_000;

const flag = (is: boolean) => (is ? 1 : 0);

/** A date with what is compared again and again. */
interface Member {
  readonly date: DateCandidate;
  readonly line: number;
  /** Days since 1970. */
  readonly day: number;
  readonly form: string;
}

/** What the other dates of the page say of each. */
export function companyOf(all: readonly DateCandidate[], place: Place) {
  const members = all.map(memberOf);
  const start = Math.max(0, place.headline < 0 ? place.first - 3 : place.headline);
  const first = members.find((m) => m.line >= start);
  return members.map((m, i) => {
    const turn = {
      firstOnPage: flag(i === 0),
      /** The first from the headline on. */
      firstBelow: flag(m === first),
      /** The same day stands elsewhere on the page. */
      againOnPage: flag(members.some((o) => o !== m && o.day === m.day)),
    };
    return [neighbours(m, members), order(m, members), thread(m, members, place), turn] as const;
  });
}

function neighbours(m: Member, all: readonly Member[]) {
  let around = 0;
  let alike = 0;
  let elsewhere = false;
  let beforeUpdate = false;
  for (const o of all) {
    if (o.day === m.day) continue;
    const near = Math.abs(o.line - m.line) <= COMPANY;
    if (near) around++;
    if (o.form === m.form && near) alike++;
    elsewhere ||= o.form === m.form && !near;
    beforeUpdate ||= near && o.day > m.day && o.date.label === 'modified';
  }
  return {
    /** Other days within ten lines, at most six counted: a list. */
    othersAround: Math.min(around, 6),
    /** Those of them that stand in their lines just as this one does, at most four counted. */
    alikeAround: Math.min(alike, 4),
    alikeElsewhere: flag(elsewhere),
    /** A later date near is labelled as the update. */
    beforeUpdate: flag(beforeUpdate),
  };
}

function order(m: Member, all: readonly Member[]) {
  const others = all.filter((o) => o.day !== m.day);
  const earlier = others.filter((o) => o.day < m.day);
  return {
    latest: flag(earlier.length === others.length),
    earliest: flag(earlier.length === 0),
    only: flag(others.length === 0),
    /** Another date is labelled as published and is earlier. */
    laterThanPublished: flag(earlier.some((o) => o.date.label === 'published')),
    /** Another day is labelled as published, this one is not. */
    otherPublished: flag(m.date.label !== 'published' && others.some((o) => o.date.label === 'published')),
    /** Elsewhere the same day is labelled as that of an update. */
    updateDay: flag(m.date.label === null && all.some((o) => o.day === m.day && o.date.label === 'modified')),
    /** Another day stands on its line. */
    twoOnLine: flag(others.some((o) => o.line === m.line)),
    /** Right beside an earlier date: `March 7, 2017May 11, 2024`. */
    laterOfPair: flag(earlier.some((o) => o.line === m.line && gapBetween(o.date, m.date) <= 3)),
    /** A day or two after another date: in a page's bar, the day it was fetched. */
    justAfter: flag(earlier.some((o) => m.day - o.day <= 2)),
  };
}

function thread(m: Member, all: readonly Member[], place: Place) {
  const isMoment = (o: Member) => o.date.mention.clock !== null;
  const below = all.filter((o) => place.isAtHeadline(o.line));
  const others = all.filter((o) => o.line !== m.line && o.date.label === m.date.label);
  const moments = isMoment(m)
    ? others.filter((o) => isMoment(o) && within(o.line - m.line, -THREAD, THREAD))
    : [];
  return {
    /** Below it stands a moment of an earlier day: readers wrote before it, so it is that of an update. */
    momentBelowEarlier: flag(all.some((o) => o.line > m.line && isMoment(o) && o.day < m.day - 1)),
    /** Other moments around, as in a thread of comments, at most three counted. */
    momentsAround: Math.min(moments.length, 3),
    /** It stands above the headline, and another day right below. */
    ownBelow: flag(m.line < place.headline && below.some((o) => o.day !== m.day)),
    /** The article's own line gives the day of an update only: an earlier one; one far from here. */
    laterThanOwnUpdate: flag(below.some((o) => o.date.label === 'modified' && o.day < m.day)),
    farFromOwnUpdate: flag(
      below.some((o) => o.date.label === 'modified' && !within(o.line - m.line, -OWN, OWN)),
    ),
  };
}

const within = (n: number, least: number, most: number) => n >= least && n <= most;

function memberOf(date: DateCandidate): Member {
  const day = Date.parse(date.iso.slice(0, 10)) / DAY_MS;
  return { date, line: date.line.index, day, form: formOf(date) };
}

/** How a date stands in its line: what it is made of, and the characters on either side. */
function formOf({ line, mention, label }: DateCandidate): string {
  const { text } = line;
  const before = text[mention.labelStart - 1] ?? '^';
  const after = text[mention.end] ?? '$';
  const made = [mention.numeric, mention.monthFirst, mention.clock !== null, mention.day === null, label];
  return `${made.join()} ${sort(before)}${sort(after)}`;
}

const sort = (character: string) => (/[\p{L}\p{N}]/u.test(character) ? 'a' : character);

function gapBetween(a: DateCandidate, b: DateCandidate): number {
  return Math.max(a.mention.start - b.mention.end, b.mention.start - a.mention.end);
}
