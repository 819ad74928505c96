import { isInName } from '../../../page/inner-names.ts';
import { CAPITAL, classOf, DIGIT, LETTER, SMALL } from '../../../text/characters.ts';

/** What is at an end of a cut: the line's own end, two glued nodes, a run of white space, a separator, a date or byline. */
export type Seam = 'edge' | 'joint' | 'gap' | 'separator' | 'small';

/** A place where one piece of a line ends and the next may begin; `from` and `to` are equal where two nodes meet. */
export interface SeamAt {
  readonly from: number;
  readonly to: number;
  readonly seam: Seam;
}

const codes = (characters: string) => new Set([...characters].map((c) => c.charCodeAt(0)));

/** Separators of titles, with or without spaces: `Bridge|Harbour Times`. */
const BARS = codes('|｜•»›');
/** Separators of titles between spaces only: `Bridge - Harbour Times`. */
const SPACED = codes('-–—|·•»›>⋅/~');
/** At a node's end: `Live)From`; `over.”The` is cut by the page's own joints. */
const CLOSING = codes(')!?”’"]');
const OPENING = codes('“"‘[„«');
/** It opens a quotation after a space: `Local "Ferry fraud" in Lindvik`. */
const STRAIGHT = 0x22;
const SPACE = 0x20;
/** `88'Tell`: minutes of a match. */
const MINUTES = codes("'’′");
/** Closes a quotation in German, where `„` opens it. */
const LOW_CLOSING = 0x201c;
/** Characters of a quotation in which its opening mark is looked for. */
const MAX_QUOTATION = 200;
const ELISION = /(?:^|[^\p{L}])(?:\p{L}|[Qq]u)$/u;
/** Before a capital: `Home/Bridge`, `×Bridge`, `Local>Bridge`. */
const TIGHT = codes(':/×>');
const LINE_END = /[\n\r]/;
const STOP = 0x2e;
/** Before a number: `looking for?10 bridges`. */
const CALLING = codes('!?');

function isSpace(code: number): boolean {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return true;
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}

/**
 * Places where one node may end and the next begin, in text as the page has it: runs of white space
 * (`Contact      The bridge`), separators (`Home » Bridge`), joints (`Bridge closesShare`, `Tips39 Tools`).
 */
export function seamsOf(raw: string): SeamAt[] {
  const out: SeamAt[] = [];
  for (let i = 0; i < raw.length; ) {
    const code = raw.charCodeAt(i);
    // Most characters are small letters: no seam begins at one.
    if (classOf(code) & SMALL) {
      i++;
      continue;
    }
    const mark = isSpace(code) ? atSpace(raw, i) : atCharacter(raw, i);
    if (mark) out.push(mark);
    i = Math.max(i + 1, mark?.to ?? 0);
  }
  return out;
}

function atSpace(raw: string, from: number): SeamAt | null {
  let to = from + 1;
  while (to < raw.length && isSpace(raw.charCodeAt(to))) to++;
  // The rows of a wrapped headline are no columns.
  if (to - from > 1 && !LINE_END.test(raw.slice(from, to))) return { from, to, seam: 'gap' };
  const isSeparator = SPACED.has(raw.charCodeAt(to)) && isSpace(raw.charCodeAt(to + 1));
  return isSeparator ? { from, to: to + 2, seam: 'separator' } : null;
}

function atCharacter(raw: string, at: number): SeamAt | null {
  const code = raw.charCodeAt(at);
  if (BARS.has(code)) return { from: at, to: at + 1, seam: 'separator' };
  if (at > 0 && code === COPYRIGHT) return { from: at, to: at, seam: 'small' };
  return at > 0 && isJoint(raw, at, code) ? { from: at, to: at, seam: 'joint' } : null;
}

/** A picture's credit: `Bridge closes © Jane Holloway`. */
const COPYRIGHT = 0xa9;

