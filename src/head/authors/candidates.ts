import type { Byline } from '../../bylines/byline.ts';
import { isGivenName } from '../../bylines/known-names.ts';
import { mayOpenWithName } from '../../bylines/name-shape.ts';
import { bylineOn } from '../../bylines/on-page.ts';
import { holdsRole, isMenuWord, isNamedTeam, isNoiseWord, isRole } from '../../bylines/words.ts';
import type { DateMention } from '../../dates/mention.ts';
import { allDatesOn, relativeTimesOn } from '../../dates/on-page.ts';
import type { Line } from '../../page/line.ts';
import type { Page } from '../../page/page.ts';
import type { Label, LabelKind } from '../../rules/rule.ts';
import type { Found, HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';
import { bareNames, groupName, handleName } from './bare.ts';
import { siteOf, withoutEmployers } from './barred.ts';
import { bioSubject, isBio } from './bio.ts';
import type { AuthorCandidate, PlacedName } from './candidate.ts';
import { closingReporter } from './closing.ts';
import { afterHeadline, endsCredit, gluedBylines } from './glued.ts';
import {
  bareOverTwoLines,
  fromByline,
  fromLabelAtEnd,
  fromOpener,
  LABELLED_REACH,
  labelledStart,
} from './labelled.ts';
import { spacedNames, wholeList, withoutListed } from './lists.ts';
import { type LinePlace, ofLongLine } from './long-line.ts';
import { shortened, withKnownCuts } from './shortened.ts';
import { BELOW_BODY, CLOSE_BELOW, isTail } from './tail.ts';

const MAX_LENGTH = 220;
const MAX_WORDS = 26;
/** No line of this length has more words than that. */
const SURELY_SHORT = 52;
/** A name in an author box is on a line no longer than this. */
const MAX_BOX = 60;
/** Words of a name and of its role on the next line, in an author box. */
const MAX_BOX_NAME = 4;
const MAX_BOX_ROLE = 8;
/** Lines below the headline that belong to the head, wherever the body begins. */
const BELOW_HEADLINE = 25;
/** Lines of the body's end in which a closing byline is searched for; names above are usually not the author's. */
const BODY_END = 30;
/** Lines above the headline in which a name without a label may be the author's. */
const BARE_ABOVE = 10;
/** A page with more names lists articles or people; further names count only near the head. */
const MAX_CANDIDATES = 300;

/** All names on the page that may be the authors, from each line that may contain one. */
export function authorCandidates(
  context: HeadContext,
  region: Region,
  headline: Found<string> | null,
): AuthorCandidate[] {
  const { lines } = context.page;
  const headlineLine = lineAt(lines, headline?.ranges[0]?.[0] ?? -1);
  const out = openerLines(context).flatMap(fromOpener);
  const comments = commentLines(context);
  for (const line of lines) {
    const { index: i, text } = line;
    if (i === headlineLine) out.push(...afterHeadline(line, headline!.value, context.language));
    // An alternative text names what an image shows; an author's name stands below a portrait again.
    if (!text || line.markup?.alternative) continue;
    const head = i <= region.to || (headlineLine >= 0 && Math.abs(i - headlineLine) <= BELOW_HEADLINE);
    if (out.length >= MAX_CANDIDATES && !(head && i >= region.from)) continue;
    const place = { line, head, headlineLine };
    if (text.length > MAX_LENGTH || (text.length > SURELY_SHORT && region.facts.words(i) > MAX_WORDS))
      out.push(...ofLongLine(context, region, place));
    else out.push(...ofLine(context, region, place).filter((c) => !comments[i] || isLabelled(c)));
  }
  out.push(...closingReporter(context));
  const site = siteOf(region);
  const whole = out.map((c) =>
    c.line.index <= region.to || isTail(context, c.line.index) ? wholeList(context.page, c) : c,
  );
  const offered = withoutListed(whole).flatMap((c) => withoutEmployers(c, site));
  return [...withKnownCuts(offered), ...offered.flatMap(shortened)];
}

/** Lines of the body's start that may have an agency's opener: a caption may be above it. */
const OPENER_LINES = 2;

function openerLines({ page, decision }: HeadContext): Line[] {
  if (decision.first < 0) return [];
  return page.lines.slice(decision.first, decision.first + OPENER_LINES);
}

function isLabelled({ kind }: AuthorCandidate): boolean {
  return kind === 'by' || kind === 'label';
}

/** Lines that a section of comments may have. */
const MAX_COMMENTS = 200;

/** By line: whether it is among readers' comments below the body, where no name is the author's without a label. */
function commentLines({ labels, decision }: HeadContext): boolean[] {
  let openedAt = -Infinity;
  return labels.map((of, i) => {
    const opens = of.length > 0 && of.some((l) => l.certainty === 'opener' && l.kind === 'comments');
    if (opens && i > decision.last && !of.some((l) => l.kind === 'byline')) openedAt = i;
    return i - openedAt <= MAX_COMMENTS;
  });
}

function ofLine(
  context: HeadContext,
  region: Region,
  { line, head, headlineLine }: LinePlace,
): AuthorCandidate[] {
  const { index: i } = line;
  const labels = context.labels[i] ?? [];
  const labelled = labels.some((l) => l.kind === 'byline');
  const byline = labelled ? bylineOn(context.page, line, context.language) : null;
  if (byline && isByline(line.text, byline)) return fromByline(context.page, line, byline);
  // A line of tags and more is no byline to the rules: `Posted by Jane Smith at 18:52 Tagged with: …`.
  if (!byline && line.text.length > LABELLED_REACH) {
    const named = labelledStart(context.page, line, context.language);
    if (named.length) return named;
  }
  if (isNoise(labels) || i < Math.max(region.from, headlineLine - BARE_ABOVE)) return [];
  if (!head && !isBox(context, region, i)) return [];
  return ofUnlabelledLine(context, region, line, head);
}

/** Names without a label, or with one in the middle or at the end of the line. */
function ofUnlabelledLine(
  context: HeadContext,
  region: Region,
  line: Line,
  head: boolean,
): AuthorCandidate[] {
  const { index: i } = line;
  const glued = head ? gluedBylines(line, context.language) : [];
  const atEnd = head ? fromLabelAtEnd(context.page, line) : [];
  if (atEnd.length) return [...glued, ...atEnd];
  const columns = head ? spacedNames(context.page, line) : [];
  if (columns.length) return columns;
  const hasReadTime = context.labels[i]?.some((l) => l.kind === 'read-time') === true;
  const bare = bareNames(line, timesOn(context.page, line, head), hasReadTime).filter((c) =>
    isWorthIt(c, region),
  );
  if (bare.length) return [...glued, ...overTwoLines(context, region, bare), ...bare];
  const other = [
    ...handleName(line),
    ...(head ? groupName(line).filter((c) => !isMenu(c.names[0]!.at.name)) : []),
  ];
  const bio = isTail(context, i) ? bioSubject(context, line) : [];
  return [...glued, ...(other.length && besideDate(region, i) ? other : []), ...bio];
}

/** A given name alone beside the date, with the family name on the next line. */
function overTwoLines(
  { page }: HeadContext,
  region: Region,
  bare: readonly AuthorCandidate[],
): AuthorCandidate[] {
  const [one] = bare as readonly [AuthorCandidate];
  const { index } = one.line;
  if (one.person || bare.length > 1 || !(region.isDate(index - 1) || region.isDate(index + 2))) return [];
  return bareOverTwoLines(page, one);
}

/** The dates of a line; in the head, times such as `2 minutes ago` are as good: `Nora Field2 minutes ago`. */
function timesOn(page: Page, line: Line, head: boolean): readonly DateMention[] {
  const dates = allDatesOn(page, line);
  if (dates.length || !head || !mayOpenWithName(line.text)) return dates;
  return relativeTimesOn(page, line).map(({ at }) => at);
}

/** Its phrase does not end a credit (`SmithReviewed By: …`) or begin a word in capitals (`AFP`, Danish `af`). */
function isByline(text: string, { at, phrase, names }: Byline): boolean {
  const end = at + phrase.length;
  const written = text.slice(at, end);
  const isWordStart =
    names[0]?.from === end &&
    phrase.length > 1 &&
    written === written.toUpperCase() &&
    /^\p{Lu}/u.test(written);
  return !isWordStart && !endsCredit(text.toLowerCase(), at, text);
}

/** A single word must be a known name or next to a date; no author is called `Privacy Policy`. */
function isWorthIt({ names, dated, person }: AuthorCandidate, region: Region): boolean {
  const [{ at, line }] = names as readonly [PlacedName];
  if (dated || names.length > 1) return true;
  if (!person) return isGivenName(at.name) || isNamedTeam(at.name) || besideDate(region, line.index);
  return !isMenu(at.name);
}

/** Each of its words is used in menus and buttons: `Privacy Policy`. */
function isMenu(name: string): boolean {
  return name.split(' ').every((t) => isMenuWord(t) || isNoiseWord(t));
}

function besideDate(region: Region, i: number): boolean {
  return region.isDate(i - 1) || region.isDate(i + 1);
}

/** A rule is certain that the line is of a kind without an author's name: `Share on Harbourbook`, `Comments`. */
function isNoise(labels: readonly Label[]): boolean {
  return labels.some((l) => l.certainty !== 'likely' && NEVER_NAMES.has(l.kind));
}

const NEVER_NAMES = new Set<LabelKind>([
  'navigation',
  'share',
  'subscribe',
  'cookie',
  'sign-in',
  'paywall',
  'advertisement',
  'comments',
  'related',
  'tags',
  'copyright',
  'pagination',
  'counter',
  'icon-labels',
  'code-residue',
]);

/** An author box often follows the body without a label: a name, then a line about the person, a role or the date. */
function isBox(context: HeadContext, region: Region, i: number): boolean {
  const { last } = context.decision;
  const { facts } = region;
  if (i > last && i <= last + CLOSE_BELOW) return true;
  if (i > last + BELOW_BODY || facts.text(i).length > MAX_BOX) return false;
  const line = context.page.lines[i]!;
  if (!mayOpenWithName(line.text) && !allDatesOn(context.page, line).length) return false;
  const next = facts.text(i + 1);
  if (
    isRole(next) ||
    (facts.words(i) <= MAX_BOX_NAME && facts.words(i + 1) <= MAX_BOX_ROLE && holdsRole(next.split(/[ ,/]+/u)))
  )
    return true;
  if (i < last - BODY_END) return false;
  return isBio(facts.text(i), next) || (i > last && besideDate(region, i));
}

/** Index of the line that contains an offset of the page's text; `-1` if none does. */
export function lineAt(lines: readonly Line[], offset: number): number {
  return lines.findIndex((l) => l.start <= offset && offset < l.end);
}
