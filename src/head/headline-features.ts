import { wordsIn } from '../page/measure.ts';
import type { HeadContext } from './found.ts';
import type { Candidate, Titles } from './headline-candidates.ts';
import type { HeadlineFeatures } from './headline-weights.ts';
import type { Region } from './region.ts';
import { overlap, sharedTerms, terms } from './same-text.ts';
import { looksLikeSite, type TitlePart } from './title-line.ts';

/** What the features need to know of the page beyond one candidate. */
export interface Surroundings {
  readonly context: HeadContext;
  readonly region: Region;
  readonly titles: Titles;
  readonly titleTerms: readonly Set<string>[];
  /** The markup's first heading, folded. */
  readonly markupFirst: string;
  readonly markupTerms: readonly Set<string>[];
  /** Folded ends of the head's longer lines after a separator. */
  readonly trailEnds: ReadonlySet<string>;
  readonly longest: number;
  readonly lastLong: number;
  /** The first line of three words or more that uses two of the body's main words. */
  readonly firstOnSubject: number;
  /** Folded copyright lines. */
  readonly copyright: string;
  /** By line from `region.from`: lines of running text among the PROSE_WINDOW above; lines down to the next one. */
  readonly proseBefore: readonly number[];
  readonly proseAfter: readonly number[];
}

const FAR = 60;

const bool = (b: boolean) => (b ? 1 : 0);

export function featuresOf(c: Candidate, around: Surroundings): HeadlineFeatures {
  return { ...shape(c), ...titleFit(c, around), ...place(c, around), ...company(c, around) };
}

/** A side of the title that names the site: the copyright line holds it. */
function isSite(c: Candidate, around: Surroundings): boolean {
  return wordsIn(c.text) <= 5 && around.copyright.includes(c.key);
}

function shape(c: Candidate): HeadlineFeatures {
  const words = wordsIn(c.text);
  return {
    words1: bool(words <= 1),
    words2: bool(words === 2),
    words3: bool(words === 3),
    words4to6: bool(words >= 4 && words <= 6),
    words15to20: bool(words >= 15 && words <= 20),
    wordsOver20: bool(words > 20),
    endsPeriod: bool(/[^.][.。।]["”’»)]?$/u.test(c.text)),
    endsColon: bool(/[:：]$/u.test(c.text)),
    endsEllipsis: bool(/(?:\.\.|…)$/u.test(c.text)),
    endsQuestion: bool(/[?？؟]$/u.test(c.text)),
    smallStart: bool(/^\p{Ll}/u.test(c.text)),
  };
}

function nearest(words: ReadonlySet<string>, titles: readonly Set<string>[]): number {
  let best = 0;
  for (const t of titles) best = Math.max(best, overlap(words, t));
  return best;
}

function titleFit(c: Candidate, around: Surroundings): HeadlineFeatures {
  const { titles, region } = around;
  const same = (parts: readonly TitlePart[]) => parts.some((p) => p.key === c.key);
  const words = terms(c.text);
  const isTitleLine = c.line === titles.line && c.kind !== 'markup';
  const titleSame = !isTitleLine && same(titles.firstLine);
  const markupSame = same(titles.markup);
  return {
    titleSame: titleSame ? shareOfTitle(c, titles) : 0,
    titleStart: bool(!titleSame && !isTitleLine && startsWithTitle(c, titles)),
    titleNear: titleSame || isTitleLine ? 0 : nearest(words, around.titleTerms),
    markupSame: bool(markupSame),
    markupNear: markupSame ? 0 : nearest(words, around.markupTerms),
    subject: words.size ? sharedTerms(words, region.bodyTerms) / words.size : 0,
    onSubject: Math.min(3, sharedTerms(words, region.subjectTerms)),
    firstOnSubject: bool(c.line.index === around.firstOnSubject),
    fromTitle: bool(c.kind === 'title'),
    markupFirst: bool(c.key === around.markupFirst),
    fromMarkup: bool(c.kind === 'markup'),
    fromCut: bool(c.kind === 'cut'),
    uncut: bool(isTitleLine && !c.rest.length && titles.firstLine.length > 1),
    isSite: bool(isSite(c, around)),
    restIsSite: bool(
      c.rest.length > 0 && c.rest.every((r) => looksLikeSite(r, region.keys, around.copyright)),
    ),
  };
}

/** How much of the title the equal side is, by words: 1 for all of it, little for a section's or site's name. */
function shareOfTitle(c: Candidate, titles: Titles): number {
  return Math.min(1, wordsIn(c.text) / Math.max(1, wordsIn(titles.line?.text ?? '')));
}

/** The line goes on where a side of the title ends: `Mobile design: the guide` for `Mobile design | Site`. */
function startsWithTitle(c: Candidate, titles: Titles): boolean {
  return titles.firstLine.some(
    (p) => wordsIn(p.text) >= 2 && c.key.startsWith(p.key) && c.key.length > p.key.length,
  );
}

function place(c: Candidate, around: Surroundings): HeadlineFeatures {
  const i = c.line.index;
  const { region } = around;
  const { first } = region;
  if (c.kind === 'title' || c.kind === 'markup' || i < region.from) return {};
  const at = region.keys.get(c.key) ?? [];
  return {
    repeated: bool(at.length > 1),
    repeatedNear: bool(at.filter((n) => n >= first - 12 && n <= first + 3).length > 1),
    trailEnd: bool(around.trailEnds.has(c.key)),
    above: i < first ? Math.log2(first - i) : 0,
    below: bool(i >= first),
    belowBy: i >= first ? Math.log2(1 + i - first) : 0,
    longest: bool(i === around.longest),
    lastLong: bool(i === around.lastLong),
    proseAbove: Math.log2(1 + around.proseBefore[i - region.from]!),
    proseBelow: Math.log2(1 + Math.min(around.proseAfter[i - region.from]!, FAR)),
    glued: bool(c.line.glued),
  };
}

function company(c: Candidate, around: Surroundings): HeadlineFeatures {
  if (c.kind === 'title' || c.kind === 'markup') return {};
  const i = c.line.index;
  const { small } = around.region;
  const labels = around.context.labels[i] ?? [];
  const noise = labels.filter((l) => l.kind !== 'date' && l.kind !== 'byline' && l.kind !== 'agency-credit');
  return {
    smallBelow: bool(small.has(i + 1) || small.has(i + 2) || small.has(i + 3)),
    smallAbove: bool(small.has(i - 1) || small.has(i - 2)),
    isSmall: bool(small.has(i)),
    noise: bool(noise.some((l) => l.certainty !== 'likely')),
    maybeNoise: bool(noise.some((l) => l.certainty === 'likely')),
    inRun: bool(inRun(i, around)),
  };
}

/** Both neighbours look like headlines too: a list of teasers or of links. */
function inRun(i: number, around: Surroundings): boolean {
  const { lines } = around.context.page;
  const alike = (n: number) => {
    const words = wordsIn(lines[n]?.text ?? '');
    return words >= 4 && words <= 20 && n < around.region.first && !around.region.small.has(n);
  };
  return alike(i - 1) && alike(i + 1);
}
