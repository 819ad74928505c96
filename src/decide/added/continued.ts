import { lineFacts } from '../../page/line-facts.ts';
import { perPage } from '../../page/per-page.ts';
import type { LabelKind } from '../../rules/rule.ts';
import { regionAround } from '../markup/region-around.ts';
import { INSIDE_BODY_FROM } from '../model.ts';
import { isFree, isListable, isSentence, opensRelated, type Undecided, upTo, words } from '../undecided.ts';

/** Longer sentences below the article are as often about its author or its site. */
const MAX_LAST_WORDS = 14;
/** Shorter sentences below an advertisement or a share bar are as often the site's. */
const MIN_RESUMED_WORDS = 12;
/** A line that announces a list has at least so many words: `The branches that close are:`, not `Tags:` or `Related reads:`. */
const MIN_LEAD_IN_WORDS = 3;
/** Below the end `More games news:` announces other articles, unless the model finds it body. */
const MIN_LAST_LEAD_IN_WORDS = 4;
const MAX_ITEMS = 12;
/** A heading above a list or a paragraph. */
const MAX_HEADING_WORDS = 10;
const MAX_ITEM_WORDS = 15;
/** `Gil Rowan` / `Even the first?` / `Gil Rowan` …: words of a name, and how often the page has it. */
const MAX_SPEAKER_WORDS = 4;
const MIN_TURNS = 3;

/** `Gil Rowan`, `Q:`; not `★★★★★`, a line of no-width signs, `Sold out!` */
const NAME = /^\p{L}.*[\p{L}.:]$/u;

/** `• Upper Vane`, `- Saint Orme`, `3. Kettle Bridge`; the sign tells one list from another. */
const BULLET = /^([•●○▪■◦‣►▶·*–—-]) *\S/u;
const NUMBER = /^\d{1,2}[.)] /;
/** `The branches that close are:` */
const ANNOUNCES = /[:：]$/;

/** What stands in the middle of an article: the text goes on below it. Below a newsletter's box, its promises go on. */
const INTERRUPTIONS: ReadonlySet<LabelKind> = new Set(['advertisement', 'share', 'cookie']);
/** Below one of these a subhead of the article may be; below a notice, a button of it is as likely. */
const SET_IN: ReadonlySet<LabelKind> = new Set(['advertisement', 'share']);
const PICTURE: ReadonlySet<LabelKind> = new Set(['caption', 'credit']);
const VIDEO = 'video-box';
const MAX_INTERRUPTION = 6;
/** Lines of a caption and its credit; words and score of a sentence below them. */
const MAX_PICTURE = 2;
const MIN_BELOW_PICTURE = 5;
const BELOW_PICTURE_FROM = 0.2;
/** Words and score of a heading below it. */
const MAX_SUBHEAD_WORDS = 6;
const SUBHEAD_FROM = 0.35;
/** Words and score of a paragraph below `Read also` and one title, above the article's text. */
const MIN_BELOW_TITLE = 9;
const BELOW_TITLE_FROM = 0.12;
/** Lines below an opener in which its list is looked for. */
const MAX_LIST = 12;

/** The same while the body grows. */
interface Growing extends Undecided {
  readonly isBody: boolean[];
  /** Whether the lines are below all that the model finds body. */
  readonly below: boolean;
}

/** Lines that go on with the body, if there are any. */
interface Run {
  readonly lines: readonly number[];
  readonly reason: string;
}

type Finder = (all: Growing, line: number) => Run;

/**
 * Lines that go on with the body above them, though the model finds each too unlike running text: what follows a paragraph
 * and is a whole sentence, a list, rows of a table, a speaker's turn, or what a lead-in has announced; below an
 * advertisement or a share bar, a long sentence. Rules have no word against them.
 *
 * Held out by site, on 6,233 text dumps of five corpora: of the lines added between two parts of a body 2,632 of 3,947 were
 * its own, of those below its end 492 of 1,177 (docs/accuracy.md has each kind). A lost line weighs more than one kept too
 * many. On pages with markup the model knows better what stands between two parts: of sentences there 154 of 448 were body.
 *
 * @returns a reason for each line to add.
 */
