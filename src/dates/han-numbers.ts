import type { Token } from './tokens.ts';

const DIGITS = '〇一二三四五六七八九';
const digit = (key: string) => ('零○'.includes(key) ? 0 : DIGITS.indexOf(key));
/** Units that follow a number written in characters. */
const AFTER_YEAR = '年';
const AFTER_DAY = '日号號';

/** `二〇二四年五月十四日`: turns spelled-out years and days into numbers; months are already words. `元年` is year 1. */
export function joinHanNumbers(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((t) => t.key === AFTER_YEAR || AFTER_DAY.includes(t.key))) return tokens;
  const out: Token[] = [];
  for (const token of tokens) {
    if (token.key === AFTER_YEAR) join(out, yearOf);
    else if (AFTER_DAY.includes(token.key)) join(out, dayOf);
    out.push(token);
  }
  return out;
}

/** A number has at most this many characters: `二〇二四`, `二十四`. */
const MAX_SIZE = 4;

/** Replaces the longest run of characters at the end that reads as a number. */
function join(out: Token[], read: (keys: readonly string[]) => number | null): void {
  for (let size = Math.min(MAX_SIZE, out.length); size > 0; size--) {
    const run = out.slice(-size);
    const value = read(run.map((t) => t.key));
    if (value === null || run.slice(1).some((t) => t.space !== 0)) continue;
    const { start, space } = run[0]!;
    const end = run.at(-1)!.end;
    out.length -= size;
    out.push({
      kind: 'number',
      start,
      end,
      key: String(value),
      space,
      upper: false,
      native: true,
      meaning: null,
    });
    return;
  }
}

function yearOf(keys: readonly string[]): number | null {
  if (keys.length === 1 && keys[0] === '元') return 1;
  const digits = keys.map(digit);
  return keys.length === 4 && !digits.includes(-1) ? Number(digits.join('')) : null;
}

/** `四`, `十四`, `二十`, `三十一`, digit by digit `一四` */
function dayOf(keys: readonly string[]): number | null {
  const ten = keys.indexOf('十');
  if (ten < 0) return inDigits(keys);
  if (ten > 1 || keys.length > ten + 2) return null;
  const tens = ten === 0 ? 1 : digit(keys[0]!);
  const ones = keys.length > ten + 1 ? digit(keys[ten + 1]!) : 0;
  const value = tens * 10 + ones;
  return tens > 0 && ones >= 0 && value <= 31 ? value : null;
}

function inDigits(keys: readonly string[]): number | null {
  const digits = keys.map(digit);
  const value = Number(digits.join(''));
  return keys.length <= 2 && !digits.includes(-1) && value > 0 && value <= 31 ? value : null;
}
