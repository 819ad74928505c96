import { agencies } from '../../bylines/agencies.ts';
import { isGivenName } from '../../bylines/known-names.ts';
import { commentLabels } from '../../bylines/word-lists.ts';
import { isRole } from '../../bylines/words.ts';
import type { Line } from '../../page/line.ts';
import type { LabelKind } from '../../rules/rule.ts';
import { textKey } from '../../text/same-text.ts';
import { isFacebookPost } from '../facebook-post.ts';
import type { Found, HeadContext } from '../found.ts';
import type { AuthorCandidate } from './candidate.ts';
import { isMailAddress } from './mail-address.ts';

type Barred = Partial<Record<AuthorCandidate['kind'], ReadonlySet<LabelKind>>>;

/**
 * Lines on which a name is not the author's, by how it was found: of the corpora's pages none was right there. A name
 * by itself in a caption or a credit is that of the picture; the owner's name in a menu is the site's.
 */
const BARRED: Barred = {
  bare: new Set(['caption', 'credit', 'copyright', 'tags', 'share']),
  label: new Set(['teaser']),
  owner: new Set(['navigation']),
};

export function isOnBarredLine(context: HeadContext, candidate: AuthorCandidate): boolean {
  if (isReader(context, candidate) || isOfPost(context, candidate) || isInPicture(context, candidate))
    return true;
  if (isOfQuotation(context, candidate)) return true;
  const { kind, line } = candidate;
  const { labels } = context;
  const barred = BARRED[kind];
  const found = (labels[line.index] ?? []).filter((l) => barred?.has(l.kind));
  return found.length > 0 && !(found.every((l) => OF_PICTURE.has(l.kind)) && signsReport(context, line));
}

/**
 * Who is in a picture: a name by itself above the picture's credit, of somebody whom the article is about: `Nora Field`,
 * then `Photo: Jane Roe/Northwind`. No author's name is in the article's own running text.
 */
function isInPicture(
  { labels, page, decision }: HeadContext,
  { kind, line, names }: AuthorCandidate,
): boolean {
  const [first] = names;
  if (kind !== 'bare' || names.length !== 1 || first!.at.name !== line.text) return false;
  if (!labels[line.index + 1]?.some((l) => l.kind === 'credit')) return false;
  const isProse = (at: number) =>
    decision.verdicts[at]?.body === true && page.lines[at]!.text.length >= MIN_PROSE;
  const isDeck = (at: number, text: string) =>
    at < line.index &&
    at >= line.index - DECK_REACH &&
    text.length >= MIN_PROSE &&
    text.startsWith(line.text);
  return page.lines.some(
    ({ index, text }) => (isProse(index) && text.includes(line.text, 1)) || isDeck(index, text),
  );
}

/** Lines from the deck down to a picture. */
const DECK_REACH = 4;

/** Whom a quotation is of: `“War is peace.”`, then `– George Roe, 1984`. Not at the body's end, where the author signs. */
function isOfQuotation({ page, decision }: HeadContext, { kind, line }: AuthorCandidate): boolean {
  if (kind !== 'bare' || line.index >= decision.last || !/^[-–—―] ?\p{Lu}/u.test(line.text)) return false;
  return /^["“„«»].*["”“»«]$/u.test(page.lines[line.index - 1]?.text ?? '');
}

const OF_PICTURE: ReadonlySet<LabelKind> = new Set<LabelKind>(['caption', 'credit']);

/**
 * A name and its agency beside the date sign the report, not a picture: `Nora Field/PAP`, then `14.05.2024 12:30`. So does
 * a name with its place above an address: `Nora Field / Northmoor`, then `nfield@quay.example`; or with a role.
 */
function signsReport({ labels, page }: HeadContext, { text, index }: Line): boolean {
  const behind = SIGNED.exec(text)?.[1];
  if (!behind) return false;
  if (isRole(behind) || isMailAddress(page.lines[index + 1]?.text ?? '')) return true;
  if (!agencies.has(behind.toLowerCase())) return false;
  return [index - 1, index + 1].some((i) => labels[i]?.some((l) => l.kind === 'date'));
}

const SIGNED = /^[^/,]{3,50}(?: ?\/ ?|, )([^/,]{2,24})$/u;

/** Characters of a line of running text. */
const MIN_PROSE = 60;

/** What a reader wrote below the article: `Kommentar von Nora — 2019-01-01 @ 00:39`. */
const isReader = ({ decision }: HeadContext, { phrase, line, inside }: AuthorCandidate) =>
  line.index > decision.last && !inside && commentLabels.includes(phrase);

/** Who posted something that the article embeds. */
const isOfPost = ({ decision }: HeadContext, { line, kind }: AuthorCandidate) =>
  kind === 'label' && line.index > decision.first && line.index <= decision.last && isFacebookPost(line.text);

/**
 * The headline's own words, read as a byline on another line that has it once more:
 * `Kühltürme von AKW Gundremmingen gesprengt` below a kicker. A person there may be the author: `Speech by Johannes Holm`.
 */
export function isInHeadline({ line, names }: AuthorCandidate, headline: Found<string> | null): boolean {
  if (!headline || headline.value.length < MIN_LENGTH) return false;
  // Its own line may be a headline with a byline glued on.
  if (headline.ranges.some(([start]) => line.start <= start && start < line.end)) return false;
  const key = textKey(headline.value);
  const at = textKey(line.text).indexOf(key);
  const [first] = names;
  if (at < 0 || !first || first.line !== line || isGivenName(textKey(first.at.name).split(' ')[0]!))
    return false;
  return first.at.from < at + key.length && at < first.at.to;
}

/** A headline as short as a name may be the name of the person who wrote about himself. */
const MIN_LENGTH = 25;

/**
 * A name that stands on most of the site's pages and is the author of few: its editor's or its publisher's, in a menu or a
 * footer. Not one between the headline and the body, where the article's author is.
 */
export function isOnStandingLine(
  { site, decision }: HeadContext,
  { kind, line, names }: AuthorCandidate,
  headline: Found<string> | null,
): boolean {
  if (!site || kind === 'owner' || kind === 'markup' || !names[0]) return false;
  const below = headline?.ranges[0]?.[0] ?? Number.POSITIVE_INFINITY;
  if (line.start >= below && line.index <= decision.first) return false;
  return site.isStanding(line.index, names[0].at.name);
}
