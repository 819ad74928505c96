import { isMoment } from '../../text/moment.ts';
import { bad } from '../bad.ts';
import type { Bytes, FoundRecord } from '../bytes.ts';
import { collect } from '../collect.ts';
import { visibleLength } from '../objects/page-value.ts';
import type { RecordOptions } from '../options.ts';
import { tooLarge } from '../too-large.ts';
import { messagesOf } from './mbox.ts';
import { type Message, parseMessage } from './message.ts';
import { boundaryOf, savedPage } from './mhtml.ts';

/** Headers that are carried through: the others are of the transport. */
const KEPT = [
  'message-id',
  'subject',
  'from',
  'to',
  'date',
  'reply-to',
  'list-id',
  'list-unsubscribe',
  'content-language',
  'snapshot-content-location',
];
/** Share of the plain text's length that the HTML of a message needs to be taken. */
const ENOUGH = 0.5;

/** A message: an e-mail, a page saved by a browser. */
export async function* readMail(stream: Bytes, options: RecordOptions): AsyncGenerator<FoundRecord> {
  const message = await collect(stream, options.maxBytes);
  yield message === null
    ? bad(options.source, tooLarge(options.maxBytes))
    : await recordOf(message, options, false);
}

/** The messages of a mailbox (mbox). */
export async function* readMbox(stream: Bytes, options: RecordOptions): AsyncGenerator<FoundRecord> {
  for await (const message of messagesOf(stream, options.maxBytes))
    yield message === null
      ? bad(options.source, tooLarge(options.maxBytes))
      : await recordOf(message, options, true);
}

/** @param one One of many: it is named by its id. */
async function recordOf(bytes: Buffer, options: RecordOptions, one: boolean): Promise<FoundRecord> {
  try {
    const message = await parseMessage(bytes);
    const boundary = boundaryOf(message.headers['content-type']);
    const saved = boundary === null ? null : await savedPage(bytes, boundary);
    const { headers, date } = message;
    const kept = KEPT.filter((name) => headers[name] !== undefined).map((name) => [name, headers[name]]);
    const metadata = kept.length > 0 ? Object.fromEntries(kept) : null;
    const address = headers['snapshot-content-location'] ?? saved?.address;
    const source = address ?? (one ? headers['message-id'] : undefined) ?? options.source;
    const content = saved?.html ?? fuller(message);
    if (content === null)
      return bad(source, { code: 'no-text', message: 'a message without text' }, metadata);
    const now = date !== null && isMoment(date) ? date : null;
    return { source, content, charset: null, now, metadata, ...(saved ? {} : { stated: statedIn(message) }) };
  } catch (error) {
    return bad(options.source, { code: 'bad-archive', message: `no message: ${(error as Error).message}` });
  }
}

/** The HTML keeps the blocks apart; in some messages it only says that there is a plain text. */
function fuller({ html, text }: Message): string | null {
  if (html === null || text === null) return html ?? text;
  return visibleLength(html) >= visibleLength(text) * ENOUGH ? html : text;
}

function statedIn({ subject, date }: Message) {
  return { ...(subject && { headline: subject }), ...(date && { published: date }) };
}
