import type { Bytes } from '../bytes.ts';
import { linesOf } from '../lines.ts';

/** Real line: `From news@brackmoor.example Sun Feb 11 07:45:00 2024`. */
const ENVELOPE = /^From \S{1,320} .{0,20}\b\d{1,2}:\d\d(?::\d\d)?\b.{0,40}$/;
/** How a line of a message that looks like an envelope is kept apart from one. Real line: `>From here on the road is shut.` */
const QUOTED = /^>+From /;
const LONGEST_ENVELOPE = 400;

/** The messages of a mailbox, one at a time; `null` for one that has more than `most` bytes. */
export async function* messagesOf(stream: Bytes, most: number): AsyncGenerator<Buffer | null> {
  let lines: Buffer[] = [];
  let size = 0;
  let afterBlank = true;
  const message = () => (size > most ? null : Buffer.concat(lines));
  for await (const line of linesOf(stream, most)) {
    const short = line !== null && line.length < LONGEST_ENVELOPE ? line.toString('latin1').trimEnd() : '';
    if (afterBlank && ENVELOPE.test(short)) {
      if (size > 0) yield message();
      lines = [];
      size = 0;
      continue;
    }
    afterBlank = line !== null && line.length < 2 && short === '';
    size += line === null ? most + 1 : line.length + 1;
    if (line !== null && size <= most) lines.push(QUOTED.test(short) ? line.subarray(1) : line, NEWLINE);
    else lines = [];
  }
  if (size > 0) yield message();
}

const NEWLINE = Buffer.from('\n');
