import type { Label, LabelKind } from '../../rules/rule.ts';
import { INSIDE_BODY_FROM } from '../model.ts';
import {
  isFree,
  isSentence,
  opensRelated,
  sharedWithBody,
  type Undecided,
  upTo,
  words,
} from '../undecided.ts';

/** Kinds of boxes that are set into an article. Below a comment form, a menu or a footer the article is over. */
const BOXES: ReadonlySet<LabelKind> = new Set([
  'advertisement',
  'cookie',
  'counter',
  'notice',
  // `1 of 6`, above the pictures of a gallery.
  'pagination',
  'related',
  'share',
  'sign-in',
  'subscribe',
]);
/** What is in a box beside its titles and buttons: `Photo: Nora Lindqvist`. A date alone is a comment's, or another article's. */
const PICTURE: ReadonlySet<LabelKind> = new Set(['caption', 'credit']);
/** Below one of these the article is over: what follows are legal notices. */
const CLOSING: ReadonlySet<LabelKind> = new Set(['copyright', 'footer']);
/** A line that ends an article and is no title of the next one, though a sentence is below it. */
const ENDS: ReadonlySet<LabelKind> = new Set(['agency-credit', 'copyright', 'credit', 'footer', 'tags']);
/** Rules of boxes of another kind: a video, a security's price. */
const SET_IN: ReadonlySet<string> = new Set(['video-box', 'quote-box']);
const RELATED: ReadonlySet<LabelKind> = new Set(['related']);
const ADVERT: ReadonlySet<LabelKind> = new Set(['advertisement']);
/** Lines of a box, and words of its titles and headings. */
const MAX_BOX = 8;
const MAX_TITLE_WORDS = 25;
/** Sentences between the box and the end of the article; shorter ones are answers of a form: `Thank you!` */
const MAX_SENTENCES = 3;
const MIN_WORDS = 6;
/**
 * Words of one that has nothing but `Advertisement`, or `Read also` and its titles, above it: `The captain is glad.` On 1,589 text dumps
 * of whole pages no short sentence stood there; of twelve below a share bar none was the article's. `Read also` on a line of its own has
 * one title at most below it: of several, the last may be a sentence. Below any box a sentence that names what the article is about will do.
 */
const MIN_WORDS_BELOW_PLAIN = 3;
/** The same where nothing certain follows: words of the first sentence, and its score below titles, one title and other boxes. */
const MIN_LONG_WORDS = 12;
const LIKELY_BELOW_TITLES = 0.3;
const LIKELY_BELOW_TITLE = 0.2;
const LIKELY_BELOW_BOX = 0.15;
/** The score that is enough for a sentence with this share of the article's longer words, below one title at most. */
const MIN_SHARED = 0.2;
const LIKELY_SHARED = 0.1;
/** The words that are enough for a sentence with the article's words that the model finds so likely. */
const LIKELY_SHORT = 0.35;
const MIN_SHORT_WORDS = 8;
/** A paragraph that ends in an address or a note in brackets: its words, and its score. */
const MIN_UNFINISHED_WORDS = 20;
const LIKELY_UNFINISHED = 0.2;
/** `The form is ready. See https://example.org/form` */
const SENTENCE_WITHIN = /\p{L}[.!?。]["'”»)]? ?\p{Lu}|[。！？]./u;
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
  const first = belowBox(all, isBody, last + 1);
  if (first < 0) return [];
  const box = upTo(last + 1, first);
  const hasWords = hasWordsOf(all, isBody, first) && words(all.page, first) >= MIN_WORDS_BELOW_PLAIN;
  const least = hasWords ? MIN_WORDS_BELOW_PLAIN : leastWords(all, box);
  let end = first;
  while (end < isBody.length && isOwn(all, end, least)) end++;
  if (end === first) return isLikelyUnfinished(all, isBody, first) ? [...subheadAbove(all, box), first] : [];
  if (end - first > MAX_SENTENCES) return [];
  if (end === isBody.length || closesArticle(all, end)) return upTo(first, end);
  if (!isLikely(all, isBody, box, end)) return [];
  return [...subheadAbove(all, box), ...upTo(first, end)];
}

/**
 * Whether sentences below a box are the article's, whatever is below them, such as its topics: the first is long, the model is in
 * two minds about it or it has the article's words, and no list of titles and sentences begins there. On 1,572 text dumps of whole pages,
 * held out by site, the first of these adds 7 lines, 2 of them body; the second adds one in 700 dumps, which was not. They are kept for
 * articles with a box above their last paragraph: to a teaser there a page in five that the model has not seen loses that paragraph
 * without the second, one in seven with it.
 */
function isLikely(all: Undecided, isBody: readonly boolean[], box: readonly number[], end: number): boolean {
  const first = box.at(-1)! + 1;
  const score = all.scores[first]!;
  const isShort = words(all.page, first) >= MIN_SHORT_WORDS && score >= LIKELY_SHORT;
  const isLong = words(all.page, first) >= MIN_LONG_WORDS || (isShort && hasWordsOf(all, isBody, first));
  if (!isLong || score < leastScore(all, isBody, box)) return false;
  return isOwn(all, end) || isKind(all, end, ENDS) || end + 1 >= isBody.length || !isOwn(all, end + 1);
}

