/** Text of one element while it is being read. */
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
    this.parts.push(' ');
  }

  text(written: string): void {
    this.parts.push(written);
    this.length += written.length;
  }

  /** `true` when the element has ended, or is too long to be what was looked for. */
  close(name: string): boolean {
    if (name === this.name) this.depth--;
    if (this.depth === 0) this.done(this.parts.join(''));
    return this.depth === 0 || this.length > LONGEST;
  }
}

/** An element that goes on longer is no headline and no name, in UTF-16 code units. */
const LONGEST = 1_000;
