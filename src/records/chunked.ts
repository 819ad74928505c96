/** The line before a chunk: its length in hexadecimal. Real lines: `1f40\r\n`, `000a;name=value\r\n`, `1f40  \r\n`. */
const LENGTH_LINE = /^[ \t]*([\da-f]{1,8})(?![\da-f])[^\n]*\n?/i;
const LONGEST_LINE = 64;

/**
 * The body of a response whose `Transfer-Encoding` is `chunked`. Many archives keep that header with a body whose chunks they
 * have put together: what does not begin with a whole chunk stays as it is, and so does what follows a damaged one.
 */
export function dechunk(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const { start, end, whole } = chunkAt(body, at);
    if (!whole && chunks.length === 0) return body;
    // What follows the last chunk, of no bytes, are headers.
    chunks.push(body.subarray(start, whole ? end : body.length));
    if (!whole || start === end) return Buffer.concat(chunks);
    at = end + 2;
  }
}

/** Where the chunk behind `at` begins and ends, and whether it is there to its end. */
function chunkAt(body: Buffer, at: number) {
  const line = LENGTH_LINE.exec(body.toString('latin1', at, at + LONGEST_LINE));
  const start = at + (line?.[0].length ?? 0);
  const end = start + Number.parseInt(line?.[1] ?? '0', 16);
  const last = at > 0 && start === end;
  const whole = line !== null && (last || body.toString('latin1', end, end + 2) === '\r\n');
  return { start, end, whole };
}
