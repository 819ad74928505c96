import type { Dateline, Range } from '../../api/article.ts';
import { toIso } from '../../dates/iso.ts';
import { lineRange, type Page, rangeIn } from '../../page/page.ts';
import type { Found, HeadContext } from '../found.ts';
import { eastAsianOpener } from './east-asian.ts';
import { openerPage } from './named.ts';
import type { Opener, OpenerPage } from './opener.ts';
import { spacedOpener } from './spaced.ts';

/** Body lines searched: a deck or a caption may come before the paragraph with the opener. */
const FIRST_LINES = 4;
/** An opener without agency or date may be any text in capitals: it counts on the body's first lines only. */
const BARE_LINES = 2;

/** Confidence of an opener with an agency, and of one without. */
const CONFIDENCE_WITH_AGENCY = 0.97;
const CONFIDENCE_WITHOUT_AGENCY = 0.9;

/** Longest opener on a line of its own, in characters; the text then continues after a dash. */
const MAX_ABOVE = 80;
/** `– `, `(AP) — `: what an opener on the line above continues with. */
const LEADING_MARK = /^(?:\([^()]{2,20}\) ?)?[-–—―]{1,2} /u;
const ENDS_IN_DASH = /[-–—―:.]$/u;

/**
 * The opener of the first paragraph (`MOSCOW, May 14 (Reuters) —`) with the range to cut off,
 * else the publication date as written on the page.
 */
export function findDateline(context: HeadContext, published: Found<string> | null): Found<Dateline> | null {
  return openerOf(context, published) ?? dateText(context, published);
}

function openerOf(context: HeadContext, published: Found<string> | null): Found<Dateline> | null {
  const { page, decision, language } = context;
  const about = openerPage(page.lines, language);
  let seen = 0;
  for (let i = Math.max(0, decision.first); i < page.lines.length && seen < FIRST_LINES; i++) {
    if (!decision.verdicts[i]?.body) continue;
    seen++;
    const opening =
      splitOpener(page, i, about) ??
      lineOpener(page, i, about) ??
      (seen === 1 ? openerAbove(page, i, about) : null);
    if (!opening) continue;
    const { opener, text, ranges } = opening;
    const { place, agency } = opener;
    if (!agency && !opener.mention && seen > BARE_LINES) continue;
    const value = { text, place, agency, date: dateOf(opener, published) };
    const reason = `the first paragraph opens with “${text}”`;
    const confidence = agency ? CONFIDENCE_WITH_AGENCY : CONFIDENCE_WITHOUT_AGENCY;
    return { value, ranges, rule: 'agency-opener', reason, confidence };
  }
  return null;
}

interface Opening {
  readonly opener: Opener;
  readonly text: string;
  readonly ranges: readonly Range[];
}

function lineOpener(page: Page, index: number, about: OpenerPage): Opening | null {
  const line = page.lines[index]!;
  const opener = eastAsianOpener(line.text) ?? spacedOpener(line.text, about);
  if (!opener) return null;
  // A whole line: the text follows in the next one.
  const next = page.lines[index + 1]?.text;
  if (opener.length >= line.text.length && (!opener.agency || !next || LEADING_MARK.test(next))) return null;
  const text = line.text.slice(0, opener.length);
  return { opener, text, ranges: [rangeIn(page, line, 0, opener.length)] };
}

/** An opener with an agency that is the whole line above the body: `NORTHGATE, May 12 (Reuters) -`. */
function openerAbove(page: Page, index: number, about: OpenerPage): Opening | null {
  const above = page.lines[index - 1];
  if (!above?.text || above.text.length > MAX_ABOVE || !ENDS_IN_DASH.test(above.text)) return null;
  const opener = spacedOpener(`${above.text} …`, about);
  if (opener?.length !== above.text.length || !opener.agency) return null;
  return { opener, text: above.text, ranges: [lineRange(above)] };
}

/**
 * An opener on its own line; a place alone is not enough.
 * Example lines: `JAKARTA, KOMPAS.com`, then `– Perahu itu kembali berlayar pada Minggu.`; `MARROW CREEK, Wyo.`, then
 * `(AP) — The clinic stays open.`
 */
function splitOpener(page: Page, index: number, about: OpenerPage): Opening | null {
  const line = page.lines[index]!;
  const above = page.lines[index - 1];
  const mark = LEADING_MARK.exec(line.text)?.[0].trimEnd();
  if (!mark || !above?.text || above.text.length > MAX_ABOVE) return null;
  const text = `${above.text} ${mark}`;
  const opener = spacedOpener(`${text} …`, about);
  if (opener?.length !== text.length || !opener.place || (opener.place === above.text && !opener.agency))
    return null;
  return { opener, text, ranges: [lineRange(above), rangeIn(page, line, 0, mark.length)] };
}

/** Days between an agency's report and its publication. */
const MAX_DELAY = 3;

/** A missing year is that of the page; a December opener on a January page belongs to the year before. */
function dateOf({ mention, day }: Opener, published: Found<string> | null): string | null {
  if (!mention) return day === undefined ? null : dayBefore(day, published);
  const year = published ? Number(published.value.slice(0, 4)) : null;
  const month = Number(published?.value.slice(5, 7));
  const turned = year !== null && mention.month === 12 && month === 1;
  return mention.open ? null : toIso(mention, { year: turned ? year - 1 : year });
}

/** The day of the month takes month and year from the day of publication, if it is that day or one shortly before. */
function dayBefore(day: number, published: Found<string> | null): string | null {
  const given = published?.value.slice(0, 10) ?? '';
  const after = Number(given.slice(8, 10)) - day;
  return given.length === 10 && after >= 0 && after <= MAX_DELAY
    ? `${given.slice(0, 8)}${String(day).padStart(2, '0')}`
    : null;
}

function dateText({ page }: HeadContext, published: Found<string> | null): Found<Dateline> | null {
  const range = published?.ranges[0];
  if (!published || !range) return null;
  const text = page.text.slice(range[0], range[1]).replace(/\s+/gu, ' ');
  const value = { text, place: null, agency: null, date: published.value };
  return { ...published, value, rule: 'publication-date' };
}
