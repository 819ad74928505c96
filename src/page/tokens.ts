import {
  classOf,
  TOKEN_UNSPACED,
  TOKEN_UNSPACED_SCRIPTS,
  TOKEN_UNSURE,
  TOKEN_WORD,
} from '../text/characters.ts';
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
