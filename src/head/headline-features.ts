import type { Label } from '../rules/rule.ts';
import type { HeadContext } from './found.ts';
import type { Candidate, Titles } from './headline-candidates.ts';
import { type HeadlineWeighing, weighHeadline } from './headline-weights.ts';
import type { Region } from './region.ts';
import { overlap, sharedTerms } from './same-text.ts';
import { looksLikeSite, type TitlePart } from './title-line.ts';

/** What the features need to know of the page beyond one candidate. */
export interface Surroundings {
  readonly context: HeadContext;
  readonly region: Region;
  readonly titles: Titles;
  readonly titleTerms: readonly ReadonlySet<string>[];
  /** Words of the page's first line. */
  readonly titleWords: number;
  /** The markup's first heading, folded. */
  readonly markupFirst: string;
  readonly markupTerms: readonly ReadonlySet<string>[];
  /** Folded ends of the head's longer lines after a separator. */
  readonly trailEnds: ReadonlySet<string>;
  readonly longest: number;
  readonly lastLong: number;
  /** The first line of three words or more that uses two of the body's main words. */
  readonly firstOnSubject: number;
  /** By line from `region.from`: lines of running text among the PROSE_WINDOW above; lines down to the next one. */
  readonly proseBefore: readonly number[];
  readonly proseAfter: readonly number[];
}

const FAR = 60;

/** Everything that speaks for or against a candidate. */
export function weigh(c: Candidate, around: Surroundings): HeadlineWeighing {
  const sum = weighHeadline();
  addShape(sum, c);
  addTitles(sum, c, around);
  addSubject(sum, c, around);
  if (c.kind === 'title' || c.kind === 'markup') return sum;
  if (c.line.index >= around.region.from) addPlace(sum, c, around);
  addCompany(sum, c, around);
  return sum;
}

function addShape(sum: HeadlineWeighing, { words, text }: Candidate): void {
  sum.add('words1', words <= 1);
  sum.add('words2', words === 2);
  sum.add('words3', words === 3);
  sum.add('words4to6', words >= 4 && words <= 6);
  sum.add('words15to20', words >= 15 && words <= 20);
  sum.add('wordsOver20', words > 20);
  const end = text.slice(-4);
  sum.add('endsPeriod', /[^.][.。।]["”’»)]?$/u.test(end));
  sum.add('endsColon', /[:：]$/u.test(end));
  sum.add('endsEllipsis', /(?:\.\.|…)$/u.test(end));
  sum.add('endsQuestion', /[?？؟]$/u.test(end));
  sum.add('smallStart', /^\p{Ll}/u.test(text));
}

function nearest(words: ReadonlySet<string>, titles: readonly ReadonlySet<string>[]): number {
  let best = 0;
  for (const t of titles) best = Math.max(best, overlap(words, t));
  return best;
}

function addTitles(sum: HeadlineWeighing, c: Candidate, around: Surroundings): void {
  const { titles, region } = around;
  const same = (parts: readonly TitlePart[]) => parts.some((p) => p.key === c.key);
  const isTitleLine = c.line === titles.line && c.kind !== 'markup';
  const titleSame = !isTitleLine && same(titles.firstLine);
  // The title's share that the equal side is: 1 for all of it, little for a section's or the site's name.
  if (titleSame) sum.add('titleSame', Math.min(1, c.words / Math.max(1, around.titleWords)));
  else if (!isTitleLine) {
    sum.add('titleStart', startsWithTitle(c, around));
    sum.add('titleNear', nearest(c.terms, around.titleTerms));
  }
  if (same(titles.markup)) sum.add('markupSame', true);
  else sum.add('markupNear', nearest(c.terms, around.markupTerms));
  sum.add('markupFirst', c.key === around.markupFirst);
  sum.add('fromMarkup', c.kind === 'markup');
  sum.add('fromTitle', c.kind === 'title');
  sum.add('fromCut', c.kind === 'cut');
  sum.add('uncut', isTitleLine && !c.rest.length && titles.firstLine.length > 1);
  sum.add('isSite', c.words <= 5 && region.copyright.includes(c.key));
  const isSite = (r: string) => looksLikeSite(r, region.keys, region.copyright);
  sum.add('restIsSite', c.rest.length > 0 && c.rest.every(isSite));
}

/** The line goes on where a side of the title ends: `Mobile design: the guide` for `Mobile design | Site`. */
function startsWithTitle(c: Candidate, { titles }: Surroundings): boolean {
  const begins = (key: string) => c.key.startsWith(key) && c.key.length > key.length;
  return titles.firstLine.some((p) => p.key.includes(' ') && begins(p.key));
}

function addSubject(sum: HeadlineWeighing, c: Candidate, { region, firstOnSubject }: Surroundings): void {
  if (c.terms.size) sum.add('subject', sharedTerms(c.terms, region.bodyTerms) / c.terms.size);
  sum.add('onSubject', Math.min(3, sharedTerms(c.terms, region.subjectTerms)));
  sum.add('firstOnSubject', c.line.index === firstOnSubject);
}

function addPlace(sum: HeadlineWeighing, c: Candidate, around: Surroundings): void {
  const i = c.line.index;
  const { region } = around;
  const { first } = region;
  const at = region.keys.get(c.key) ?? [];
  sum.add('repeated', at.length > 1);
  sum.add('repeatedNear', at.filter((n) => n >= first - 12 && n <= first + 3).length > 1);
  sum.add('trailEnd', around.trailEnds.has(c.key));
  if (i < first) sum.add('above', Math.log2(first - i));
  else {
    sum.add('below', true);
    sum.add('belowBy', Math.log2(1 + i - first));
  }
  sum.add('longest', i === around.longest);
  sum.add('lastLong', i === around.lastLong);
  sum.add('proseAbove', Math.log2(1 + around.proseBefore[i - region.from]!));
  sum.add('proseBelow', Math.log2(1 + Math.min(around.proseAfter[i - region.from]!, FAR)));
  sum.add('glued', c.line.glued);
  sum.add('kept', i < first && around.context.decision.verdicts[i]?.body === true);
}

/** Labels that say nothing against a headline. */
const HINTS = new Set(['date', 'byline', 'agency-credit']);

function addCompany(sum: HeadlineWeighing, c: Candidate, around: Surroundings): void {
  const i = c.line.index;
  const { small } = around.region;
  const noise = (around.context.labels[i] ?? []).filter((l: Label) => !HINTS.has(l.kind));
  sum.add('smallBelow', small.has(i + 1) || small.has(i + 2) || small.has(i + 3));
  sum.add('smallAbove', small.has(i - 1) || small.has(i - 2));
  sum.add('isSmall', small.has(i));
  const sure = noise.some((l) => l.certainty !== 'likely');
  sum.add('noise', sure);
  sum.add(
    'maybeNoise',
    noise.some((l) => l.certainty === 'likely'),
  );
  sum.add('inRun', inRun(i, around));
}

/** Both neighbours look like headlines too: a list of teasers or of links. */
function inRun(i: number, { region }: Surroundings): boolean {
  const alike = (n: number) => {
    const words = region.facts.words(n);
    return words >= 4 && words <= 20 && n < region.first && !region.small.has(n);
  };
  return alike(i - 1) && alike(i + 1);
}
