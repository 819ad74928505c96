/** Bytes of the pieces that are looked into. */
const MAGIC = 4;
const BLOCK_HEADER = 3;
const CHECKSUM = 4;
/** The last three bytes of a skippable frame's magic number, of which the first ends in any digit: `5x 2a 4d 18`. */
const SKIPPABLE = [0x2a, 0x4d, 0x18] as const;
/** Sizes by the two bits that tell them: of the dictionary's number, and of the content's size. */
const DICTIONARY = [0, 1, 2, 4] as const;
const CONTENT = [0, 2, 4, 8] as const;
const RUN_LENGTH = 1;

/** What is to be read next, and what to do with it. */
interface Step {
  readonly bytes: number;
  readonly reach: (bytes: readonly number[]) => void;
}

/**
 * Follows the frames of zstd data, without unpacking them, to tell whether it ends with one (RFC 8878, section 3.1).
 * Node 22 does not tell: data that is cut off ends there as if it were whole, and what was in it is lost.
 */
export class ZstdFrames {
  readonly #magic: Step = { bytes: MAGIC, reach: (bytes) => this.#begin(bytes) };
  #step: Step = this.#magic;
  #held: number[] = [];
  #skip = 0;
  #checked = false;
  #padded = false;

  /** All that was fed is whole frames, and padding. */
  get whole(): boolean {
    return this.#padded || (this.#step === this.#magic && this.#held.length === 0 && this.#skip === 0);
  }

  feed(piece: Uint8Array): void {
    for (let at = 0; at < piece.length && !this.#padded; ) {
      const passed = Math.min(this.#skip, piece.length - at);
      this.#skip -= passed;
      at += passed;
      if (at === piece.length) return;
      if (this.whole && piece[at] === 0) this.#padded = true;
      else this.#take(piece[at++]!);
    }
  }

  #take(byte: number): void {
    this.#held.push(byte);
    if (this.#held.length < this.#step.bytes) return;
    const { reach } = this.#step;
    const held = this.#held;
    this.#held = [];
    reach(held);
  }

  #begin(magic: readonly number[]): void {
    const skippable = SKIPPABLE.every((byte, i) => magic[i + 1] === byte);
    this.#step = skippable
      ? { bytes: 4, reach: (size) => this.#pass(numberOf(size), this.#magic) }
      : { bytes: 1, reach: ([descriptor]) => this.#describe(descriptor!) };
  }

  /** The frame header: what is left of it, and whether a checksum stands at the end. */
  #describe(descriptor: number): void {
    const single = (descriptor & 0x20) !== 0;
    this.#checked = (descriptor & 0x04) !== 0;
    const content = CONTENT[descriptor >> 6]! || (single ? 1 : 0);
    this.#pass((single ? 0 : 1) + DICTIONARY[descriptor & 3]! + content, this.#block);
  }

  readonly #block: Step = {
    bytes: BLOCK_HEADER,
    reach: (bytes) => {
      const header = numberOf(bytes);
      const size = ((header >> 1) & 3) === RUN_LENGTH ? 1 : header >> 3;
      const last = (header & 1) !== 0;
      this.#pass(size + (last && this.#checked ? CHECKSUM : 0), last ? this.#magic : this.#block);
    },
  };

  #pass(bytes: number, next: Step): void {
    this.#skip = bytes;
    this.#step = next;
  }
}

/** Little-endian. */
function numberOf(bytes: readonly number[]): number {
  return bytes.reduce((sum, byte, i) => sum + byte * 256 ** i, 0);
}
