import { constants, crc32, createGunzip, createInflateRaw } from 'node:zlib';
import type { Bytes } from '../bytes.ts';
import { Unpacking } from './codec.ts';
import { dataStart, GZIP_MAGIC, isTrailer, memberAt } from './gzip-member.ts';
import { LookAhead } from './look-ahead.ts';
import { damaged, lostBefore, type PackedForm, passToNext } from './resume-packed.ts';

/** Bytes of small members that are unpacked at a time: they become at most 34 MB. */
const PIECE = 32_768;
const MOST_OF_PIECE = 64 * 1024 * 1024;
/** The same of a large one, which damage may take with it. */
const LARGE_PIECE = 16_384;
/** Bytes in which the header of a member ends: it may have a name and a comment. */
const LONGEST_HEADER = 131_072;
/** Bytes that a codec gives at a time. */
const GIVEN = 65_536;
const TRAILER = 8;
const HEADER = 10;
/** What a header says of the effort and of the system: real values only, so that packed data looks like none. */
const EFFORTS: ReadonlySet<number> = new Set([0, 2, 4]);
const LAST_SYSTEM = 13;
const NO_SYSTEM = 255;

const FORM: PackedForm = { name: 'gzip', header: HEADER, find: nextMember, read: membersIn };

/** What gzip packed: any number of members after one another, each of which stands alone. What follows the last is no part of it. */
export function gunzip(source: Bytes): Bytes {
  return membersIn(new LookAhead(source));
}

/**
 * Small members, as web archives have one for each record, are unpacked by the piece, which ends where one begins: where that
 * fails, they are unpacked one by one. A member larger than a piece has a codec to itself, which stops where it ends.
 */
async function* membersIn(input: LookAhead): AsyncGenerator<Uint8Array> {
  if (dataStart(await input.view(PIECE), 0) === -1) throw damaged(FORM.name);
  const small = new SmallMembers();
  try {
    while (await reachesMember(input)) {
      const view = await input.view(PIECE);
      const last = input.ended && view.length <= PIECE;
      const end = last ? view.length : lastMember(view, PIECE);
      const piece = view.subarray(0, Math.max(0, end));
      if (end <= 0) yield* largeMember(input);
      else if (await small.unpacks(piece, last)) {
        input.pass(end);
        yield* small.given();
      } else yield* oneByOne(input, end);
    }
  } finally {
    small.close();
  }
}

/** Goes on to the next member; what is between two of them and not blank is one that is damaged. */
async function reachesMember(input: LookAhead): Promise<boolean> {
  if (dataStart(await input.view(HEADER), 0) !== -1) return true;
  const passed = await passToNext(input, FORM);
  if (passed === 'something') throw await lostBefore(input, FORM, 0);
  return passed !== null;
}

const smallCodec = () => new Unpacking(createGunzip({ chunkSize: GIVEN }));

/** Unpacks pieces of whole members, with one codec as long as nothing is wrong. */
class SmallMembers {
  #codec = smallCodec();

  /** Whether a piece is members throughout. @param last Nothing follows it */
  async unpacks(piece: Buffer, last: boolean): Promise<boolean> {
    const taken = await this.#codec.take(piece);
    if (last) await this.#codec.finish();
    if (!this.#codec.failed && taken === piece.length) return true;
    this.#codec.close();
    this.#codec = smallCodec();
    return false;
  }

  given(): Uint8Array[] {
    return this.#codec.given();
  }

  close(): void {
    this.#codec.close();
  }
}

/** The members in the first `length` bytes in view. */
async function* oneByOne(input: LookAhead, length: number): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0; ) {
    const view = (await input.view(left)).subarray(0, left);
    const member = memberAt(view, 0, constants.Z_SYNC_FLUSH, MOST_OF_PIECE);
    if (member === null) {
      // What is no member: the loop over all of them says whether that is damage.
      if (dataStart(view, 0) === -1) return;
      throw await lostBefore(input, FORM, 1);
    }
    // What is cut off has nothing behind it that could be taken for its end.
    if (member.whole || (input.ended && member.end === view.length)) yield member.content;
    if (!member.whole) throw await lostBefore(input, FORM, 1);
    input.pass(member.end);
    left -= member.end;
  }
}

async function* largeMember(input: LookAhead): AsyncGenerator<Uint8Array> {
  const start = dataStart(await input.view(LONGEST_HEADER), 0);
  if (start === undefined) throw await lostBefore(input, FORM, 1);
  input.pass(start);
  const codec = new Unpacking(createInflateRaw({ chunkSize: GIVEN }));
  let sum = 0;
  let length = 0;
  try {
    while (!codec.over) {
      const piece = (await input.view(LARGE_PIECE)).subarray(0, LARGE_PIECE);
      if (piece.length === 0) await codec.finish();
      else input.pass(await codec.take(piece));
      for (const chunk of codec.given()) {
        sum = crc32(chunk, sum);
        length += chunk.length;
        yield chunk;
      }
    }
    const trailer = (await input.view(TRAILER)).subarray(0, TRAILER);
    if (codec.failed || !isTrailer(trailer, sum, length)) throw await lostBefore(input, FORM, 0);
    input.pass(TRAILER);
  } finally {
    codec.close();
  }
}

function nextMember(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(GZIP_MAGIC, from);
  while (at >= 0 && !isHeader(bytes, at)) at = bytes.indexOf(GZIP_MAGIC, at + 1);
  return at;
}

/** Where the last member in the first bytes begins; 0 or less where that is the first. */
function lastMember(bytes: Buffer, most: number): number {
  let at = bytes.lastIndexOf(GZIP_MAGIC, most);
  while (at > 0 && !isHeader(bytes, at)) at = bytes.lastIndexOf(GZIP_MAGIC, at - 1);
  return at;
}

/** Whether a member begins here, as far as that can be seen. */
function isHeader(bytes: Buffer, at: number): boolean {
  const start = dataStart(bytes, at);
  const system = bytes[at + HEADER - 1] ?? NO_SYSTEM;
  const known = system <= LAST_SYSTEM || system === NO_SYSTEM;
  return start !== -1 && at + HEADER <= bytes.length && EFFORTS.has(bytes[at + HEADER - 2]!) && known;
}
