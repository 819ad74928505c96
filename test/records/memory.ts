/**
 * `npx tsx test/records/memory.ts [MEGABYTES]`: reads generated inputs of that size (300 without) in every form and
 * prints how fast and in how much memory. Fails where that grows with the input. Too slow for every run of the tests.
 */
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { openRecords } from '../../src/records/open.ts';
import { tarMember } from './tar-file.ts';
import { conversion } from './warc-file.ts';

const MEGABYTE = 1_000_000;
/** A process that reads little takes some 100. */
const MOST_MEGABYTES = 250;
const WORDS = 'ferry harbour council ramp storm island mainland ticket winter inspection'.split(' ');

const megabytes = Number(process.argv[2] ?? 300);
const TEXTS = Array.from({ length: 100 }, (_, seed) =>
  Array.from({ length: 1_000 }, (_, i) => WORDS[(seed * 31 + i * i) % WORDS.length]).join(' '),
);
const text = (index: number) => TEXTS[index % TEXTS.length]!;
const pages = Math.round((megabytes * MEGABYTE) / text(0).length);

function* each(form: (text: string, index: number) => Uint8Array): Generator<Uint8Array> {
  for (let i = 0; i < pages; i++) yield form(text(i), i);
}

const jsonl = () => each((page, id) => Buffer.from(`${JSON.stringify({ id, text: page })}\n`));
const wet = () => each((page, i) => conversion(`https://lindvik.example/${i}`, page));
const zipped = (parts: Iterable<Uint8Array>) => Readable.from(parts).pipe(createGzip({ level: 1 }));

const FORMS: Readonly<Record<string, () => Readable>> = {
  jsonl: () => Readable.from(jsonl()),
  'jsonl.gz': () => zipped(jsonl()),
  wet: () => Readable.from(wet()),
  'wet.gz': () => zipped(wet()),
  tar: () => Readable.from(each((page, i) => tarMember(`${i}.txt`, page))),
};

for (const [name, stream] of Object.entries(FORMS)) {
  const options = {
    source: name,
    textKeys: [],
    idKey: null,
    keep: null,
    maxBytes: 16 * MEGABYTE,
    kind: 'auto' as const,
  };
  const start = performance.now();
  let records = 0;
  let peak = 0;
  for await (const record of openRecords(stream(), options)) {
    if ('error' in record) throw new Error(`${name}: ${record.error.message}`);
    if (++records % 500 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - start) / 1_000;
  const speed = (megabytes / seconds).toFixed(0);
  console.log(
    `${name.padEnd(8)} ${records} records, ${speed} MB/s, ${(peak / MEGABYTE).toFixed(0)} MB at most`,
  );
  if (records !== pages || peak > MOST_MEGABYTES * MEGABYTE) process.exitCode = 1;
}
