import { lineFacts } from '../../page/line-facts.ts';
import type { LabelKind } from '../../rules/rule.ts';
import { INSIDE_BODY_FROM } from '../model.ts';
import { isFree, isSentence, opensRelated, type Undecided, words } from '../undecided.ts';
import { endOf, type Finder, type Growing, isHeading } from './finder.ts';
import { listFinders } from './lists.ts';

/** Longer sentences below the article are as often about its author or its site. */
const MAX_LAST_WORDS = 14;
/** Shorter sentences below an advertisement or a share bar are as often the site's. */
const MIN_RESUMED_WORDS = 12;

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

const FINDERS: readonly Finder[] = [...listFinders, sentence, resumed, belowPicture, subhead];
