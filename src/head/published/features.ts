import { noValues, type Values } from '../../chooser/features.ts';
import type { DateCandidate } from './candidates.ts';
import { addCompany } from './company.ts';
import { publishedFeatures } from './feature-table.ts';
import type { Place } from './place.ts';
import { wordsBefore } from './words-before.ts';

const { at } = publishedFeatures;

/** A lower-case word next to the date makes it part of a sentence: `signed in early May 2024 the treaty`. */
const PROSE_BEFORE = /(?:^|[^\p{L}])\p{Ll}{2,} $/u;
const PROSE_AFTER = /^,? \p{Ll}{3,} \p{Ll}/u;
/** New text follows, as after a date in glued text: `with less water May 14, 2024 Jane Doe`, `… 4 min read`. */
const NEW_PIECE = /^ {0,2}[\p{Lu}\p{N}|•·]/u;
/** Example lines: `By Jane Doe May 14, 2024`, `von Max Muster`; not the deadline of `Order by May 14, 2024`. */
const BYLINE = /\b(?:by|von|par|por|di|author)\b(?! ?$)/i;
/** `originally published on`, `first posted`, `ursprünglich veröffentlicht am`, `Erstveröffentlichung` */
const ORIGINAL = /\b(?:originally|first|ursprünglich|erst|initialement|originalmente|oorspronkelijk)/iu;
/** Lines of running text are longer. */
const MAX_NO_SENTENCE = 100;
/** The same in scripts without spaces, and how a sentence continues there: `2006年12月3日，参与台北…`. */
const MAX_NO_SENTENCE_UNSPACED = 40;
const UNSPACED_AFTER = /^[，、][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** The distance to a line that does not exist. */
const NOWHERE = -999;
/** Characters of the line that are read on either side of a date. */
const BESIDE = 40;
/** Lines at the page's top that may be a bar with today's date. */
const BAR_LINES = 25;
/** Lines at the page's top of which one may be its `<title>`. */
const TITLE_LINES = 3;
/** `12–18 May 2023`, `12. - 18. Mai 2023` */
const RANGE = /\d\.? ?[-–—‐] ?\d{1,2}(?!\d)/u;

const within = (n: number, min: number, max: number) => (n >= min && n <= max ? 1 : 0);

/** The features of each candidate. */
export function dateFeatures(all: readonly DateCandidate[], place: Place): Values[] {
  const rows = all.map((c) => {
    const row = noValues(publishedFeatures);
    addPlace(row, c, place);
    addLook(row, c, place);
    addLabels(row, c, place);
    return row;
  });
  addCompany(rows, all, place);
  return rows;
}

function addPlace(row: Values, c: DateCandidate, place: Place): void {
  const { index } = c.line;
  const down = place.headline < 0 ? NOWHERE : place.below(index);
  const fromFirst = place.first < 0 ? NOWHERE : index - place.first;
  const fromLast = place.last < 0 ? NOWHERE : index - place.last;
  row[at.belowHeadline3] = within(down, 0, 3);
  row[at.belowHeadline10] = within(down, 4, 10);
  row[at.aboveHeadline3] = within(down, -3, -1);
  row[at.aboveHeadline10] = within(down, -10, -4);
  row[at.pageBar] = Number(index < BAR_LINES && down < -3);
  row[at.pageBarWeekday] = Number(index < BAR_LINES && down < -3 && c.mention.weekday);
  row[at.todayInBar] = Number(index < BAR_LINES && down < -3 && place.relative() === 'today');
  row[at.inTitle] = Number(index < TITLE_LINES && isTitleOf(c.line.text, place.headlineText));
  row[at.beforeBody3] = within(fromFirst, -3, 0);
  row[at.beforeBody10] = within(fromFirst, -10, -4);
  row[at.inBodyTop] = within(fromFirst, 1, 3);
  row[at.inBody] = Number(fromFirst > 3 && fromLast <= 0);
  row[at.inBodyDeep] = Number(fromFirst > 25 && fromLast < -15);
  row[at.farFromHeadline] = Number(down !== NOWHERE && Math.abs(down) > 10);
  row[at.afterBody5] = within(fromLast, 1, 5);
  row[at.afterBody15] = within(fromLast, 6, 15);
  row[at.afterBodyFar] = Number(fromLast > 15);
}

const isTitleOf = (text: string, headline: string) =>
  headline !== '' && text.length > headline.length && text.startsWith(headline);

/** The date is part of a sentence of running text: it is the date of an event, not of the page. */
export function isInSentence(c: DateCandidate): boolean {
  const { text } = c.line;
  if (c.label) return false;
  if (
    text.length > MAX_NO_SENTENCE_UNSPACED &&
    UNSPACED_AFTER.test(text.slice(c.mention.end, c.mention.end + 2))
  )
    return true;
  if (text.length <= MAX_NO_SENTENCE) return false;
  const before = text.slice(Math.max(0, c.mention.start - BESIDE), c.mention.start);
  if (NEW_PIECE.test(text.slice(c.mention.end, c.mention.end + 3))) return false;
  return PROSE_BEFORE.test(before) && !BYLINE.test(before);
}

function addLook(row: Values, c: DateCandidate, place: Place): void {
  const { mention } = c;
  const { text } = c.line;
  const before = text.slice(Math.max(0, mention.start - BESIDE), mention.start);
  const after = text.slice(mention.end, mention.end + BESIDE);
  const byline = BYLINE.test(before) || BYLINE.test(after);
  const clock = mention.clock !== null;
  const share = (mention.end - mention.labelStart) / text.length;
  row[at.published] = Number(c.label === 'published');
  row[at.modified] = Number(c.label === 'modified');
  row[at.original] = Number(
    c.label === 'published' && ORIGINAL.test(text.slice(mention.labelStart, mention.start)),
  );
  row[at.inSentence] = Number(c.inSentence);
  row[at.range] = Number(mention.numeric === null && RANGE.test(text.slice(mention.start, mention.end)));
  row[at.mostOfLine] = Number(share > 0.6);
  row[at.littleOfLine] = Number(share < 0.2);
  row[at.littleOfLineBelow] = Number(share < 0.2 && place.last >= 0 && c.line.index > place.last);
  row[at.longLine] = Number(text.length > 160);
  row[at.prose] = Number(PROSE_BEFORE.test(before) && !c.label && !byline);
  row[at.proseAfter] = Number(PROSE_AFTER.test(after));
  const words = c.label === null && !byline ? wordsBefore(text.slice(0, mention.start)) : 'none';
  row[at.afterWords] = Number(words === 'many');
  row[at.afterSomeWords] = Number(words === 'some');
  row[at.byline] = Number(byline);
  row[at.clock] = Number(clock);
  row[at.monthOnly] = Number(mention.day === null);
  row[at.shortYear] = Number(mention.shortYear);
  row[at.beforeHeadlineYear] = Number(mention.year !== null && mention.year < place.headlineYear);
  row[at.weekday] = Number(mention.weekday);
}

function addLabels(row: Values, c: DateCandidate, place: Place): void {
  const { index } = c.line;
  const section = place.section(index);
  row[at.noise] = Number(place.isNoise(index));
  row[at.credit] = Number(place.isCredit(index));
  row[at.nearByline] = Number(place.isNearByline(index));
  row[at.inComments] = Number(section === 'comments');
  row[at.inSection] = Number(section === 'others');
}
