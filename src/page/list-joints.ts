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

  /** Whether an item begins with the figure at an offset. Offsets must ascend. */
  opensItem(at: number): boolean {
    const before = this.raw.slice(Math.max(0, at - REACH), at);
    if (!AFTER_WORD.test(before)) return false;
    const item = this.numberAt(ITEM, at);
    if (item > 0 && (AFTER_SENTENCE.test(before) || (item === this.nextItem && item > 1))) {
      this.nextItem = item + 1;
      return true;
    }
    const entry = this.numberAt(ENTRY, at);
    CONTENTS.lastIndex = at;
    if (entry === 0 || !(entry === 1 ? CONTENTS.test(this.raw) : entry === this.nextEntry)) return false;
    this.nextEntry = entry + 1;
    return true;
  }

  private numberAt(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return Number(pattern.exec(this.raw)?.[1] ?? 0);
  }
}