export function continuedLines(all: Undecided, judged: readonly boolean[]): ReadonlyMap<number, string> {
  const isBody = [...judged];
  const found = new Map<number, string>();
  const last = isBody.lastIndexOf(true);
  for (let line = 1; line < isBody.length; line++) {
    if (!isBody[line - 1] || isBody[line]) continue;
    const growing = { ...all, isBody, below: line > last };
    for (const { lines, reason } of FINDERS.map((find) => find(growing, line))) {
      for (const i of lines) {
        isBody[i] = true;
        found.set(i, reason);
      }
    }
  }
  for (const line of leadingUp(all, isBody, last))
    found.set(line, 'a whole sentence right above the article’s text');
  return found;
}

/** Sentences that the article's text follows, below a caption or a box. */
function leadingUp(all: Undecided, isBody: boolean[], last: number): number[] {
  if (all.page.source.markup) return [];
  const found: number[] = [];
  const first = isBody.indexOf(true);
  for (let line = last - 1; line > first; line--) {
    if (isBody[line] || !isBody[line + 1] || !isSentence(all, line)) continue;
    if (all.scores[line]! < leastAbove(all, line) || isInList(all, isBody, line)) continue;
    isBody[line] = true;
    found.push(line);
  }
  return found;
}

/** The score of a sentence right above the article's text; lower for a paragraph below `Read also` and one title. */
function leastAbove(all: Undecided, line: number): number {
  const isBelowTitle = opensRelated(all, line - 2) && isFree(all, line - 1) && !isSentence(all, line - 1);
  return isBelowTitle && words(all.page, line) >= MIN_BELOW_TITLE ? BELOW_TITLE_FROM : INSIDE_BODY_FROM;
}

/** Whether the line is one of `Related stories` / a title / a sentence / a title / a sentence: one of each may be the article's. */
function isInList(all: Undecided, isBody: readonly boolean[], line: number): boolean {
  if (isSentence(all, line - 1) || !isSentence(all, line - 2)) return false;
  for (let i = line - 3; i >= Math.max(0, line - MAX_LIST) && !isBody[i]; i--)
    if (opensRelated(all, i)) return true;
  return false;
}

/** The first line from `from` on that is body already or not as wanted. */
function endOf({ isBody }: Growing, from: number, isWanted: (line: number) => boolean): number {
  let end = from;
  while (end < isBody.length && !isBody[end] && isWanted(end)) end++;
  return end;
}