function isJoint(raw: string, at: number, code: number): boolean {
  const before = raw.charCodeAt(at - 1);
  const class0 = classOf(before);
  const class1 = classOf(code);
  const opens = OPENING.has(code);
  if (opens && closesHere(raw, at, code)) return false;
  if (class1 & CAPITAL || opens) {
    if (class0 & (SMALL | DIGIT)) return !(class1 & CAPITAL) || !isInName(raw, at);
    if (endsQuotation(raw, at - 1)) return before !== STRAIGHT || !isSpace(unitAt(raw, at - 2) || SPACE);
  }
  if (!(class1 & CAPITAL)) return isOtherJoint(raw, at, code);
  if (TIGHT.has(before)) return true;
  // `Loading...Bridge closes`, `2:00 p.m.Bridge closes`
  if (before === STOP) return isStop(unitAt(raw, at - 2)) && Boolean(classOf(unitAt(raw, at + 1)) & SMALL);
  // `FAQBridge closes`: the last capital of a row belongs to the next word. `The best CRMs of`: it does not.
  const isRow = class0 & CAPITAL && classOf(unitAt(raw, at - 2)) & CAPITAL;
  return Boolean(isRow && classOf(unitAt(raw, at + 1)) & SMALL && !isPlural(raw, at + 1));
}

/** A figure or a letter without a case after a small letter. */
function isOtherJoint(raw: string, at: number, code: number): boolean {
  const before = raw.charCodeAt(at - 1);
  const isAfterSmall = (classOf(before) & SMALL) !== 0;
  if (classOf(code) & DIGIT) return (isAfterSmall || CALLING.has(before)) && !isNumeronym(raw, at);
  return isAfterSmall && isOtherScript(before, code);
}

/** Letters that other letters are left out between, or a short form: `n8n`, `i18n`, `b2b`, `p2p`; not `Tips39 Tools`. */
const NUMERONYM = /(?:^|[^\p{L}\p{Nd}])\p{Ll}{1,2}$/u;
const NUMERONYM_END = /^\p{Nd}{1,2}\p{Ll}/u;

const isNumeronym = (raw: string, at: number) =>
  NUMERONYM.test(raw.slice(Math.max(0, at - 3), at)) && NUMERONYM_END.test(raw.slice(at, at + 3));

/** Hebrew to Sinhala: scripts without capitals whose words have spaces around them, but no Han, Kana or Hangul. */
const FIRST_UNCASED = 0x0590;
const LAST_UNCASED = 0x0dff;

/** A small Latin, Greek or Cyrillic letter before one of a script without capitals: `Caught two thievesपुलिस ने`. */
const isOtherScript = (before: number, code: number) =>
  code >= FIRST_UNCASED && code <= LAST_UNCASED && before < FIRST_UNCASED && (classOf(code) & LETTER) !== 0;

/** A mark that may open a quotation ends one: `„The bridge is safe“ says the harbour master`. */
function closesHere(raw: string, at: number, code: number): boolean {
  const next = unitAt(raw, at + 1);
  if (!(classOf(next) & (LETTER | DIGIT)) && !OPENING.has(next)) return true;
  return code === LOW_CLOSING && closesLow(raw, at);
}

/** Whether a closing mark is at an offset: of a quotation, a bracket, the minutes of a match. */
function endsQuotation(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  if (CLOSING.has(code)) return !isElision(raw, at);
  if (code === LOW_CLOSING) return closesLow(raw, at);
  return MINUTES.has(code) && (classOf(unitAt(raw, at - 1)) & DIGIT) !== 0;
}

/** Whether the mark at an offset ends what a `„` before it opens. */
const closesLow = (raw: string, at: number) => {
  const near = raw.slice(Math.max(0, at - MAX_QUOTATION), at);
  return near.lastIndexOf('„') > near.lastIndexOf('“');
};

/** `le bac de l’Osk`: the apostrophe is part of the next word. */
const isElision = (raw: string, at: number) =>
  raw[at] === '’' && ELISION.test(raw.slice(Math.max(0, at - 4), at));

const PLURAL = 0x73;
const isPlural = (raw: string, at: number) =>
  raw.charCodeAt(at) === PLURAL && !(classOf(unitAt(raw, at + 1)) & SMALL);

/** 0 outside the text. */
const unitAt = (raw: string, at: number) => raw.charCodeAt(at) || 0;

const isStop = (code: number) => code === STOP || (classOf(code) & SMALL) !== 0;
