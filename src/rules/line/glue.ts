import { CAPITAL, classOf, DIGIT, SMALL } from '../../text/characters.ts';

/** Looking further tells nothing new of a line. */
const LONGEST = 4000;

const CLOSING_BRACKET = 0x29;

/** Example: `ShareTweet`, `NewsÉconomie`, `2024Share`: a capital straight after a small letter, a digit or a bracket. */
function isJoin(text: string, at: number): boolean {
  if (!(classOf(text.charCodeAt(at)) & CAPITAL)) return false;
  const before = text.charCodeAt(at - 1);
  return (classOf(before) & (SMALL | DIGIT)) !== 0 || before === CLOSING_BRACKET;
}

/** A first look that misses no join: most lines have none. */
const MAY_JOIN = /[a-z0-9)\u0080-\uffff][A-Z\u00c0-\uffff]/;

/** Whether `splitAtCaseJoins` may find more than one piece. */
export function mayJoin(text: string): boolean {
  return MAY_JOIN.test(text);
}

/**
 * Splits text where a small letter directly precedes a capital, as in node texts joined without a separator.
 * For judging what a line is; names such as `McDonald` are split too, so never rewrite text with it.
 */
export function splitAtCaseJoins(text: string): string[] {
  const pieces: string[] = [];
  const end = Math.min(text.length, LONGEST);
  let from = 0;
  for (let i = 1; i < end; i++) {
    if (!isJoin(text, i)) continue;
    pieces.push(text.slice(from, i));
    from = i;
  }
  pieces.push(text.slice(from, end));
  return pieces;
}

export interface RepeatedToken {
  readonly token: string;
  readonly count: number;
  /** Share of the text's characters that the token's occurrences make up, 0 to 1. */
  readonly share: number;
  /** The texts between the occurrences, trimmed, without empty ones. */
  readonly labels: readonly string[];
}

const GRAM = 4;
/** A strip has its token from the start, so grams are counted only in this many characters. */
const SAMPLE_LENGTH = 300;
/** A strip's token makes up at least this share of the sample; the most common gram of a body line reaches .05. */
const MIN_SHARE = 0.12;

/**
 * The four characters that occur most often in the text, extended to the longest token that occurs as often:
 * in `icon homeicon searchicon menu` it is `icon`. `null` when none is frequent enough.
 */
export function repeatedToken(text: string): RepeatedToken | null {
  const s = text.slice(0, LONGEST).toLowerCase();
  const sample = s.slice(0, SAMPLE_LENGTH);
  const most = mostFrequent(sample);
  if (most.count < 3 || (most.count * GRAM) / sample.length < MIN_SHARE) return null;
  const top = sample.slice(most.at, most.at + GRAM);
  const token = grow(top, gramCounts(sample), most.count);
  const pieces = s.split(token);
  const count = pieces.length - 1;
  const labels = pieces.map((p) => p.trim()).filter(Boolean);
  return { token, count, share: (count * token.length) / s.length, labels };
}

/** Places in the hash table of the sample's grams: most are free. A power of two. */
const PLACES = 1024;

/** The most common gram and its first position, by a rolling code: cheaper than a substring for every gram. */
function mostFrequent(sample: string): { at: number; count: number } {
  const codes = new Int32Array(PLACES);
  const firsts = new Uint16Array(PLACES);
  const counts = new Uint16Array(PLACES);
  let best = -1;
  let code = 0;
  let spaced = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    code = ((code << 8) ^ unit) | 0;
    spaced = unit === 32 ? GRAM : spaced - 1;
    if (i < GRAM - 1 || spaced > 0) continue;
    let place = (code ^ (code >>> 12)) & (PLACES - 1);
    while (counts[place] !== 0 && codes[place] !== code) place = (place + 1) & (PLACES - 1);
    if (counts[place]!++ === 0) {
      codes[place] = code;
      firsts[place] = i - GRAM + 1;
    } else if (best < 0 || counts[place]! > counts[best]!) best = place;
  }
  return best < 0 ? { at: 0, count: 0 } : { at: firsts[best]!, count: counts[best]! };
}

function gramCounts(sample: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + GRAM <= sample.length; i++) {
    const gram = sample.slice(i, i + GRAM);
    if (!gram.includes(' ')) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Extends a gram while the gram after it occurs nearly as often. */
function grow(gram: string, counts: ReadonlyMap<string, number>, count: number): string {
  let token = gram;
  for (let step = 0; step < 12; step++) {
    const tail = token.slice(-(GRAM - 1));
    let next = '';
    for (const [g, n] of counts) if (n >= count * 0.9 && g.startsWith(tail)) next = g.charAt(GRAM - 1);
    if (!next) break;
    token += next;
  }
  return token;
}
