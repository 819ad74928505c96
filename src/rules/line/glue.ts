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
 * Splits text where a small letter runs into a capital, as node texts joined with nothing between do.
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
  /** The texts between the occurrences, trimmed, empty ones left out. */
  readonly labels: readonly string[];
}

const GRAM = 4;
/** A strip shows its token from the start; grams are counted in this many characters only. */
const SAMPLE = 300;
/** Below this share of the sample no token is a strip's: a body line's commonest gram reaches .05. */
const LEAST_SHARE = 0.12;

/**
 * The four characters that recur most in the text, grown to the longest token that recurs as often:
 * in `icon homeicon searchicon menu` it is `icon`. `null` when none recurs enough to be a strip's.
 */
export function repeatedToken(text: string): RepeatedToken | null {
  const s = text.slice(0, LONGEST).toLowerCase();
  const sample = s.slice(0, SAMPLE);
  const most = mostFrequent(sample);
  if (most.count < 3 || (most.count * GRAM) / sample.length < LEAST_SHARE) return null;
  const top = sample.slice(most.at, most.at + GRAM);
  const token = grow(top, gramCounts(sample), most.count);
  const pieces = s.split(token);
  const count = pieces.length - 1;
  const labels = pieces.map((p) => p.trim()).filter(Boolean);
  return { token, count, share: (count * token.length) / s.length, labels };
}

/** Where the commonest gram is found first, by a rolling code: cheaper than cutting every gram out. */
function mostFrequent(sample: string): { at: number; count: number } {
  const counts = new Map<number, { at: number; count: number }>();
  let best = { at: 0, count: 0 };
  let code = 0;
  let spaced = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    code = ((code << 8) ^ unit) | 0;
    spaced = unit === 32 ? GRAM : spaced - 1;
    if (i < GRAM - 1 || spaced > 0) continue;
    const seen = counts.get(code);
    if (!seen) counts.set(code, { at: i - GRAM + 1, count: 1 });
    else if (++seen.count > best.count) best = seen;
  }
  return best;
}

function gramCounts(sample: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + GRAM <= sample.length; i++) {
    const gram = sample.slice(i, i + GRAM);
    if (!gram.includes(' ')) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Lengthens a gram while one following gram recurs nearly as often. */
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
