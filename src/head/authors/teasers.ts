import { isGivenName } from '../../bylines/known-names.ts';
import type { Label } from '../../rules/rule.ts';
import type { Found, HeadContext } from '../found.ts';
import type { AuthorCandidate } from './candidate.ts';
import { lineAt } from './candidates.ts';
import { nameKey } from './surroundings.ts';

/** Lines of a section of teasers. */
const MAX_SECTION = 60;
/** Words of a heading such as `Related`, which an article may have, too: it counts outside the body only. */
const MAX_HEADING_WORDS = 3;
/** Words of a teaser's title, and lines from it down to its byline. */
const MIN_TITLE_WORDS = 3;
const TITLE_ABOVE = 2;
/** Lines below the headline in which the article's own byline is. */
const OWN_REACH = 6;
/** Lines between the bylines of two teasers. */
const LIST_REACH = 8;
const NEAR = Array.from({ length: LIST_REACH }, (_, n) => n + 1);
/** Titles of other articles below which a group signs. */
const MIN_SIGNED = 2;

/** Candidates that are the authors of other articles. */
export interface TeaserAuthors {
  readonly others: ReadonlySet<AuthorCandidate>;
  /** A named person is between the headline and the body, so that they say nothing about this article. */
  readonly hasOwn: boolean;
}

/**
 * The authors of other articles: below the body, in a section of teasers, or above the headline if there are others below
 * it. A group that signs several of them is none of this one, either: `By Pier Team`.
 */
export function teaserAuthors(
  all: readonly AuthorCandidate[],
  context: HeadContext,
  headline: Found<string> | null,
): TeaserAuthors {
  const teasers = teaserLines(context);
  const at = lineAt(context.page.lines, headline?.ranges[0]?.[0] ?? -1);
  const { first, last } = context.decision;
  const isOwn = ({ line: { index }, person }: AuthorCandidate) =>
    person && index >= at && index <= at + OWN_REACH && index <= first;
  const hasOwn = at >= 0 && all.some((c) => isOwn(c) && isNamed(c));
  const isTeaser = (c: AuthorCandidate) => {
    const { index } = c.line;
    if (c.kind === 'owner' || c.kind === 'markup' || !teasers[index] || !isBelowTitle(context, c))
      return false;
    return index > last || (hasOwn && index < at);
  };
  const below = all.filter(isTeaser);
  // One byline alone may be the article's own, below links to others.
  const signed = new Set(below.map(({ line }) => line.index));
  const isListed = ({ line: { index } }: AuthorCandidate) =>
    NEAR.some((n) => signed.has(index - n) || signed.has(index + n));
  return { others: new Set([...below.filter(isListed), ...groupsOfTeasers(all, context, at)]), hasOwn };
}

const isNamed = ({ names: [one] }: AuthorCandidate) => isGivenName(one!.at.name.split(' ', 1)[0]!);

/** By line: whether a heading of teasers is above it, without a line of the body between. */
function teaserLines({ page, labels, decision }: HeadContext): boolean[] {
  let openedAt = -Infinity;
  return page.lines.map(({ index, text }) => {
    const of = labels[index];
    const related = of?.length ? of.find(({ kind }) => kind === 'related') : undefined;
    if (related && opens(related, text, index < decision.first || index > decision.last))
      // `About the author` opens a section, too.
      openedAt = of!.some(({ kind }) => kind === 'byline') ? -Infinity : index;
    else if (decision.verdicts[index]?.body) openedAt = -Infinity;
    return index > openedAt && index - openedAt <= MAX_SECTION;
  });
}

const opens = ({ certainty }: Label, text: string, isOutside: boolean): boolean =>
  certainty === 'opener' || (isOutside && text.split(' ').length <= MAX_HEADING_WORDS);

/** The title of another article is right above, or begins the line. */
function isBelowTitle({ page, labels }: HeadContext, { line, labelLine, names }: AuthorCandidate): boolean {
  const before = line.text.slice(0, names[0]!.at.from);
  if (before.split(' ').length > MIN_TITLE_WORDS) return true;
  return page.lines
    .slice(Math.max(0, labelLine - TITLE_ABOVE), labelLine)
    .some(({ text, index }) => isTitle(text) && !labels[index]?.some(({ kind }) => kind === 'byline'));
}

/** `Bus fares frozen until spring`; not a sentence or `About the author:`. */
const isTitle = (text: string) => text.split(' ').length >= MIN_TITLE_WORDS && !/[.:：]$/u.test(text);

/** Bylines of groups, each below the title of another article, with none at the headline. */
function groupsOfTeasers(
  all: readonly AuthorCandidate[],
  context: HeadContext,
  headline: number,
): ReadonlySet<AuthorCandidate> {
  const { first, last } = context.decision;
  const groups = new Map<string, AuthorCandidate[]>();
  for (const c of all) {
    if (c.person || c.kind !== 'by') continue;
    const key = nameKey(c);
    const group = groups.get(key);
    if (group) group.push(c);
    else groups.set(key, [c]);
  }
  const isOther = (c: AuthorCandidate) =>
    (c.line.index < headline || c.line.index > last || headline < 0) && isBelowTitle(context, c);
  const others = [...groups.values()].filter(
    (of) =>
      of.filter(isOther).length >= MIN_SIGNED &&
      !of.some(({ line: { index } }) => index >= headline && index <= first),
  );
  return new Set(others.flat());
}
