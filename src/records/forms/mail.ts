/** Bytes in which a message's headers end. */
const LOOK = 65_536;
/** Real lines: `From: Brackmoor <news@brackmoor.example>`, `Content-Type: multipart/alternative;`, and their continuations. */
const HEADER = /^[!-9;-~]{1,76}:(?:[ \t].*)?$/;
const CONTINUED = /^[ \t]/;
/** Real line: `From news@brackmoor.example Sun Feb 11 07:45:00 2024`. */
const ENVELOPE = /^>?From \S{1,320} .{0,20}\b\d{1,2}:\d\d(?::\d\d)?\b.{0,40}$/;
/** Headers that only programs write: text pasted from a mail reader has `From:` and `Subject:` alone. */
const BY_PROGRAMS = new Set([
  'mime-version',
  'message-id',
  'received',
  'return-path',
  'dkim-signature',
  'content-transfer-encoding',
]);
const LEAST_HEADERS = 3;
/** Characters of the first line that are looked at before the others. */
const LONGEST_LINE = 2_000;

/** What a text is whose first lines are a message's headers: one message (also MHTML), many, or `null`. */
export function mailForm(head: string): 'mail' | 'mbox' | null {
  const first = head
    .slice(0, LONGEST_LINE)
    .split('\n', 1)[0]!
    .replace(/^\ufeff|\r$/g, '');
  if (!HEADER.test(first) && !ENVELOPE.test(first)) return null;
  const lines = head
    .slice(0, LOOK)
    .replace(/^\ufeff/, '')
    .split('\n', 400)
    .map((line) => line.replace(/\r$/, ''));
  const envelope = ENVELOPE.test(lines[0]!);
  return hasHeaders(envelope ? lines.slice(1) : lines, envelope) ? (envelope ? 'mbox' : 'mail') : null;
}

/** @param sure That it is a message is known: any headers will do. */
function hasHeaders(lines: readonly string[], sure: boolean): boolean {
  const names = new Set<string>();
  for (const line of lines) {
    if (line === '') break;
    if (CONTINUED.test(line) && names.size > 0) continue;
    if (!HEADER.test(line)) return false;
    names.add(line.slice(0, line.indexOf(':')).toLowerCase());
  }
  const written = [...BY_PROGRAMS].some((name) => names.has(name));
  return (
    (sure || (names.size >= LEAST_HEADERS && written)) &&
    (names.has('from') || names.has('subject') || names.has('date'))
  );
}
