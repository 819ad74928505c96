import { TokenTable } from './token-table.ts';
import { smallOf, UNSPACED, UNTOLD, WORD, wordClass } from './word-class.ts';

/** Words of spaced scripts, and pairs of characters in scripts without spaces, lower-case. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{N}\p{M}]+/gu;

/**
 * The tokens of a page's lines as numbers, which compare faster than words: words of spaced scripts, pairs of characters
 * in scripts without spaces, lower-case.
 */
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

  /** The tokens of a line; `false`, and none, where a code unit alone does not tell what it is. */
  private addByClass(text: string): boolean {
    const { table, length } = this;
    for (let at = 0; at < text.length; ) {
      const start = at;
      const bits = wordClass(text.charCodeAt(at++));
      if (bits & UNSPACED) {
        if (at < text.length && wordClass(text.charCodeAt(at)) & UNSPACED) at++;
      } else if (bits & WORD) {
        while (at < text.length && wordClass(text.charCodeAt(at)) & WORD) at++;
      }
      if (bits & UNTOLD) {
        this.length = length;
        return false;
      }
      if (!(bits & (WORD | UNSPACED))) continue;
      for (let i = start; i < at; i++) table.put(smallOf(text.charCodeAt(i)));
      this.add(table.close());
    }
    return true;
  }

  private addByPattern(lower: string): void {
    for (const [token] of lower.matchAll(TOKEN)) {
      for (let i = 0; i < token.length; i++) this.table.put(token.charCodeAt(i));
      this.add(this.table.close());
    }
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
