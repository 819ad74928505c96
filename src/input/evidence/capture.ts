import { INLINE } from '../tags.ts';

/** Collects the text of one element. */
export class Capture {
  readonly name: string;
  private readonly done: (written: string) => void;
  private depth = 1;
  private readonly parts: string[] = [];
  private length = 0;

  constructor(name: string, done: (written: string) => void) {
    this.name = name;
    this.done = done;
  }

  open(name: string): void {
    if (name === this.name) this.depth++;
    // `Bridge closed<span>:</span>` is one word and a colon, as the page shows it.
    if (!INLINE.has(name)) this.parts.push(' ');
  }

  text(written: string): void {
    this.parts.push(written);
    this.length += written.length;
  }

  /** `true` when the element has ended, or is too long to be the value. */
  close(name: string): boolean {
    if (name === this.name) this.depth--;
    if (this.depth === 0) this.done(this.parts.join(''));
    return this.depth === 0 || this.length > MAX_LENGTH;
  }
}

/** A longer element is neither a headline nor a name; UTF-16 code units. */
const MAX_LENGTH = 1_000;
