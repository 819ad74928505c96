import { lineFacts } from '../../page/line-facts.ts';
import { perPage } from '../../page/per-page.ts';
import { regionAround } from '../markup/region-around.ts';
import { isFree, isListable, upTo, words } from '../undecided.ts';
import { BULLET, endOf, type Finder, isHeading } from './finder.ts';

/** A line that announces a list has at least so many words: `The branches that close are:`, not `Tags:` or `Related reads:`. */
const MIN_LEAD_IN_WORDS = 3;
/** Below the end `More games news:` announces other articles, unless the model finds it body. */
const MIN_LAST_LEAD_IN_WORDS = 4;
const MAX_ITEMS = 12;
const MAX_ITEM_WORDS = 15;
/** Below the end a shorter one will do if every item begins with a small letter, as no title of an article does. */
const MIN_LEAD_IN_TO_SMALL_WORDS = 2;
const SMALL_ITEM = /^\p{Ll}/u;
/** `Gil Rowan` / `Even the first?` / `Gil Rowan` …: words of a name, and how often the page has it. */
const MAX_SPEAKER_WORDS = 4;
const MIN_TURNS = 3;

/** `Gil Rowan`, `Q:`; not `★★★★★`, a line of no-width signs, `Sold out!` */
const NAME = /^\p{L}.*[\p{L}.:]$/u;
const NUMBER = /^\d{1,2}[.)] /;
/** `The branches that close are:` */
const ANNOUNCES = /[:：]$/;

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

/** Items that begin with small letters, below the end, whatever the model thinks of the first of them and of a short lead-in. */
const announcedSmall: Finder = (all, from) => {
  const { lines } = all.page;
  const isItem = (i: number) =>
    (all.isBody[i] || isListable(all, i)) &&
    words(all.page, i) <= MAX_ITEM_WORDS &&
    SMALL_ITEM.test(lines[i]!.text);
  let leadIn = isItem(from) || !isFree(all, from) ? from - 1 : from;
  while (leadIn > from - MAX_ITEMS && leadIn > 0 && isItem(leadIn)) leadIn--;
  const isLeadIn =
    leadIn >= 0 &&
    ANNOUNCES.test(lines[leadIn]!.text) &&
    words(all.page, leadIn) >= MIN_LEAD_IN_TO_SMALL_WORDS;
  const end = all.below && isLeadIn ? endOf(all, Math.max(from, leadIn + 1), isItem) : from;
  const count = end - leadIn - 1;
  const isList = count >= 2 && count <= MAX_ITEMS && end > from;
  return { lines: isList ? upTo(from, end) : [], reason: 'an item of a list right below the article’s text' };
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

/** What follows a paragraph and is no sentence: lists, rows of a table, a speaker's turn. */
export const listFinders: readonly Finder[] = [list, markedList, announced, announcedSmall, table, turn];
