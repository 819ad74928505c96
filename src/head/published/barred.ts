import { lettersIn } from '../../bylines/letters.ts';
import { isDeadline, isOtherDate, isOtherLabelled } from '../../dates/other-dates.ts';
import { textKey } from '../../text/same-text.ts';
import type { DateCandidate } from './candidates.ts';
import { isEmbeddedPost } from './embedded-post.ts';
import type { Place } from './place.ts';
import { hasTimeSpan } from './time-span.ts';
import { wordsBefore } from './words-before.ts';

/** A date is most of its line from this share of the characters on. */
const MOST_OF_LINE = 0.6;
/** A mention takes less of its line than this. */
const MENTION = 0.6;
/** A date with a year of two digits is a number among others in a line of which it takes less: `att. 12.05.20`. */
const SHORT_MENTION = 0.3;
/** Lines from a copyright line to a date of the page's footer. */
const FOOTER_REACH = 3;
/** Letters before the date in a line that is not a byline and not a date: `Case No. 12-3456, decided March 12, 2019`. */
const MIN_OTHER_LETTERS = 12;
/** Parts of a publication line: `By Jane Holloway | 14 May 2024`, `Food · 14 May 2024`. */
const PARTS = /[|｜•·/–—]/u;
/** `The empty basin on 12 March 2019. Photo: Peter Marsh`; not after a separator: `/ 07.11.2023 / 09:30 / Foto: …`. */
const PICTURE =
  /\b(?:photo|photograph|picture|image|foto|bild|imagen|immagine|kuva|zdjęcie)[a-z]{0,3}(?: by|\/|:)/iu;
const SEPARATOR = /[|/·•]/u;
const PICTURE_REACH = 40;

/** The dates that may be the publication's: not those in the headline, of other events, of comments and teasers. */
export function withoutOtherDates(all: readonly DateCandidate[], place: Place): DateCandidate[] {
  const own = all.filter((c) => !isEmbeddedPost(c, all, place));
  const left = own.filter((c) => !isOther(c, place));
  // The same day elsewhere supports a date.
  const days = new Set(left.map(dayOfCandidate));
  const kept = own.filter((c) => days.has(dayOfCandidate(c)) && !isOnlyInHeadline(c, place));
  const hasOwn = kept.some((c) => isOwnLine(c, place) && !leadsHeadline(c, place));
  return hasOwn ? kept.filter((c) => !isMention(c, place) && !leadsHeadline(c, place)) : kept;
}

const dayOfCandidate = ({ iso }: DateCandidate) => iso.slice(0, 10);

/** No other date supports one of the headline's own words: `Results of the spring run, 19.5.2007`. */
const isOnlyInHeadline = (c: DateCandidate, place: Place) =>
  c.label !== 'published' && isInHeadline(c, place) && !leadsHeadline(c, place);

function isOther(c: DateCandidate, place: Place): boolean {
  const { line, mention, label } = c;
  if (label === 'published') return isOtherLabelled(line.text, mention);
  if (isOnlyInHeadline(c, place)) return true;
  if (line.index < place.headline && mention.clock === null && place.isBesideWeather(line.index)) return true;
  if (label === null && (isOfSomethingElse(c, place) || isAnothers(line.index, place))) return true;
  if (line.index > place.last && isInSection(line.index, place)) return true;
  if (line.index > place.last && isFooter(line.index, place)) return true;
  return (
    label === null &&
    mention.shortYear &&
    shareOf(c) < SHORT_MENTION &&
    !PARTS.test(line.text) &&
    !place.isByline(line.index)
  );
}

/** `In: Harbour Studies; Vol. 37, Issue 6, pp. 260 - 264, 15 January 2021, DOI 10.5555/abc` */
const CITATION = /\b(?:doi|vol\.|pp\.|issn|isbn)[ :]/iu;

/** `^ "Lost code found". Quay Courier. 3 May 2011.`, `[4] …`: a note that names a source. */
const REFERENCE = /^(?:[\^↑]|\[\d{1,3}\]) ?\S/u;

/** By the words beside it or by the line above it. */
function isOfSomethingElse({ line, mention }: DateCandidate, place: Place): boolean {
  const { text, index } = line;
  if (isOtherDate(text, mention.start) || isDeadline(text, mention) || hasTimeSpan(text, mention))
    return true;
  if (mention.start === 0 && place.isOtherLabel(index - 1)) return true;
  if (opensPicture(text.slice(mention.end, mention.end + PICTURE_REACH))) return true;
  if (index <= place.first) return false;
  return (
    CITATION.test(text) ||
    REFERENCE.test(text) ||
    (index <= place.last && (place.opensOthers(index - 1) || place.opensOthers(index - 2)))
  );
}

