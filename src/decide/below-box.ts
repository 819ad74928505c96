import type { Label, LabelKind } from '../rules/rule.ts';
import { INSIDE_BODY_FROM } from './model.ts';
import { isFree, isSentence, opensRelated, type Undecided, upTo, words } from './undecided.ts';

/** Kinds of boxes that are set into an article. Below a comment form, a menu or a footer the article is over. */
const BOXES: ReadonlySet<LabelKind> = new Set([
  'advertisement',
  'cookie',
  'counter',
  'notice',
  'related',
  'share',
  'sign-in',
  'subscribe',
]);
/** Lines of a box, and words of its titles and headings. */
const MAX_BOX = 8;
const MAX_TITLE_WORDS = 25;
/** Sentences between the box and the end of the article; shorter ones are answers of a form: `Thank you!` */
const MAX_SENTENCES = 3;
const MIN_WORDS = 6;
/** The same where nothing certain follows: words of the first sentence, and its score below titles, one title and other boxes. */
const MIN_LONG_WORDS = 12;
const LIKELY_BELOW_TITLES = 0.3;
const LIKELY_BELOW_TITLE = 0.2;
const LIKELY_BELOW_BOX = 0.15;
const MIN_TITLE_WORDS = 3;
const MAX_SUBHEAD_WORDS = 10;

export const BELOW_BOX = 'a whole sentence between a box and the end of the article';

/** `What is EXPLAIN?`, `Sign up today!`: titles of other articles and calls end so. */
const ASKS_OR_CALLS = /[?!？！]["'”»」]?$/u;

/**
 * The article's last sentences below a box: `Read also` / a title / `The bridge opens in May.` / `Comments`. What certainly
 * is no part of the article follows right below them: other articles' first sentences have titles below them, or `Read more`.
 */
export function linesBelowBox(all: Undecided, isBody: readonly boolean[]): number[] {
  const last = isBody.lastIndexOf(true);
  if (last < 0) return [];
  const first = belowBox(all, last + 1);
  if (first < 0) return [];
  let end = first;
  while (end < isBody.length && isOwn(all, end)) end++;
  if (end - first > MAX_SENTENCES) return [];
  if (end === isBody.length || closesArticle(all, end)) return upTo(first, end);
  const box = upTo(last + 1, first);
  if (!isLikely(all, box, end)) return [];
  return [...subheadAbove(all, box), ...upTo(first, end)];
}

/**
 * Whether sentences below a box are the article's, whatever is below them, such as its topics: the first is long, the model is in
 * two minds about it, and no list of titles and sentences begins there. On 1,572 text dumps of whole pages, held out by site, that
 * adds 7 lines, 2 of them body; without it a page in ten loses its last paragraph to a box above that.
 */
function isLikely(all: Undecided, box: readonly number[], end: number): boolean {
  const [first, start] = [box.at(-1)! + 1, box.findIndex((i) => isBoxed(all, i))];
  const isRelated = box.some((i) => all.labels[i]!.some(({ kind }) => kind === 'related'));
  const isTitle = (i: number) => all.isOpen(i) && words(all.page, i) >= MIN_TITLE_WORDS;
  const titles = box.slice(start).filter(isTitle).length;
  const least = titles > 1 ? LIKELY_BELOW_TITLES : isRelated ? LIKELY_BELOW_TITLE : LIKELY_BELOW_BOX;
  if (words(all.page, first) < MIN_LONG_WORDS || all.scores[first]! < least) return false;
  return end + 1 >= all.page.lines.length || isOwn(all, end) || !isOwn(all, end + 1);
}

/** The subhead of those sentences, right above the box. */
function subheadAbove(all: Undecided, box: readonly number[]): number[] {
  const [line] = box;
  const isSubhead =
    isFree(all, line!) &&
    isBoxed(all, line! + 1) &&
    all.scores[line!]! >= INSIDE_BODY_FROM &&
    words(all.page, line!) <= MAX_SUBHEAD_WORDS;
  return isSubhead ? [line!] : [];
}

const isBoxed = ({ labels }: Undecided, line: number) => labels[line]!.some(({ kind }) => BOXES.has(kind));

/** The first line below the box that begins at `from`; -1 if none does. */
function belowBox(all: Undecided, from: number): number {
  let line = from;
  let isBox = false;
  while (line < from + MAX_BOX && line < all.page.lines.length && !isOwn(all, line)) {
    const boxed = isBoxed(all, line);
    if (!boxed && !isPartOfBox(all, line)) return -1;
    isBox ||= boxed && !all.isOpen(line);
    line++;
  }
  // What is right below `Read also` is the title or the first sentence of another article.
  return isBox && !opensRelated(all, line - 1) ? line : -1;
}

/** A title below `Read also`, a heading, a field of a form. */
function isPartOfBox(all: Undecided, line: number): boolean {
  const labels = all.labels[line]!;
  if (labels.length > 0) return labels.every(isField);
  return words(all.page, line) <= MAX_TITLE_WORDS;
}

/** `Email` is also a field of comment forms. */
const isField = ({ kind, certainty }: Label) => kind === 'comments' && certainty === 'certain';

function isOwn(all: Undecided, line: number): boolean {
  const { text } = all.page.lines[line]!;
  return isSentence(all, line) && words(all.page, line) >= MIN_WORDS && !ASKS_OR_CALLS.test(text);
}

/** A rule is certain of the line, and it does not lead to another article. */
const closesArticle = (all: Undecided, line: number) =>
  !all.isOpen(line) && all.labels[line]!.every(({ kind }) => kind !== 'teaser' && kind !== 'date');