/** The score that a sentence below the box needs. */
function leastScore(all: Undecided, isBody: readonly boolean[], box: readonly number[]): number {
  const isTitle = (i: number) => isFree(all, i) && words(all.page, i) >= MIN_TITLE_WORDS;
  const titles = box.slice(box.findIndex((i) => isBoxed(all, i))).filter(isTitle).length;
  if (titles > 1) return LIKELY_BELOW_TITLES;
  if (hasWordsOf(all, isBody, box.at(-1)! + 1)) return LIKELY_SHARED;
  return box.some((i) => isKind(all, i, RELATED)) ? LIKELY_BELOW_TITLE : LIKELY_BELOW_BOX;
}

const hasWordsOf = (all: Undecided, isBody: readonly boolean[], line: number) =>
  sharedWithBody(all, isBody)(line) >= MIN_SHARED;

/** On 942 text dumps of whole pages two such paragraphs were found, of 26 and 69 words; the longer one was the article's. */
const isLikelyUnfinished = (all: Undecided, isBody: readonly boolean[], line: number) =>
  all.scores[line]! >= LIKELY_UNFINISHED && hasWordsOf(all, isBody, line);

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

const isKind = ({ labels }: Undecided, line: number, kinds: ReadonlySet<LabelKind>) =>
  labels[line]?.some(({ kind }) => kinds.has(kind)) === true;

const isBoxed = (all: Undecided, line: number) =>
  isKind(all, line, BOXES) || all.labels[line]?.some(({ rule }) => SET_IN.has(rule)) === true;

/** The first line below the box that begins at `from`; -1 if none does. */
function belowBox(all: Undecided, isBody: readonly boolean[], from: number): number {
  let line = from;
  let isBox = false;
  const isNamed = (at: number) =>
    isBox && isOwn(all, at, MIN_WORDS_BELOW_PLAIN) && hasWordsOf(all, isBody, at);
  const isEnd = (at: number) => isText(all, at, leastWords(all, upTo(from, at))) || isNamed(at);
  while (line < from + MAX_BOX && line < all.page.lines.length && !isEnd(line)) {
    const boxed = isBoxed(all, line) && !isKind(all, line, CLOSING);
    if (!boxed && !isPartOfBox(all, line)) return -1;
    isBox ||= boxed && !all.isOpen(line);
    line++;
  }
  // What is right below `Read also` is the title or the first sentence of another article.
  const isFound = isBox && line < all.page.lines.length && isEnd(line);
  return isFound && !opensRelated(all, line - 1) ? line : -1;
}

/** Words that a sentence below these lines has at least. */
function leastWords(all: Undecided, box: readonly number[]): number {
  const isPlain = (i: number) => (!all.isOpen(i) && isKind(all, i, ADVERT)) || isKind(all, i, RELATED);
  const rest = box.filter((i) => !isPlain(i));
  const isOpened = rest.length === 1 && isOpenedTitle(all, rest[0]!);
  return box.length > rest.length && (rest.length === 0 || isOpened) ? MIN_WORDS_BELOW_PLAIN : MIN_WORDS;
}

/** The title right below `Read also`. */
const isOpenedTitle = (all: Undecided, line: number) =>
  isFree(all, line) && opensRelated(all, line - 1) && words(all.page, line) >= MIN_TITLE_WORDS;

const isText = (all: Undecided, line: number, least: number) =>
  isOwn(all, line, least) || isUnfinished(all, line);

const isUnfinished = (all: Undecided, line: number) =>
  isFree(all, line) &&
  words(all.page, line) >= MIN_UNFINISHED_WORDS &&
  SENTENCE_WITHIN.test(all.page.lines[line]!.text);

/** A title below `Read also`, a heading, a field of a form. */
function isPartOfBox(all: Undecided, line: number): boolean {
  const labels = all.labels[line]!;
  const isPicture =
    isKind(all, line, PICTURE) && labels.every(({ kind }) => PICTURE.has(kind) || kind === 'date');
  if (labels.length > 0) return isPicture || labels.every(isField);
  return words(all.page, line) <= MAX_TITLE_WORDS;
}

/** `Email` is also a field of comment forms. */
const isField = ({ kind, certainty }: Label) => kind === 'comments' && certainty === 'certain';

function isOwn(all: Undecided, line: number, least = MIN_WORDS): boolean {
  const { text } = all.page.lines[line]!;
  return isSentence(all, line) && words(all.page, line) >= least && !ASKS_OR_CALLS.test(text);
}

/** A rule is certain of the line, and it does not lead to another article. */
const closesArticle = (all: Undecided, line: number) =>
  !all.isOpen(line) && all.labels[line]!.every(({ kind }) => kind !== 'teaser' && kind !== 'date');
