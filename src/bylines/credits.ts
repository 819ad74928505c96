import { agencies } from './agencies.ts';
import { namesAt } from './names.ts';
import { creditOpeners as phrases } from './word-lists.ts';
import { opensByline } from './words.ts';

/** Longest credit, in characters. */
const MAX_LENGTH = 260;
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '】': '【' };
/** Number that an agency gives a report: `© dpa-infocom, dpa:240514-99-123456/3`. */
const AGENCY_NUMBER = /^(?:© ?)?(?:\p{L}{2,12}-infocom, )?\p{L}{2,8}:\d{6}-\d\d-\d{3,8}\/\d{1,3}$/u;

/** Characters at the end of a text that can contain an agency between slashes. */
const SLASHED_REACH = 16;
/** `… in the harbour. /ritzau/` */
const SLASHED = / \/(\p{L}{2,12})\/$/u;

/** A report ends before its agency: `… the offer. (dpa)`; `the Press Association (PA).` only explains a name. */
const ENDS_SENTENCE = /^$|[.!?…。”"»] ?$/u;

/** Offset of a text's closing credit; -1 without one. */
export function creditStart(text: string): number {
  if (text.length <= MAX_LENGTH && (AGENCY_NUMBER.test(text) || isOpenCredit(text))) return 0;
  const slashed = text.endsWith('/') ? SLASHED.exec(text.slice(-SLASHED_REACH)) : null;
  if (slashed && isAgencies(slashed[1]!.toLowerCase())) return text.length - slashed[0].length + 1;
  const close = /[.。]$/u.test(text) ? text.length - 2 : text.length - 1;
  const opener = PAIRS[text.charAt(close)];
  const open = opener ? text.lastIndexOf(opener, close) : -1;
  if (open < 0 || close - open > MAX_LENGTH) return -1;
  const inner = text
    .slice(open + 1, close)
    .trim()
    .toLowerCase();
  if (opensWithCredit(inner)) return open;
  return ENDS_SENTENCE.test(text.slice(0, open)) && isAgencies(inner) ? open : -1;
}

/** `reporting by jane doe`, `责任编辑：林小明`. */
function opensWithCredit(lower: string): boolean {
  // `por ana reis; edição de rui vaz`, but not `pier press, 2019, edited by ann roe`.
  const last = lower.lastIndexOf(';') + 1 || lower.lastIndexOf(',') + 1;
  return isCredit(lower) || (last > 0 && opensByline(lower, 0) && isCredit(lower.slice(last).trimStart()));
}

function isCredit(lower: string): boolean {
  return phrases.some((p) => lower.startsWith(p) && /^ ?[:： ]/u.test(lower.slice(p.length, p.length + 2)));
}

/** Most agencies in one credit. */
const MAX_AGENCIES = 4;
/** Most parts of a credit without brackets. */
const MAX_CREDIT_PARTS = 5;

/** `dpa/afp`, `ap, reuters`. */
function isAgencies(lower: string): boolean {
  const parts = lower.split(/ ?[/,;] ?/u);
  return parts.length <= MAX_AGENCIES && parts.every((p) => agencies.has(p));
}

/** A line without brackets that credits several people: `Reporting by Jane Doe; Editing by John Roe`. */
function isOpenCredit(text: string): boolean {
  if (!text.includes(';')) return false;
  const parts = text.split(/; ?/u);
  return parts.length <= MAX_CREDIT_PARTS && parts.every((part) => isCreditPart(part));
}

function isCreditPart(part: string): boolean {
  const lower = part.toLowerCase();
  const phrase = phrases.find((p) => p.includes(' ') && lower.startsWith(`${p} `));
  return phrase !== undefined && namesAt(part, phrase.length + 1).names[0]?.from === phrase.length + 1;
}
