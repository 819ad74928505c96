import { isOtherDate } from '../../dates/other-dates.ts';
import { isHint } from '../../rules/rule.ts';
import { textKey } from '../../text/same-text.ts';
import type { Found, HeadContext } from '../found.ts';
import { relativeTimeOn } from './relative-time.ts';

/** What is below a heading: comments, or something else. */
type Section = 'comments' | 'others';

/** Where the article is on the page, in line numbers; `-1` for what is missing. */
export interface Place {
  readonly headline: number;
  /** The headline as the page writes it; empty if there is none. */
  readonly headlineText: string;
  /** The year that the headline contains; 0 if there is none. */
  readonly headlineYear: number;
  readonly first: number;
  readonly last: number;
  /** Lines of the page. */
  readonly count: number;
  /** The line is the headline or right below it, where the article's own date is. */
  readonly isAtHeadline: (line: number) => boolean;
  /** Lines below the headline or below the nearest copy of it; less than 0 above it. */
  readonly below: (line: number) => number;
  /** A rule labels the line as noise of some kind. */
  readonly isNoise: (line: number) => boolean;
  /** A rule labels the line as a picture's caption or credit. */
  readonly isCredit: (line: number) => boolean;
  /** A rule labels the line as a byline; as a copyright line. */
  readonly isByline: (line: number) => boolean;
  readonly isCopyright: (line: number) => boolean;
  /** A byline or a reading time is within two lines. */
  readonly isNearByline: (line: number) => boolean;
  /** The line is nothing but the label of another date: `Joined`. */
  readonly isOtherLabel: (line: number) => boolean;
  /** The line is the heading of teasers of other articles: `Related stories`. */
  readonly opensOthers: (line: number) => boolean;
  /** A temperature is beside the line, as in a bar with today's date: `4°C`. */
  readonly isBesideWeather: (line: number) => boolean;
  /** The section that the line is in, if its heading is above without a line of the body between. */
  readonly section: (line: number) => Section | null;
  /** How long ago it was published, in words at the headline: `16 hours ago`. */
  readonly relative: () => 'today' | 'days' | null;
}

/** Lines on either side of a date in which a byline counts for it. */
const BYLINE_REACH = 2;
/** Lines below the headline in which the article's own date is. */
export const OWN_DATE_REACH = 6;
/** Lines that a section may have. */
const MAX_SECTION = 120;
/** `The best kettles of 2026`; not part of a longer number. */
const YEAR = /(?<!\d)20[0-4]\d(?!\d)/;

export function placeOf(context: HeadContext, headline: Found<string> | null): Place {
  const { page, decision, labels } = context;
  let sections: (Section | null)[] | null = null;
  let relative: { time: 'today' | 'days' | null } | null = null;
  const start = headline?.ranges[0]?.[0];
  const of = (i: number) => labels[i] ?? [];
  const has = (i: number, ...kinds: string[]) => of(i).some((l) => kinds.includes(l.kind));
  const at = start === undefined ? -1 : page.lines.findIndex((l) => l.end > start);
  const copies = copiesOf(context, headline, at);
  return {
    headline: at,
    headlineText: headline?.value ?? '',
    headlineYear: Number(YEAR.exec(headline?.value ?? '')?.[0] ?? 0),
    first: decision.first,
    last: decision.last,
    count: page.lines.length,
    isAtHeadline: (i) => copies.some((n) => i >= n && i <= n + OWN_DATE_REACH),
    below: (i) => copies.reduce((best, n) => (Math.abs(i - n) < Math.abs(best) ? i - n : best), i - at),
    isNoise: (i) => of(i).some((l) => !isHint(l.kind)),
    isCredit: (i) => has(i, 'caption', 'credit'),
    isByline: (i) => has(i, 'byline'),
    isCopyright: (i) => has(i, 'copyright'),
    isNearByline(i) {
      for (let n = i - BYLINE_REACH; n <= i + BYLINE_REACH; n++)
        if (has(n, 'byline', 'read-time')) return true;
      return false;
    },
    isOtherLabel: (i) => !copies.includes(i) && isOtherLabel(page.lines[i]?.text ?? ''),
    opensOthers: (i) =>
      of(i).some((l) => l.kind === 'related' && (l.certainty === 'opener' || isHeadingBelow(context, i))),
    isBesideWeather: (i) => [i - 1, i + 1].some((n) => WEATHER.test(page.lines[n]?.text ?? '')),
    section(i) {
      sections ??= sectionsOf(context);
      return sections[i] ?? null;
    },
    relative() {
      relative ??= { time: at < 0 ? null : relativeTimeOn(page, at, at + OWN_DATE_REACH) };
      return relative.time;
    },
  };
}

/** `4°C`, `-2 °`, `12º C` */
const WEATHER = /^[-–−]?\d{1,2}(?:[.,]\d)? ?[°º] ?[CF]?$/u;

/** Characters and words that a label has at most; with a figure it has a date of its own. */
const MAX_LABEL = 30;
const MAX_LABEL_WORDS = 3;
/** The same in scripts without spaces: `応募締切`; not the headline `廃校が宿に生まれ変わる`. */
const MAX_UNSPACED_LABEL = 8;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u;

const isOtherLabel = (text: string) =>
  text.length <= (UNSPACED.test(text) ? MAX_UNSPACED_LABEL : MAX_LABEL) &&
  !/\d/.test(text) &&
  text.split(' ').length <= MAX_LABEL_WORDS &&
  isOtherDate(text, text.length);

/** Words of a heading that may also be a heading of the article's own, such as `Related`: not below its body. */
const MAX_HEADING_WORDS = 3;

const isHeadingBelow = ({ page, decision }: HeadContext, i: number) =>
  decision.last >= 0 && i > decision.last && page.lines[i]!.text.split(' ').length <= MAX_HEADING_WORDS;

/** Copies of the headline that are used. */
const MAX_COPIES = 4;
/** A copy of the headline differs in length only by folding. */
const MAX_LENGTH_DIFFERENCE = 2;

/** Lines down to the body's end with the headline's text, its own first; empty if there is no headline. */
function copiesOf(
  { page, decision }: HeadContext,
  headline: Found<string> | null,
  at: number,
): readonly number[] {
  if (!headline || at < 0) return [];
  const { value } = headline;
  const key = textKey(value);
  const isCopy = (text: string) =>
    Math.abs(text.length - value.length) <= MAX_LENGTH_DIFFERENCE && textKey(text) === key;
  const others = page.lines.slice(0, decision.last + 1).filter((l) => l.index !== at && isCopy(l.text));
  return [at, ...others.slice(0, MAX_COPIES).map((l) => l.index)];
}

/** The section that each line is in, found in one pass over the page. */
function sectionsOf(context: HeadContext): (Section | null)[] {
  const { page, labels, decision } = context;
  let section: Section | null = null;
  let left = 0;
  return page.lines.map((_, i) => {
    const opener = labels[i]?.find(
      (l) => l.certainty === 'opener' || (l.kind === 'related' && isHeadingBelow(context, i)),
    );
    // Above the body it is a link to them: `3 comments`.
    if (opener && (opener.kind !== 'comments' || i >= decision.first)) {
      section = opener.kind === 'comments' ? 'comments' : 'others';
      left = MAX_SECTION;
    } else if (decision.verdicts[i]?.body || left-- <= 0) section = null;
    return section;
  });
}
