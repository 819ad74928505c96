/** The head of an HTTP response and the bytes behind it, as they came. */
export interface HttpResponse {
  /** Status code such as 200; `null` when the first line is none. */
  readonly status: number | null;
  /** Lower-case names; the last value of each. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Bytes in which a head ends. */
const HEAD = 131_072;
/** Real line: `HTTP/1.1 200 OK`. */
const STATUS = /^HTTP\/[\d.]{1,4} (\d{3})\b/i;
/** The blank line after the head; some servers end lines by a mere `\n`. Real lines: `Server: nginx`, ``. */
const BLANK_LINE = /\n\r?\n/;

/** Parts a stored response into head and body. */
export function parseResponse(block: Buffer): HttpResponse {
  const head = block.toString('latin1', 0, HEAD);
  const blank = BLANK_LINE.exec(head);
  const lines = head.slice(0, blank?.index).split('\n');
  const headers = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const status = STATUS.exec(lines[0]!)?.[1];
  const body = block.subarray(blank ? blank.index + blank[0].length : block.length);
  return { status: status ? Number(status) : null, headers, body };
}
