import { isHint } from '../../rules/rule.ts';
import { textKey } from '../../text/same-text.ts';
import type { Found, HeadContext } from '../found.ts';

/** What a heading says of the lines below it. */
type Section = 'comments' | 'others';

/** Where the article stands on the page, in line numbers; `-1` for what is missing. */
export interface Place {
  readonly headline: number;
  /** The year the headline names, 0 without one. */
  readonly headlineYear: number;
  readonly first: number;
  readonly last: number;
  /** Lines of the page. */
  readonly count: number;
  /** The line is the headline's, or stands right below it, where the article's own date does. */
  readonly isAtHeadline: (line: number) => boolean;
  /** Lines below the headline, or below the nearest line that says the same; less than 0 above it. */
  readonly below: (line: number) => number;
  /** A rule names the line as noise of some kind. */
  readonly isNoise: (line: number) => boolean;
  /** A rule names the line as a picture's caption or credit. */
  readonly isCredit: (line: number) => boolean;
  /** A byline or a reading time stands within two lines. */
  readonly isByByline: (line: number) => boolean;
  /** The heading of a section of its own stands above, with no line of the body since. */
  readonly section: (line: number) => Section | null;
}

/** Lines on either side of a date in which a byline speaks for it. */
const BESIDE = 2;
/** Lines below the headline in which the article's own date stands. */
export const OWN = 6;
/** A section's heading counts for this many lines below it. */
const SECTION = 120;
/** `The best kettles of 2026`; no part of a longer number. */
const YEAR = /(?<!\d)20[0-4]\d(?!\d)/;

export function placeOf(context: HeadContext, headline: Found<string> | null): Place {
  const { page, decision, labels } = context;
  let sections: (Section | null)[] | null = null;
  const start = headline?.ranges[0]?.[0];
  const of = (i: number) => labels[i] ?? [];
  const has = (i: number, ...kinds: string[]) => of(i).some((l) => kinds.includes(l.kind));
  const at = start === undefined ? -1 : page.lines.findIndex((l) => l.end > start);
  const copies = copiesOf(context, headline, at);
  return {
    headline: at,
    headlineYear: Number(YEAR.exec(headline?.value ?? '')?.[0] ?? 0),
    first: decision.first,
    last: decision.last,
    count: page.lines.length,
    isAtHeadline: (i) => copies.some((n) => i >= n && i <= n + OWN),
    below: (i) => copies.reduce((best, n) => (Math.abs(i - n) < Math.abs(best) ? i - n : best), i - at),
    isNoise: (i) => of(i).some((l) => !isHint(l.kind)),
    isCredit: (i) => has(i, 'caption', 'credit'),
    isByByline(i) {
      for (let n = i - BESIDE; n <= i + BESIDE; n++) if (has(n, 'byline', 'read-time')) return true;
      return false;
    },
    section(i) {
      sections ??= sectionsOf(context);
      return sections[i] ?? null;
    },
  };
}

/** More copies of the headline than these are not looked at. */
const MOST_COPIES = 4;

/** Lines down to the body's end that say what the headline does, its own first; none on a page without one. */
function copiesOf(
  { page, decision }: HeadContext,
  headline: Found<string> | null,
  at: number,
): readonly number[] {
  if (!headline || at < 0) return [];
  const { value } = headline;
  const key = textKey(value);
  const isCopy = (text: string) => Math.abs(text.length - value.length) < 3 && textKey(text) === key;
  const others = page.lines.slice(0, decision.last + 1).filter((l) => l.index !== at && isCopy(l.text));
  return [at, ...others.slice(0, MOST_COPIES).map((l) => l.index)];
}

/** For each line the section it stands in, from one pass over the page. */
function sectionsOf({ page, labels, decision }: HeadContext): (Section | null)[] {
  let section: Section | null = null;
  let left = 0;
  return page.lines.map((_, i) => {
    const opener = labels[i]?.find((l) => l.certainty === 'opener');
    if (opener) {
      section = opener.kind === 'comments' ? 'comments' : 'others';
      left = SECTION;
    } else if (decision.verdicts[i]?.body || left-- <= 0) section = null;
    return section;
  });
}
