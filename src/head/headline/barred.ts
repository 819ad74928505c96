import { lettersIn } from '../../bylines/letters.ts';
import type { DateMention } from '../../dates/mention.ts';
import { datesOn } from '../../dates/on-page.ts';
import type { LineFacts } from '../../page/line-facts.ts';
import { isHint, type Label, type LabelKind } from '../../rules/rule.ts';
import { classOf, SMALL } from '../../text/characters.ts';
import { sharedCodes } from '../../text/word-codes.ts';
import type { HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';
import { ownStart } from './date-start.ts';
import { bylineSeams } from './seams/byline-seams.ts';
import { seamsOf } from './seams/seams.ts';
import { isSmallLine } from './small-lines.ts';

/** Letters that a date's line may have besides the date: `14 May 2024 kl. 19.12`, `On May 14, 2024`. */
const MAX_LETTERS_BESIDE = 4;
const MAX_DATE_WORDS = 12;

/** The line is the whole body: as the headline it would leave no body. */
export function isWholeBody({ decision }: HeadContext, line: number): boolean {
  return line === decision.first && line === decision.last;
}

/** Kinds that no gold headline of 4,400 has, even where the rule is not certain. */
const NEVER: ReadonlySet<LabelKind> = new Set(['caption', 'contact']);

/** Kinds whose rules hit titles too: `About | The Pier Times`, `Recommended: ten pages on data`. */
const TITLE_LIKE: ReadonlySet<LabelKind> = new Set(['breadcrumb', 'related', 'teaser', 'tags']);

/** The page's first line is part of a menu or a notice: no part of it is a headline. */
export const isNoTitle = ({ labels }: HeadContext, line: number): boolean =>
  (labels[line] ?? []).some((l) => l.certainty === 'certain' && !isHint(l.kind) && !TITLE_LIKE.has(l.kind));

export const isCaption = ({ labels }: HeadContext, line: number): boolean =>
  (labels[line] ?? []).some((l) => l.kind === 'caption');

/** Kinds of the pieces of a glued line that are no part of a headline. */
const PIECES: ReadonlySet<LabelKind> = new Set([
  'navigation',
  'tags',
  'share',
  'footer',
  'sign-in',
  'subscribe',
]);

/** A piece of a glued line that a rule takes for a menu, buttons or a footer, if only likely: `Donate`. */
export const isNoisePiece = ({ labels }: HeadContext, line: number): boolean =>
  (labels[line] ?? []).some((l) => PIECES.has(l.kind));

/** A date and a byline in front of something else: `Published May 14, 2024 by Jane Holloway Bridge to close for repairs`. */
export function opensWithDate({ page }: HeadContext, { lines }: LineFacts, line: number): boolean {
  const { text } = lines[line]!;
  if (text.length > MAX_DATED) return false;
  const [date] = datesOn(page, lines[line]!);
  if (!date || Math.min(date.start, date.labelStart) > 0) return false;
  return bylineSeams(text).some(({ from, to }) => from <= date.end + 1 && to > from + 1);
}

const MAX_DATED = 350;

/** Words of a headline that reads like a breadcrumb trail. */
const MIN_TRAIL_WORDS = 6;

const DASH = / [-–—] /u;

/** The rule for trails takes a headline with a dash for one: `LIVE - Harbour council: the vote is tonight`, above a byline. */
const isLongTrail = ({ labels }: HeadContext, facts: LineFacts, { kind, line }: Label): boolean =>
  kind === 'breadcrumb' &&
  facts.words(line) >= MIN_TRAIL_WORDS &&
  DASH.test(facts.text(line)) &&
  (labels[line + 1] ?? []).some((l) => l.kind === 'byline');

/** A line that a rule is certain of, or a date: none of 609 real headlines was one. */
export function isBarred(context: HeadContext, facts: LineFacts, line: number): boolean {
  if (isWholeBody(context, line)) return true;
  const labels = context.labels[line] ?? [];
  const isNoise = (l: Label) =>
    l.certainty !== 'likely' && !isHint(l.kind) && !isLongTrail(context, facts, l);
  if (labels.some((l) => NEVER.has(l.kind) || isNoise(l))) return true;
  const dates = datesOn(context.page, context.page.lines[line]!);
  return dates.some((d) => endsGlued(d, facts.text(line))) || isSmallOrDate(context, facts, line);
}

/** A byline, a credit, a time or a date by itself, on the page's first line as on others. */
export function isSmallOrDate(context: HeadContext, facts: LineFacts, line: number): boolean {
  if (isSmallLine(context, context.page.lines[line]!)) return true;
  const dates = datesOn(context.page, context.page.lines[line]!);
  if (dates.length === 0 || facts.words(line) > MAX_DATE_WORDS) return false;
  let rest = facts.text(line);
  for (const d of [...dates].reverse())
    rest = rest.slice(0, Math.min(d.start, d.labelStart)) + rest.slice(d.end);
  return lettersIn(rest) <= MAX_LETTERS_BESIDE;
}

/** A date is glued to the line's end: what is before it is a candidate by itself. `Bridge closes12 May 2023` */
function endsGlued(date: DateMention, text: string): boolean {
  const start = ownStart(date, text);
  return date.end === text.length && start > 0 && /[\p{Ll}!?]/u.test(text[start - 1]!);
}

/**
 * Running text of the body that nothing calls a title: sentences, many or with a full stop. Of 1,500 gold headlines
 * four have ten words and a full stop, while every article handed over alone begins with such a sentence.
 */
export function isProse(
  context: HeadContext,
  { facts, first, dense }: Region,
  line: number,
  titled: ReadonlySet<string>,
): boolean {
  if (!context.decision.verdicts[line]?.body) return false;
  const words = facts.words(line);
  if (isVerse(context, facts, line)) return !isCalledTitle(context, facts, line, titled);
  if (line > Math.max(first, dense)) return words >= MIN_PROSE_WORDS && facts.endsSentence(line);
  const reads = words >= LONG_WORDS || (words >= MIN_STOPPED_WORDS && endsWithStop(facts.text(line)));
  return reads && facts.endsSentence(line) && !isCalledTitle(context, facts, line, titled);
}

/** Words of a line of verse, and lines of it in a row. */
const MAX_VERSE_WORDS = 10;
const VERSES = 3;

/** Verse: short lines of the body that go on in small letters, such as `My father rowed the winter through`. */
function isVerse({ decision }: HeadContext, facts: LineFacts, line: number): boolean {
  const next = facts.lines[line + 1];
  if (!next || next.glued || !(classOf(next.text.charCodeAt(0) || 0) & SMALL)) return false;
  for (let i = line; i < line + VERSES; i++)
    if (!decision.verdicts[i]?.body || facts.words(i) > MAX_VERSE_WORDS) return false;
  return !facts.endsSentence(line);
}

/**
 * The page begins with its article's running text: it shows no headline, and no subhead below is one. The first sentence
 * may be a short one, with the text right below it: `Sound travels far over water.`
 *
 * @param titled Keys of the titles that markup gives.
 */
export function beginsWithProse(context: HeadContext, region: Region, titled: ReadonlySet<string>): boolean {
  const { first, dense, facts } = region;
  const top = context.page.lines.findIndex((l) => l.text);
  if (top < 0 || dense - first > MAX_LINES_TO_TEXT || first > top + 1) return false;
  if (isGluedHead(facts.text(top))) return false;
  if (first === top && isProse(context, region, first, titled)) return true;
  return isOpeningText(facts.text(top), facts.words(top)) && !isCalledTitle(context, facts, top, titled);
}

/** Joints in its first characters show that a menu and a headline are glued to the text: `Harbour TimesNewsSportBridge closesThe council …`. */
export function isGluedHead(text: string): boolean {
  if (text.length < MIN_GLUED_HEAD) return false;
  return seamsOf(text.slice(0, HEAD_REACH)).filter((m) => m.seam === 'joint').length >= MIN_HEAD_JOINTS;
}

const MIN_GLUED_HEAD = 120;
const HEAD_REACH = 400;
/** Fewer are names: `iPhone`, `YouTube`. */
const MIN_HEAD_JOINTS = 4;

/** A sentence with a full stop, or several sentences. */
function isOpeningText(text: string, words: number): boolean {
  if (endsWithStop(text)) return words >= MIN_OPENING_WORDS;
  return words >= MIN_OPENING_WORDS_ASKING && INNER_STOP.test(text) && ASKS.test(text.slice(-2));
}

const MIN_OPENING_WORDS = 4;
/** Lines from the first sentence to where most lines are text: a label, an advertisement, a caption. */
const MAX_LINES_TO_TEXT = 5;
/** Shorter ones are headlines too: `Have an idea? Here is what an app costs, and who pays for it!` */
const MIN_OPENING_WORDS_ASKING = 18;
/** `Is your house dark? The good news is that many plants can live with little light!` */
const INNER_STOP = /\p{Ll}[.?!] \p{Lu}/u;
const ASKS = /[?!…]["'”’»]?$/u;

/** Whether markup calls the line a title or a heading. */
export function isCalledTitle(
  { page }: HeadContext,
  facts: LineFacts,
  line: number,
  titled: ReadonlySet<string>,
): boolean {
  if (titled.has(facts.key(line))) return true;
  const { start, end } = page.lines[line]!;
  return page.source.marks.some((m) => m.type === 'heading' && m.start <= start && end <= m.end);
}

const MIN_PROSE_WORDS = 12;
const MIN_STOPPED_WORDS = 10;
const LONG_WORDS = 30;
/** `again.`, `again.”`; not `Who pays?`, `Sold out!` or `Is it over…`: those are headlines too. */
const STOP = /[.。｡।۔።։]["'“”’»«›）)\]」』】]{0,4}$/u;

export const endsWithStop = (text: string) => STOP.test(text.slice(-5)) && !text.endsWith('...');

/** One or two words far above the body, not in a title and not among the body's main words: not a candidate. */
export function isMenuItem(
  { facts, first, subjectStems }: Region,
  line: number,
  titled: ReadonlySet<string>,
): boolean {
  if (first - line <= MENU_DISTANCE || facts.words(line) > MAX_MENU_WORDS || titled.has(facts.key(line)))
    return false;
  return sharedCodes(facts.codes(line).stems, subjectStems) === 0;
}

const MENU_DISTANCE = 15;
const MAX_MENU_WORDS = 2;
