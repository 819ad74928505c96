import type { Page } from '../page/page.ts';
import { type Tokens, tokensOn } from '../page/tokens.ts';
import { SPACED_WORD } from '../text/characters.ts';
import { WordStarts } from '../text/hash-set.ts';
import { beginningWith, entryStarts, LAST_ADDRESSING } from './find.ts';
import type { NoticeEntry } from './vocabulary.ts';

/* What is known of a word, as bits. */

/** An entry begins with it. */
const OPENS = 1;
/** One that addresses somebody does. */
const ADDRESSES = 2;
/** Its line must be searched: entries are not compared with words as the page's table has them. */
const UNCLEAR = 4;

/** Thai, Korean, Japanese and Chinese are above: their entries may begin inside a word. */
const FIRST_UNSPACED = 0x0e00;
/** Beginnings of words that a hyphen may join to `e`: `e-mail` is listed as `email`. */
const AFTER_HYPHEN = new WordStarts(['mail*', 'posta*']);

const NONE: readonly NoticeEntry[] = [];

/** Which lines of a page may have entries, by the page's distinct words: each is looked up once. */
export class Openers {
  private readonly tokens: Tokens;
  /** For each token. */
  private readonly flags: Uint8Array;

  constructor(page: Page) {
    this.tokens = tokensOn(page);
    this.flags = new Uint8Array(this.tokens.table.size);
    for (let token = 0; token < this.flags.length; token++) this.flags[token] = this.flagsOf(token);
  }

  /** Whether the line may have an entry that addresses somebody. */
  mayAddress(line: number): boolean {
    return this.tokens.hasAny(line, this.flags, ADDRESSES | UNCLEAR);
  }

  /** Tests lines for whether they may have one of these entries. */
  mayHave(entries: ReadonlySet<NoticeEntry>): (line: number) => boolean {
    const asked = this.flags.map((flags, token) =>
      flags & OPENS && !this.found(token).some((entry) => entries.has(entry)) ? flags & UNCLEAR : flags,
    );
    return (line) => this.tokens.hasAny(line, asked, OPENS | UNCLEAR);
  }

  private flagsOf(token: number): number {
    const { table } = this.tokens;
    const isClear = table.isOf(token, SPACED_WORD, FIRST_UNSPACED) && !table.mayBeIn(token, AFTER_HYPHEN);
    const found = this.found(token);
    return (
      (isClear ? 0 : UNCLEAR) |
      (found.length > 0 ? OPENS : 0) |
      (found.some(([, , role]) => role <= LAST_ADDRESSING) ? ADDRESSES : 0)
    );
  }

  private found(token: number): readonly NoticeEntry[] {
    const { table } = this.tokens;
    // Most words have none, which needs no string.
    if (!table.mayBeIn(token, entryStarts())) return NONE;
    return beginningWith(table.textOf(token)).map(({ entry }) => entry);
  }
}
