import { isJsonl } from './jsonl-sniff.ts';
import type { RecordKind, RecordOptions } from './options.ts';
import type { Peeked } from './peek.ts';
import { isTarHeader, TAR_BLOCK } from './tar-header.ts';

/** What a stream is, by its first bytes. */
export type Layer = 'gzip' | 'zstd' | 'tar' | 'warc' | 'jsonl' | 'page';

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/**
 * The head of a web archive's first record. Real lines: `WARC/1.0`, `WARC-Type: warcinfo`.
 */
const WARC = /^WARC\/\d\.\d{1,2}\r?\n[\w-]+:/;

const TOLD: Readonly<Partial<Record<RecordKind, Layer>>> = {
  text: 'page',
  html: 'page',
  markdown: 'page',
  jsonl: 'jsonl',
  warc: 'warc',
};

/**
 * What the stream is. What compresses or packs is seen whatever the kind: no text begins so. JSON Lines that is
 * named so is looked at for four bytes only, so that a live pipe does not wait.
 */
export async function detect(input: Peeked, { kind, textKey, maxBytes }: RecordOptions): Promise<Layer> {
  const magic = await input.head(ZSTD.length);
  if (GZIP.every((byte, i) => magic[i] === byte)) return 'gzip';
  if (ZSTD.every((byte, i) => magic[i] === byte)) return 'zstd';
  if (kind === 'jsonl') return 'jsonl';
  const head = await input.head(TAR_BLOCK);
  if (isTarHeader(head)) return 'tar';
  const told = TOLD[kind];
  if (told) return told;
  if (WARC.test(head.toString('latin1', 0, TAR_BLOCK))) return 'warc';
  return (await isJsonl(input, textKey, maxBytes)) ? 'jsonl' : 'page';
}
