import { HOSTILE } from './hostile-pieces.ts';
import type { Random } from './random.ts';

/** Changes the lines of a page, into possible and impossible ones. */
type LineChange = (lines: string[], random: Random, other: readonly string[]) => void;
/** The same for bytes, where a character may be cut in the middle. */
type ByteChange = (bytes: Buffer, random: Random) => Buffer;

/** Most copies of one line; more would not be a new case. */
const MAX_COPIES = 40;

const place = (random: Random, lines: readonly string[]) => random.below(lines.length + 1);

const LINE_CHANGES: readonly LineChange[] = [
  function remove(lines, random) {
    lines.splice(place(random, lines), 1 + random.below(5));
  },
  function duplicate(lines, random) {
    const at = place(random, lines);
    lines.splice(at, 0, ...lines.slice(at, at + 1 + random.below(4)));
  },
  function repeat(lines, random) {
    const line = random.pick(lines) ?? '';
    if (line.length < 200)
      lines.splice(place(random, lines), 0, ...Array(random.below(MAX_COPIES)).fill(line));
  },
  function swap(lines, random) {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    if (lines.length) [lines[a], lines[b]] = [lines[b]!, lines[a]!];
  },
  function shuffle(lines, random) {
    const from = place(random, lines);
    const some = lines.slice(from, from + 12);
    lines.splice(from, some.length, ...some.sort(() => random.next() - 0.5));
  },
  function splice(lines, random, other) {
    const from = random.below(other.length);
    lines.splice(place(random, lines), random.below(6), ...other.slice(from, from + 1 + random.below(12)));
  },
  function glue(lines, random) {
    const at = place(random, lines);
    lines.splice(at, 2, lines.slice(at, at + 2).join(random.pick(['', ' ', ' | ', ', ', '\u2028'])));
  },
  function part(lines, random) {
    const at = random.below(lines.length);
    const line = lines[at] ?? '';
    const cut = random.below(line.length);
    lines.splice(at, 1, line.slice(0, cut), line.slice(cut));
  },
  function insert(lines, random) {
    const at = random.below(lines.length);
    const line = lines[at] ?? '';
    const cut = random.below(line.length + 1);
    lines[at] = line.slice(0, cut) + random.pick(HOSTILE).repeat(1 + random.below(3)) + line.slice(cut);
  },
  function insertLine(lines, random) {
    lines.splice(place(random, lines), 0, random.pick(HOSTILE));
  },
  function blank(lines, random) {
    lines.splice(
      place(random, lines),
      0,
      ...Array(1 + random.below(9)).fill(random.pick(['', ' ', '\u00a0', '\t'])),
    );
  },
  function recase(lines, random) {
    const at = random.below(lines.length);
    const line = lines[at] ?? '';
    lines[at] = random.below(2) ? line.toUpperCase() : line.toLowerCase();
  },
  function renumber(lines, random) {
    const at = random.below(lines.length);
    lines[at] = (lines[at] ?? '').replace(/\d/g, () => String(random.below(10)));
  },
];

const BYTE_CHANGES: readonly ByteChange[] = [
  function flip(bytes, random) {
    for (let n = 1 + random.below(8); n > 0 && bytes.length; n--)
      bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
    return bytes;
  },
  function cutOff(bytes, random) {
    return bytes.subarray(0, random.below(bytes.length + 1));
  },
  function cutFront(bytes, random) {
    return bytes.subarray(random.below(bytes.length + 1));
  },
  function cutOut(bytes, random) {
    const at = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(30))]);
  },
  function inserted(bytes, random) {
    const at = random.below(bytes.length);
    const noise = Buffer.from(Array.from({ length: 1 + random.below(6) }, () => random.below(256)));
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
];

const LINE_END = /\r\n|[\n\r]/;

/** Text with one to eight changes of its lines; pieces are taken from the page `other`. */
export function mutateText(text: string, other: string, random: Random): string {
  const lines = text.split(LINE_END);
  const others = other.split(LINE_END);
  for (let n = 1 + random.below(8); n > 0; n--) random.pick(LINE_CHANGES)(lines, random, others);
  return lines.join(random.pick(['\n', '\n', '\n', '\r\n', '\n\n', '\r']));
}

/** Bytes with one or two changes. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = Buffer.from(bytes);
  for (let n = 1 + random.below(2); n > 0; n--)
    changed = Buffer.from(random.pick(BYTE_CHANGES)(changed, random));
  return changed;
}