/** `Call 555-0161.` below `I have lost my pass. What now?` */
const isAnswer = (all: Growing, line: number) =>
  isFree(all, line) &&
  lineFacts(all.page).endsSentence(line) &&
  /[?？]["'”»」]?$/u.test(all.page.lines[line - 1]!.text);

const sentence: Finder = (all, from) => {
  const { page, scores, below } = all;
  const isShort = words(page, from) <= MAX_LAST_WORDS || scores[from]! >= INSIDE_BODY_FROM;
  const isOwn = below ? isShort && !opensNoise(all, from) : !page.source.markup;
  const lines = isOwn && (isSentence(all, from) || isAnswer(all, from)) ? [from] : [];
  return { lines, reason: 'a whole sentence right below the article’s text' };
};

/** `Coast & Country is published six times a year.`, with `Imprint` in the row below and a blank line above both. */
function opensNoise({ page, labels }: Growing, line: number): boolean {
  const next = page.lines[line + 1];
  const isTight = next !== undefined && next.blankBefore === 0 && page.lines[line]!.blankBefore > 0;
  return isTight && labels[next.index]!.length > 0;
}

/** A long sentence below what stands in the middle of the article, with a subhead above that. */
const resumed: Finder = (all, line) => {
  const { labels, page } = all;
  const isVideo = (i: number) => labels[i]?.some(({ rule }) => rule === VIDEO) === true;
  const isBetween = (i: number) => isVideo(i) || labels[i]!.some(({ kind }) => INTERRUPTIONS.has(kind));
  // What is right above a video is its title.
  const isSubhead = !page.source.markup && isHeading(all, line) && !isVideo(line + 1);
  const subheads = isSubhead ? [line] : [];
  const start = line + subheads.length;
  const long = endOf(all, start, isBetween);
  const isNear = long > start && long - start <= MAX_INTERRUPTION && long < all.isBody.length;
  const isLong = isNear && isSentence(all, long) && words(page, long) >= MIN_RESUMED_WORDS;
  return {
    lines: isLong ? [...subheads, long] : [],
    reason: 'a long sentence: the article goes on below it',
  };
};

/** `Photo: Nora Lind` and the article's last sentence. */
const belowPicture: Finder = (all, from) => {
  const { labels, scores } = all;
  const isPicture = (i: number) => labels[i]!.length > 0 && labels[i]!.every(({ kind }) => PICTURE.has(kind));
  const line = endOf(all, from, isPicture);
  const isOwn = line > from && line - from <= MAX_PICTURE && line < all.isBody.length && !all.isBody[line];
  const isText = isOwn && isSentence(all, line) && words(all.page, line) >= MIN_BELOW_PICTURE;
  const isLast = all.below && (labels[line + 1] === undefined || labels[line + 1]!.length > 0);
  const lines = isText && isLast && scores[line]! >= BELOW_PICTURE_FROM ? [line] : [];
  return { lines, reason: 'a whole sentence below a picture that is set into the text' };
};

/** `The verdict` below a box, right above a paragraph of the article. */
const subhead: Finder = (all, from) => {
  const { isBody, page, scores } = all;
  const line = endOf(all, from, (i) => !all.isOpen(i));
  const isBelowBox = line > from && line - from <= MAX_INTERRUPTION && isBody[line + 1] === true;
  const isOwn =
    isBelowBox &&
    isHeading(all, line) &&
    words(page, line) <= MAX_SUBHEAD_WORDS &&
    scores[line]! >= SUBHEAD_FROM &&
    all.labels[line - 1]!.some(({ kind, certainty }) => SET_IN.has(kind) && certainty !== 'opener') &&
    words(page, line + 1) >= MIN_RESUMED_WORDS;
  return { lines: isOwn ? [line] : [], reason: 'a heading right above the article’s text' };
};

/**
 * Bullets, or numbers below the end: in its middle, those are the headings of other parts. A heading above them is
 * theirs, and one bullet will do below another: `Cons` / `• Camera is poor at night`.
 */
const list: Finder = (all, from) => {
  const { below, isBody, page } = all;
  const markOf = (i: number) => {
    const text = page.lines[i]?.text ?? '';
    return BULLET.exec(text)?.[1] ?? (below && NUMBER.test(text) ? '1.' : null);
  };
  const first = !below && isHeading(all, from) ? from + 1 : from;
  const mark = markOf(first);
  const end = mark === null ? from : endOf(all, first, (i) => isListable(all, i) && markOf(i) === mark);
  const isBelowItem = markOf(from - 1) === mark || (first > from && isBody[first]);
  const isList = end - first >= (isBelowItem ? 0 : 2) && end - first <= MAX_ITEMS;
  return { lines: isList ? upTo(from, end) : [], reason: 'an item of a list right below the article’s text' };
};

/**
 * The items of a list that markup shows, below the end and without links: with them it is one of other pages. On 4,563 dumps with
 * markup 22 of 80 such items were body, of those between two parts 433 of 1,915, which are left to the model.
 */
const markedList: Finder = (all, from) => {
  const { lines, source } = all.page;
  const listOf = (i: number) => {
    const own = lines[i]!.markup;
    return source.markup && own && own.linked === 0 ? regionAround(source.markup, own.element, 'list') : -1;
  };
  const wanted = listOf(from);
  const isOpen = all.below && wanted >= 0;
  const end = isOpen ? endOf(all, from, (i) => isListable(all, i) && listOf(i) === wanted) : from;
  const isList = end - from >= 2 && end - from <= MAX_ITEMS;
  return { lines: isList ? upTo(from, end) : [], reason: 'an item of a list right below the article’s text' };
};

/** `Pros`, `Conditions` */
const isHeading = (all: Growing, line: number) =>
  isFree(all, line) &&
  words(all.page, line) <= MAX_HEADING_WORDS &&
  /[\p{L}\p{N}?:]$/u.test(all.page.lines[line]!.text) &&
  !BULLET.test(all.page.lines[line]!.text);

/** Rows with as many tabs each; one will do below another. */
const table: Finder = (all, from) => {
  const { lines, text } = all.page;
  const tabs = (i: number) => text.slice(lines[i]!.start, lines[i]!.end).split('\t').length - 1;
  const wanted = tabs(from);
  const end = wanted === 0 ? from : endOf(all, from, (i) => isListable(all, i) && tabs(i) === wanted);
  const least = tabs(from - 1) === wanted ? 1 : 2;
  const rows = end - from >= least ? upTo(from, end) : [];
  return { lines: rows, reason: 'a row of a table right below the article’s text' };
};

/** The lines below a lead-in, up to a blank line if the first two have none between them; the lead-in too if it is not body. */
const announced: Finder = (all, from) => {
  const { lines } = all.page;
  const isLeadIn = (i: number, least: number) =>
    ANNOUNCES.test(lines[i]!.text) && words(all.page, i) >= least;
  const least = all.below ? MIN_LAST_LEAD_IN_WORDS : MIN_LEAD_IN_WORDS;
  const isOwn = isLeadIn(from - 1, MIN_LEAD_IN_WORDS);
  const leadIn = isOwn ? from - 1 : isFree(all, from) && isLeadIn(from, least) ? from : -1;
  const first = leadIn + 1;
  const gap = lines[first + 1]?.blankBefore ?? 0;
  const isNext = (i: number) => i === first || lines[i]!.blankBefore <= gap;
  const isItem = (i: number) => isListable(all, i) && words(all.page, i) <= MAX_ITEM_WORDS && isNext(i);
  const end = leadIn < 0 ? from : endOf(all, first, isItem);
  const isSure = leadIn < from && leadIn >= 0 && isLeadIn(leadIn, least);
  const enough = end - first >= (isSure ? 1 : 2) && end - first <= MAX_ITEMS;
  return { lines: enough ? upTo(from, end) : [], reason: 'announced by a line that ends in a colon' };
};

/** How often the page has each line. */
const occurrences = perPage((page): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { index } of page.lines) {
    const key = lineFacts(page).key(index);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
});

/** A speaker's name on a line of its own and what is said, if the page has the name three times or more. */
const turn: Finder = (all, from) => {
  const { page, isBody } = all;
  const facts = lineFacts(page);
  const count = words(page, from);
  const isName = isListable(all, from) && count <= MAX_SPEAKER_WORDS && NAME.test(page.lines[from]!.text);
  const isSpeaker = isName && occurrences(page).get(facts.key(from))! >= MIN_TURNS;
  const isOpenNext = from + 1 < isBody.length && (isBody[from + 1] || isListable(all, from + 1));
  const isSaid = isOpenNext && facts.endsSentence(from + 1);
  const lines = isSpeaker && isSaid ? [from, from + 1] : [];
  return { lines, reason: 'a speaker’s turn right below the article’s text' };
};

const FINDERS: readonly Finder[] = [
  list,
  markedList,
  announced,
  table,
  turn,
  sentence,
  resumed,
  belowPicture,
  subhead,
];
