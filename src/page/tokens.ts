import {
  classOf,
  TOKEN_UNSPACED,
  TOKEN_UNSPACED_SCRIPTS,
  TOKEN_UNSURE,
  TOKEN_WORD,
} from '../text/characters.ts';
import { HashSet } from '../text/hash-set.ts';
import { perPage } from './per-page.ts';
import { TokenTable } from './token-table.ts';

/** Words of spaced scripts, and pairs of characters in scripts without spaces, lower-case. */
const TOKEN = new RegExp(`[${TOKEN_UNSPACED_SCRIPTS}]{1,2}|[\\p{L}\\p{N}\\p{M}]+`, 'gu');

/** The tokens of a page's lines as numbers, which are faster to compare than strings. */
export class Tokens {
  readonly table = new TokenTable();
  /** Line `i` has the tokens from `list[starts[i]]` up to `list[starts[i + 1]]`. */
  list = new Int32Array(2048);
  readonly starts: Int32Array;
  private length = 0;

  constructor(lines: readonly { readonly text: string }[]) {
    this.starts = new Int32Array(lines.length + 1);
    lines.forEach(({ text }, i) => {
      if (!this.addByClass(text)) this.addByPattern(text.toLowerCase());
      this.starts[i + 1] = this.length;
    });
  }

  /** 1 for each token that may be one of the words. */
  among(words: HashSet): Uint8Array {
    const flags = new Uint8Array(this.table.size);
    for (let token = 0; token < flags.length; token++) flags[token] = this.table.mayBe(token, words) ? 1 : 0;
    return flags;
  }

  /** Whether a line has a token with one of these bits. */
  hasAny(line: number, flags: Uint8Array, bits = 1): boolean {
    for (let at = this.starts[line]!; at < this.starts[line + 1]!; at++)
      if (flags[this.list[at]!]! & bits) return true;
    return false;
  }

  /** Adds the tokens of a line; if the class of a code unit alone is not clear, adds none and returns `false`. */
  private addByClass(text: string): boolean {
    const { table, length } = this;
    for (let at = 0; at < text.length; ) {
      const start = at;
      const bits = classOf(text.charCodeAt(at++));
      if (bits & TOKEN_UNSPACED) {
        if (at < text.length && classOf(text.charCodeAt(at)) & TOKEN_UNSPACED) at++;
      } else if (bits & TOKEN_WORD) {
        while (at < text.length && classOf(text.charCodeAt(at)) & TOKEN_WORD) at++;
      }
      if (bits & TOKEN_UNSURE) {
        this.length = length;
        return false;
      }
      if (!(bits & (TOKEN_WORD | TOKEN_UNSPACED))) continue;
      this.add(table.tokenIn(text, start, at));
    }
    return true;
  }

  private addByPattern(lower: string): void {
    for (const [token] of lower.matchAll(TOKEN)) this.add(this.table.tokenIn(token, 0, token.length));
  }

  private add(token: number): void {
    if (this.length === this.list.length) {
      const longer = new Int32Array(2 * this.length);
      longer.set(this.list);
      this.list = longer;
    }
    this.list[this.length++] = token;
  }
}

/** The words of a page, each distinct one with a number: made once, so that rules and features ask about a word only once. */
export const tokensOn = perPage(({ lines }) => new Tokens(lines));

/** The words of some texts, in any case, for `among`. */
export function hashesOf(texts: Iterable<string>): HashSet {
  const words = new HashSet();
  const { table } = new Tokens(Array.from(texts, (text) => ({ text })));
  for (let token = 0; token < table.size; token++) words.add(table.textOf(token));
  return words;
}
