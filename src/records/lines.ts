import type { Bytes } from './bytes.ts';

const NEWLINE = 0x0a;

/**
 * The lines of a stream, without their `\n`; a last one may lack it. Of a line longer than `most` bytes
 * nothing is kept: it comes as `null`. What stands on the last line of a stream that fails is lost.
 */
export async function* linesOf(stream: Bytes, most: number): AsyncGenerator<Buffer | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size <= most) parts.push(part);
    else parts = [];
  };
  const line = () => {
    const whole = size <= most ? Buffer.concat(parts) : null;
    parts = [];
    size = 0;
    return whole;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