/** Inside the body of an article that is of today, by a time alone at its headline: of an article that it names. */
const isAnothers = (index: number, place: Place) =>
  index > place.first && index <= place.last && !place.isAtHeadline(index) && place.relative() !== null;

/** The words after a date, up to a separator, begin the credit of a picture. */
function opensPicture(after: string): boolean {
  const end = after.search(SEPARATOR);
  // A stroke may be the end of the word: `Foto/Nora Field`.
  return PICTURE.test(end < 0 ? after : after.slice(0, end + 1));
}

/** A day in digits before the headline's first word: `23.01.2022 - Harbour reopens`. */
function leadsHeadline({ line, mention }: DateCandidate, { headlineText }: Place): boolean {
  if (mention.numeric === null || !headlineText) return false;
  return (
    mention.start === line.text.indexOf(headlineText) && headlineText.length > mention.end - mention.start
  );
}

const BEHIND_BAR = /[|｜•·] ?$/u;
/** A line with the headline's words differs in length only by folding. */
const MAX_LONGER = 2;

/** Inside the text of the headline, wherever a line has it. */
function isInHeadline({ line, mention }: DateCandidate, { headlineText }: Place): boolean {
  if (!headlineText || line.text.length < headlineText.length) return false;
  // What is glued to a headline behind a bar is none of its words: `Ferry to sail again by Jane Holloway | May 19, 2024`.
  if (BEHIND_BAR.test(line.text.slice(Math.max(0, mention.start - 2), mention.start))) return false;
  const at = line.text.indexOf(headlineText);
  if (at >= 0) return mention.start >= at && mention.end <= at + headlineText.length;
  const longer = line.text.length - headlineText.length;
  return longer <= MAX_LONGER && textKey(line.text) === textKey(headlineText);
}

/** Lines from the heading of a section of teasers to a date that belongs to one of them. */
const TEASER_REACH = 6;

/** Among comments, or among the first teasers of other articles. */
function isInSection(index: number, place: Place): boolean {
  const section = place.section(index);
  if (section !== 'others') return section === 'comments';
  for (let i = index - 1; i >= index - TEASER_REACH; i--) if (place.opensOthers(i)) return true;
  return false;
}

function isFooter(index: number, place: Place): boolean {
  for (let i = index; i >= Math.max(0, index - FOOTER_REACH); i--) if (place.isCopyright(i)) return true;
  return false;
}

const shareOf = ({ mention, line }: DateCandidate) => (mention.end - mention.labelStart) / line.text.length;

/** Lines above the headline on which a label counts, and below it on which a day with its time is the article's. */
const LABEL_ABOVE = 4;
const MOMENT_BELOW = 10;

/** A date line of the head. */
function isOwnLine(c: DateCandidate, place: Place): boolean {
  const { index } = c.line;
  if (c.label === 'published')
    return place.isAtHeadline(index) || place.isAtHeadline(index + LABEL_ABOVE) || isRightBelowBody(c, place);
  if (shareOf(c) <= MOST_OF_LINE) return false;
  if (place.isAtHeadline(index)) return true;
  const down = place.below(index);
  return c.label === null && c.mention.clock !== null && down > 0 && down <= MOMENT_BELOW;
}

/** Lines below the body in which a labelled date is the article's: `Posted on 13 April 2023`. */
const BELOW_BODY = 4;

const isRightBelowBody = (c: DateCandidate, { last, section }: Place) =>
  c.line.index > last &&
  c.line.index <= last + BELOW_BODY &&
  section(c.line.index) === null &&
  shareOf(c) > MOST_OF_LINE;

/** Longer lines are running text, or glued. */
const MAX_LINE = 120;
/** The same for a caption, whose date is behind words: `Dozens of guests on the quay, on 15 May 2025, in Lindvik. Peter Marsh / Bay News`. */
const MAX_CAPTION = 240;

/** Among other words on a line that is no byline: another event's. */
function isMention(c: DateCandidate, place: Place): boolean {
  if (c.label !== null || shareOf(c) > MENTION || !place.isAtHeadline(c.line.index)) return false;
  const { text } = c.line;
  if (
    c.mention.clock === null &&
    text.length <= MAX_CAPTION &&
    wordsBefore(text.slice(0, c.mention.start)) === 'many'
  )
    return !place.isByline(c.line.index);
  if (text.length > MAX_LINE) return false;
  const rest = text.slice(0, c.mention.start) + text.slice(c.mention.end);
  if (PARTS.test(rest) || place.isByline(c.line.index)) return false;
  return lettersIn(text.slice(0, c.mention.start)) >= MIN_OTHER_LETTERS;
}
