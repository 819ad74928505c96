import PostalMime, { type Email } from 'postal-mime';

/** What a message says, decoded. */
export interface Message {
  readonly subject: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly html: string | null;
  readonly text: string | null;
  /** By their names in lower case, in the message's order; the first of each. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Levels of parts in parts, and bytes of headers: far beyond what mail programs write. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1_048_576 };

/** Parses a message in the form of the internet (RFC 5322, MIME). @throws Error where it is beyond the limits. */
export async function parseMessage(bytes: Uint8Array): Promise<Message> {
  const email = await PostalMime.parse(bytes, LIMITS);
  return {
    subject: email.subject ?? null,
    date: isoDate(email),
    html: email.html ?? null,
    text: email.text ?? null,
    headers: Object.fromEntries(email.headers.toReversed().map(({ key, value }) => [key, value])),
  };
}

/** The bytes of a part of a message: its charset is left to whoever reads them. */
export async function contentOfPart(body: Uint8Array, transferEncoding: string): Promise<Buffer> {
  const head = `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${transferEncoding}\r\n\r\n`;
  const { attachments } = await PostalMime.parse(Buffer.concat([Buffer.from(head), body]), LIMITS);
  const content = attachments[0]?.content;
  return content instanceof ArrayBuffer ? Buffer.from(content) : Buffer.from(content ?? '');
}

function isoDate({ date }: Email): string | null {
  const moment = new Date(date ?? '');
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
