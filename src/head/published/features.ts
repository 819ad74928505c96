import { noValues, type Values } from '../../chooser/features.ts';
import type { DateCandidate } from './candidates.ts';
import { addCompany } from './company.ts';
import { publishedFeatures } from './feature-table.ts';
import type { Place } from './place.ts';

const { at } = publishedFeatures;

/** A lower-case word beside the date makes it part of a sentence: `signed in early May 2024 the treaty`. */
const PROSE_BEFORE = /(?:^|[^\p{L}])\p{Ll}{2,} $/u;
const PROSE_AFTER = /^,? \p{Ll}{3,} \p{Ll}/u;
/** What follows begins anew, as behind a date in glued text: `with less water May 14, 2024 Jane Doe`, `… 4 min read`. */
const NEW_PIECE = /^ {0,2}[\p{Lu}\p{N}|•·]/u;
/** Example lines: `By Jane Doe May 14, 2024`, `von Max Muster`; not the deadline of `Order by May 14, 2024`. */
const BYLINE = /\b(?:by|von|par|por|di|author)\b(?! ?$)/i;
/** Lines of running text are longer. */
const SENTENCE = 100;
/** Lines of running text in scripts without spaces, and how a sentence goes on there: `2006年12月3日，参与台北…`. */
const UNSPACED_SENTENCE = 40;
const UNSPACED_GOES_ON = /^[，、][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Distance standing for "no such line". */
const NOWHERE = -999;
/** Characters of the line looked at on either side of a date. */
const BESIDE = 40;
/** A page's own bar with today's date stands in its first lines, well above the headline. */
const BAR = 25;

const within = (n: number, least: number, most: number) => (n >= least && n <= most ? 1 : 0);

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
  row[at.pageBar] = Number(index < BAR && down < -3);
  row[at.pageBarWeekday] = Number(index < BAR && down < -3 && c.mention.weekday);
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

/** The date stands inside a sentence of running text: it dates what is told, not the page. */
export function isTold(c: DateCandidate): boolean {
  const { text } = c.line;
  if (c.label) return false;
  if (text.length > UNSPACED_SENTENCE && UNSPACED_GOES_ON.test(text.slice(c.mention.end, c.mention.end + 2)))
    return true;
  if (text.length <= SENTENCE) return false;
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
  row[at.mostOfLine] = Number(share > 0.6);
  row[at.littleOfLine] = Number(share < 0.2);
  row[at.littleOfLineBelow] = Number(share < 0.2 && place.last >= 0 && c.line.index > place.last);
  row[at.longLine] = Number(text.length > 160);
  row[at.prose] = Number(PROSE_BEFORE.test(before) && !c.label && !byline);
  row[at.proseAfter] = Number(PROSE_AFTER.test(after));
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
  row[at.nearByline] = Number(place.isByByline(index));
  row[at.inComments] = Number(section === 'comments');
  row[at.inSection] = Number(section === 'others');
}
