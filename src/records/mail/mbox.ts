import type { Bytes } from '../bytes.ts';
import { linesOf } from '../lines.ts';

/** Real line: `From news@brackmoor.example Sun Feb 11 07:45:00 2024`. */
const ENVELOPE = /^From \S{1,320} .{0,20}\b\d{1,2}:\d\d(?::\d\d)?\b.{0,40}$/;
/** How a line of a message that looks like an envelope is kept apart from one. Real line: `>From here on the road is shut.` */
const QUOTED = /^>+From /;
const LONGEST_ENVELOPE = 400;

/** The messages of a mailbox, one at a time; `null` for one that has more than `most` bytes. */
export async function* messagesOf(stream: Bytes, most: number): AsyncGenerator<Buffer | null> {
  let message = new Collected(most);
  let afterBlank = true;
  for await (const line of linesOf(stream, most)) {
    const short = line !== null && line.length < LONGEST_ENVELOPE ? line.toString('latin1').trimEnd() : ' ';
    if (afterBlank && ENVELOPE.test(short)) {
      if (message.size > 0) yield message.bytes();
      message = new Collected(most);
    } else message.add(line !== null && QUOTED.test(short) ? line.subarray(1) : line);
    afterBlank = short === '';
  }
  if (message.size > 0) yield message.bytes();
}

/** The lines of one message: of one that is too large nothing is held. */
class Collected {
  readonly #most: number;
  #lines: Uint8Array[] = [];
  size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(line: Buffer | null): void {
    this.size += line === null ? this.#most + 1 : line.length + 1;
    if (line !== null && this.size <= this.#most) this.#lines.push(line, NEWLINE);
    else this.#lines = [];
  }

  bytes(): Buffer | null {
    return this.size > this.#most ? null : Buffer.concat(this.#lines);
  }
}

const NEWLINE = Buffer.from('\n');
