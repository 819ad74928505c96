/* Items of a numbered list and of a table of contents in a glued line. */

/** `2. Keep warm`, `2) Keep warm` */
const ITEM = /(\d{1,2})[.)] ?\p{Lu}\p{Ll}/uy;
/** The end of a sentence before the first of such items; a number right after a word is a footnote's: `the kettle3. Whether`. */
const AFTER_SENTENCE = /(?:\p{Ll}{2}|\))[.!?]["”»)]?$/u;
const AFTER_WORD = /[\p{L}.!?)"”»]$/u;
/** Looked at before a number. */
const REACH = 6;
/** `Contents1 Gameplay2 Release3 Reception`: three in a row without the end of a sentence between. */
const CONTENTS = /1 \p{Lu}[^.!?\d\n]{2,60}2 \p{Lu}[^.!?\d\n]{2,60}3 \p{Lu}/uy;
/** `What each side said1. The case for`: a heading, and the second item behind the end of a sentence. */
const MAX_HEADING = 50;
const SECOND_ITEM = /[.!?…)"”»]2[.)] ?\p{Lu}\p{Ll}/u;
const MAX_FIRST_ITEM = 3000;
const ENTRY = /(\d{1,2}) \p{Lu}/uy;

/** The lists of a glued line, from its start to its end. */
export class ListJoints {
  private nextItem = 0;
  private nextEntry = 0;
  private readonly raw: string;

  constructor(raw: string) {
    this.raw = raw;
    this.nextItem = this.numberAt(ITEM, 0) + 1;
  }

  /**
   * Whether an item begins with the figure at an offset. Offsets must ascend.
   *
   * @param last Where the piece above begins.
   */
  opensItem(at: number, last: number): boolean {
    const before = this.raw.slice(Math.max(0, at - REACH), at);
    if (!AFTER_WORD.test(before)) return false;
    const item = this.numberAt(ITEM, at);
    const isNext = item === this.nextItem && item > 1;
    if (
      item > 0 &&
      (isNext || AFTER_SENTENCE.test(before) || (item === 1 && this.isBelowHeading(at, last)))
    ) {
      this.nextItem = item + 1;
      return true;
    }
    const entry = this.numberAt(ENTRY, at);
    CONTENTS.lastIndex = at;
    if (entry === 0 || !(entry === 1 ? CONTENTS.test(this.raw) : entry === this.nextEntry)) return false;
    this.nextEntry = entry + 1;
    return true;
  }

  /** Right after a few words, the first of several items is no footnote's number. */
  private isBelowHeading(at: number, last: number): boolean {
    return at - last <= MAX_HEADING && SECOND_ITEM.test(this.raw.slice(at, at + MAX_FIRST_ITEM));
  }

  private numberAt(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return Number(pattern.exec(this.raw)?.[1] ?? 0);
  }
}
