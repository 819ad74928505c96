/** The first bytes of a frame. */
export const ZSTD_MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
/** The last three bytes of a skippable frame's mark, of which the first ends in any digit: `5x 2a 4d 18`. */
const SKIPPABLE = Buffer.from([0x2a, 0x4d, 0x18]);
/** Bytes of a skippable frame before what is skipped: its mark and its size. */
export const SKIPPABLE_HEADER = 8;

const BLOCK_HEADER = 3;
const CHECKSUM = 4;
/** Sizes by the two bits that tell them: of the dictionary's number, and of the content's size. */
const DICTIONARY = [0, 1, 2, 4] as const;
const CONTENT = [0, 2, 4, 8] as const;
const RUN_LENGTH = 1;

/** What is to be read next, and what to do with it. */
interface Step {
  readonly bytes: number;
  readonly reach: (bytes: readonly number[]) => void;
}

/** Whether a frame of zstd begins here, one that holds something or one that is skipped. */
export function isZstd(bytes: Uint8Array, at = 0): boolean {
  const mark = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(4, bytes.length - at));
  return ZSTD_MAGIC.equals(mark) || isSkippable(mark);
}

export function isSkippable(mark: Buffer): boolean {
  return (mark[0] ?? 0) >> 4 === 5 && SKIPPABLE.equals(mark.subarray(1, 4));
}

/**
 * Follows a frame, without unpacking it, to see where it ends (RFC 8878, section 3.1). Node 22 does not tell: data that is
 * cut off ends there as if it were whole, and what was in it is lost.
 */
export class ZstdFrame {
  #step: Step = { bytes: ZSTD_MAGIC.length + 1, reach: (bytes) => this.#describe(bytes[ZSTD_MAGIC.length]!) };
  #held: number[] = [];
  #skip = 0;
  #checked = false;
  #last = false;

  /** All of it was fed. */
  get ended(): boolean {
    return this.#last && this.#skip === 0;
  }

  /** @returns How many of these bytes belong to the frame. */
  feed(piece: Uint8Array): number {
    let at = 0;
    while (at < piece.length && !this.ended) {
      const passed = Math.min(this.#skip, piece.length - at);
      this.#skip -= passed;
      at += passed;
      if (this.#skip === 0 && !this.#last && at < piece.length) this.#take(piece[at++]!);
    }
    return at;
  }

  #take(byte: number): void {
    this.#held.push(byte);
    if (this.#held.length < this.#step.bytes) return;
    const { reach } = this.#step;
    const held = this.#held;
    this.#held = [];
    reach(held);
  }

  /** The frame header: what is left of it, and whether a checksum follows the last block. */
  #describe(descriptor: number): void {
    const single = (descriptor & 0x20) !== 0;
    this.#checked = (descriptor & 0x04) !== 0;
    const content = CONTENT[descriptor >> 6]! || (single ? 1 : 0);
    this.#skip = (single ? 0 : 1) + DICTIONARY[descriptor & 3]! + content;
    this.#step = this.#block;
  }

  readonly #block: Step = {
    bytes: BLOCK_HEADER,
    reach: (bytes) => {
      const header = numberOf(bytes);
      const size = ((header >> 1) & 3) === RUN_LENGTH ? 1 : header >> 3;
      this.#last = (header & 1) !== 0;
      this.#skip = size + (this.#last && this.#checked ? CHECKSUM : 0);
    },
  };
}

/** Little-endian. */
function numberOf(bytes: readonly number[]): number {
  return bytes.reduce((sum, byte, i) => sum + byte * 256 ** i, 0);
}
