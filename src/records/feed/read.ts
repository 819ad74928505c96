import { bad } from '../bad.ts';
import { type Bytes, ContainerError, type FoundRecord } from '../bytes.ts';
import { recordOfObject } from '../objects/record-of.ts';
import type { RecordOptions } from '../options.ts';
import { Peeked } from '../peek.ts';
import { tooLarge } from '../too-large.ts';
import { type FeedItem, ItemReader } from './item-reader.ts';
import { XmlEvents } from './xml-events.ts';

/** Bytes read before the items in them are handed on. */
const PIECE = 65_536;
/** The encoding that a declaration names. Real line: `<?xml version="1.0" encoding="ISO-8859-1"?>`. */
const DECLARED = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i;
const DECLARATION_BYTES = 512;

/** The items of an RSS or Atom feed: each is a page, its fields are evidence. */
export async function* readFeed(stream: Bytes, options: RecordOptions): AsyncGenerator<FoundRecord> {
  const input = new Peeked(stream);
  const head = (await input.head(DECLARATION_BYTES)).toString('latin1', 0, DECLARATION_BYTES);
  const decoder = decoderOf(DECLARED.exec(head.replace(/^\u00ef\u00bb\u00bf/, ''))?.[1]);
  const items = new ItemReader(options.maxBytes);
  const xml = new XmlEvents(items);
  for await (const chunk of input)
    for (let at = 0; at < chunk.length; at += PIECE) {
      xml.write(decoder.decode(chunk.subarray(at, at + PIECE), { stream: true }));
      for (const item of items.taken()) yield recordOf(item, options);
      if (xml.pending > options.maxBytes + PIECE) throw new ContainerError('a tag or an item has no end');
    }
  xml.write(decoder.decode());
  for (const item of items.taken()) yield recordOf(item, options);
  if (items.isOpen) throw new ContainerError('the feed ends early');
}

function decoderOf(label: string | undefined): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}

function recordOf(item: FeedItem | 'too-large', options: RecordOptions): FoundRecord {
  if (item === 'too-large') return bad(options.source, tooLarge(options.maxBytes));
  return recordOfObject(item, { options: { ...options, onPageKey: () => {} } });
}
