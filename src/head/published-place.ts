import { isHint } from '../rules/rule.ts';
import type { Found, HeadContext } from './found.ts';

/** Where the article stands on the page, in line numbers; `-1` for what is missing. */
export interface Place {
  readonly headline: number;
  readonly first: number;
  readonly last: number;
  /** Lines of the page. */
  readonly count: number;
  /** A rule names the line as noise of some kind. */
  readonly isNoise: (line: number) => boolean;
  /** A rule names the line as a picture's caption or credit. */
  readonly isCredit: (line: number) => boolean;
  /** A byline or a reading time stands within two lines. */
  readonly isByByline: (line: number) => boolean;
  /** The heading of a section of its own stands above, with no line of the body since. */
  readonly section: (line: number) => 'comments' | 'others' | null;
}

/** Lines on either side of a date in which a byline speaks for it. */
const BESIDE = 2;
/** A section's heading counts for this many lines below it. */
const SECTION = 120;

export function placeOf(context: HeadContext, headline: Found<string> | null): Place {
  const { page, decision, labels } = context;
  const start = headline?.ranges[0]?.[0];
  const of = (i: number) => labels[i] ?? [];
  const has = (i: number, ...kinds: string[]) => of(i).some((l) => kinds.includes(l.kind));
  return {
    headline: start === undefined ? -1 : page.lines.findIndex((l) => l.end > start),
    first: decision.first,
    last: decision.last,
    count: page.lines.length,
    isNoise: (i) => of(i).some((l) => !isHint(l.kind)),
    isCredit: (i) => has(i, 'caption', 'credit'),
    isByByline(i) {
      for (let n = i - BESIDE; n <= i + BESIDE; n++) if (has(n, 'byline', 'read-time')) return true;
      return false;
    },
    section: (i) => sectionOf(context, i),
  };
}

function sectionOf({ labels, decision }: HeadContext, line: number): 'comments' | 'others' | null {
  for (let i = line; i >= 0 && i > line - SECTION; i--) {
    if (decision.verdicts[i]?.body) return null;
    const opener = labels[i]?.find((l) => l.certainty === 'opener');
    if (opener) return opener.kind === 'comments' ? 'comments' : 'others';
  }
  return null;
}
