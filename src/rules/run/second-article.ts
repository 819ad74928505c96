import { bylineOn } from '../../bylines/on-page.ts';
import { datesOn } from '../../dates/on-page.ts';
import { lineFacts } from '../../page/line-facts.ts';
import { shapesOf } from '../../page/line-shapes.ts';
import type { Page } from '../../page/page.ts';
import { phrasesOf } from '../../phrases/on-page.ts';
import { isOpener } from '../../phrases/openers.ts';
import type { Label, Rule } from '../rule.ts';

/** The first article has at least this much running text, if nothing says that the next one follows. */
const MIN_PROSE = 3;
const MIN_HEADLINE_WORDS = 3;
const MAX_HEADLINE_WORDS = 22;
/** The byline and the date are within this many lines below the headline, and the text within two more. */
const HEAD_LINES = 4;
/** Lines above the headline in which something ends the first article: a share bar, `Up next`. */
const BREAK_LINES = 8;
const MAX_HEAD_WORDS = 14;
/** More heads than this are the parts of one page: a live blog, a round-up. */
const MAX_HEADS = 2;
/** Kinds of lines that articles end with, and that sections after it begin with. */
const BREAKS: ReadonlySet<string> = new Set([
  'share',
  'related',
  'comments',
  'tags',
  'subscribe',
  'pagination',
]);

/** Another whole article below the first one: headline, byline and date once more, and running text. */
export const secondArticle: Rule = {
  name: 'second-article',
  kind: 'related',
  about:
    'Another article below the first one, with a headline, a byline, a date and running text of its own.',
  find(page) {
    const heads = headsOf(page);
    if (heads.length === 0 || heads.length > MAX_HEADS) return [];
    const reason = `belongs to another article, “${page.lines[heads[0]!]!.text}”`;
    return linesFrom(page, heads[0]!).map(
      (line): Label => ({ kind: 'related', line, rule: 'second-article', reason, certainty: 'certain' }),
    );
  },
};

/** Headlines below the first article that have a byline, a date and running text below them. */
function headsOf(page: Page): number[] {
  const { of, first } = shapesOf(page);
  const heads: number[] = [];
  let prose = 0;
  for (const { index } of page.lines) {
    if (of[index] === 'prose') prose++;
    else if (prose >= (isNext(page, index) ? 1 : MIN_PROSE) && isHead(page, index)) heads.push(index);
  }
  return first > 0 && signsAbove(page, first) ? heads : [];
}

/** The first article has a byline or a date above its text, too. */
function signsAbove(page: Page, first: number): boolean {
  for (let i = Math.max(0, first - 2 * HEAD_LINES); i < first; i++)
    if (isByline(page, i) || isDate(page, i)) return true;
  return false;
}

function isHead(page: Page, index: number): boolean {
  const facts = lineFacts(page);
  const { words } = facts.counts(index);
  if (words < MIN_HEADLINE_WORDS || words > MAX_HEADLINE_WORDS || /[.。,:：]$/.test(facts.text(index)))
    return false;
  return (
    !isByline(page, index) && !isDate(page, index) && hasHeadBelow(page, index) && breaksAbove(page, index)
  );
}

function hasHeadBelow(page: Page, index: number): boolean {
  const { of } = shapesOf(page);
  let [byline, date] = [false, false];
  for (let i = index + 1; i < page.lines.length && i <= index + HEAD_LINES + 2; i++) {
    if (of[i] === 'prose') return date && (byline || isNext(page, index));
    byline ||= isByline(page, i);
    date ||= isDate(page, i);
  }
  return false;
}

/** `Next article` is right above the headline: the byline is a bare name, or missing. */
const isNext = (page: Page, index: number) => index > 0 && isOpener(page, index - 1);

/** Between the last paragraph above and the headline is something that ends an article. */
function breaksAbove(page: Page, index: number): boolean {
  const { of } = shapesOf(page);
  for (let i = index - 1; i >= 0 && i >= index - BREAK_LINES && of[i] !== 'prose'; i--)
    if (phrasesOf(page)[i]!.some(({ kind, place }) => BREAKS.has(kind) && place !== 'contains')) return true;
  return false;
}

const isShort = (page: Page, i: number) => lineFacts(page).counts(i).words <= MAX_HEAD_WORDS;
const isByline = (page: Page, i: number) => isShort(page, i) && bylineOn(page, page.lines[i]!) !== null;
const isDate = (page: Page, i: number) => isShort(page, i) && datesOn(page, page.lines[i]!).length > 0;

/** The second article's lines: to its last paragraph. */
function linesFrom(page: Page, head: number): number[] {
  const { last } = shapesOf(page);
  const lines: number[] = [];
  for (let i = head; i <= last; i++) if (page.lines[i]!.text !== '') lines.push(i);
  return lines;
}
