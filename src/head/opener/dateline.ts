import type { Dateline, Range } from '../../api/article.ts';
import { toIso } from '../../dates/iso.ts';
import type { DateMention } from '../../dates/mention.ts';
import type { Line } from '../../page/line.ts';
import { lineRange, type Page, rangeIn } from '../../page/page.ts';
import type { Found, HeadContext } from '../found.ts';
import { eastAsianOpener } from './east-asian.ts';
import type { Opener } from './opener.ts';
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
const LEADING_DASH = /^[-–—―]{1,2} /u;

/**
 * The opener of the first paragraph (`MOSCOW, May 14 (Reuters) —`) with the range to cut off,
 * else the publication date as written on the page.
 */
export function findDateline(context: HeadContext, published: Found<string> | null): Found<Dateline> | null {
  return openerOf(context, published) ?? dateText(context, published);
}

function openerOf(context: HeadContext, published: Found<string> | null): Found<Dateline> | null {
  const { page, decision, language } = context;
  let seen = 0;
  for (let i = Math.max(0, decision.first); i < page.lines.length && seen < FIRST_LINES; i++) {
    if (!decision.verdicts[i]?.body) continue;
    seen++;
    const opening = splitOpener(page, i, language) ?? lineOpener(page, page.lines[i]!, language);
    if (!opening) continue;
    const { opener, text, ranges } = opening;
    const { place, agency } = opener;
    if (!agency && !opener.mention && seen > BARE_LINES) continue;
    const value = { text, place, agency, date: dateOf(opener.mention, published) };
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

function lineOpener(page: Page, line: Line, language: string | null): Opening | null {
  const opener = eastAsianOpener(line.text) ?? spacedOpener(line.text, language);
  if (!opener || opener.length >= line.text.length) return null;
  const text = line.text.slice(0, opener.length);
  return { opener, text, ranges: [rangeIn(page, line, 0, opener.length)] };
}

/**
 * An opener on its own line; a place alone is not enough.
 * Example lines: `JAKARTA, KOMPAS.com`, then `– Perahu itu kembali berlayar pada Minggu.`
 */
function splitOpener(page: Page, index: number, language: string | null): Opening | null {
  const line = page.lines[index]!;
  const above = page.lines[index - 1];
  const dash = LEADING_DASH.exec(line.text)?.[0].trimEnd();
  if (!dash || !above || above.text.length > MAX_ABOVE) return null;
  const text = `${above.text} ${dash}`;
  const opener = spacedOpener(`${text} …`, language);
  if (opener?.length !== text.length || opener.place === above.text) return null;
  return { opener, text, ranges: [lineRange(above), rangeIn(page, line, 0, dash.length)] };
}

/** A missing year is that of the page; a December opener on a January page belongs to the year before. */
function dateOf(mention: DateMention | null, published: Found<string> | null): string | null {
  if (!mention) return null;
  const year = published ? Number(published.value.slice(0, 4)) : null;
  const month = Number(published?.value.slice(5, 7));
  const turned = year !== null && mention.month === 12 && month === 1;
  return mention.open ? null : toIso(mention, { year: turned ? year - 1 : year });
}

function dateText({ page }: HeadContext, published: Found<string> | null): Found<Dateline> | null {
  const range = published?.ranges[0];
  if (!published || !range) return null;
  const text = page.text.slice(range[0], range[1]).replace(/\s+/gu, ' ');
  const value = { text, place: null, agency: null, date: published.value };
  return { ...published, value, rule: 'publication-date' };
}
