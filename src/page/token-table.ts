import { classOf } from '../text/characters.ts';

/** FNV-1a, 32 bit, over UTF-16 code units. */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Bits: a power of two, some thirty for each of a few thousand words. */
const HASH_SET_SIZE = 2 ** 17;

/** Words by their hashes: what is not in it is certainly no member, and few other words seem to be one. */
export class HashSet {
  private readonly bits = new Uint8Array(HASH_SET_SIZE / 8);

  /** @param word In small letters. */
  add(word: string): void {
    let hash = BASIS;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
    this.bits[(hash & (HASH_SET_SIZE - 1)) >>> 3]! |= 1 << (hash & 7);
  }

  has(hash: number): boolean {
    return (this.bits[(hash & (HASH_SET_SIZE - 1)) >>> 3]! & (1 << (hash & 7))) !== 0;
  }
}

/** Distinct tokens, numbered from 0 in order of appearance. Their letters are stored here: no strings are made. */
export class TokenTable {
  /** The number of tokens. */
  size = 0;
  /** The letters of all tokens in a row, then the letters put since the last token was closed. */
  private letters = new Uint16Array(4096);
  /** Token `t` has the letters from `starts[t]` up to `starts[t + 1]`. */
  private starts = new Int32Array(1024);
  private hashes = new Int32Array(1024);
  /** A hash table: each place holds a token's number plus one, or 0 if it is free. At least half of them are free. */
  private places = new Int32Array(2048);
  private end = 0;
  private hash = BASIS;

  /** Adds a letter, a UTF-16 code unit, to the token that `close` will number. */
  put(letter: number): void {
    if (this.end === this.letters.length) this.letters = longer(this.letters, new Uint16Array(2 * this.end));
    this.letters[this.end++] = letter;
    this.hash = Math.imul(this.hash ^ letter, PRIME);
  }

  /** The number of the token whose letters have been put; the same letters have the same number. */
  close(): number {
    const { hash } = this;
    this.hash = BASIS;
    const place = this.placeOf(hash);
    const known = this.places[place]!;
    if (known !== 0) {
      this.end = this.starts[this.size]!;
      return known - 1;
    }
    if (this.size + 1 === this.starts.length) this.grow();
    // The table may have grown, which moves the places.
    this.places[this.placeOf(hash)] = this.size + 1;
    this.hashes[this.size] = hash;
    this.starts[++this.size] = this.end;
    return this.size - 1;
  }

  /** The token's letters. */
  textOf(token: number): string {
    return String.fromCharCode(...this.letters.subarray(this.starts[token]!, this.starts[token + 1]!));
  }

  /** Whether the hash of all letters of a token is among some, or that of its first letters among others. */
  isIn(token: number, words: HashSet, starts: HashSet): boolean {
    let hash = BASIS;
    for (let i = this.starts[token]!; i < this.starts[token + 1]!; i++) {
      hash = Math.imul(hash ^ this.letters[i]!, PRIME);
      if (starts.has(hash)) return true;
    }
    return words.has(hash);
  }

  /** Whether all letters of a token are of these classes and below a code unit. */
  isOf(token: number, classes: number, below: number): boolean {
    for (let i = this.starts[token]!; i < this.starts[token + 1]!; i++)
      if (this.letters[i]! >= below || !(classOf(this.letters[i]!) & classes)) return false;
    return true;
  }

  /** Code units of a token. */
  lengthOf(token: number): number {
    return this.starts[token + 1]! - this.starts[token]!;
  }

  /** Below zero if token `a` sorts before `b`, compared like strings: by their code units. */
  compare(a: number, b: number): number {
    const { letters, starts } = this;
    const lengthA = starts[a + 1]! - starts[a]!;
    const lengthB = starts[b + 1]! - starts[b]!;
    for (let i = 0; i < lengthA && i < lengthB; i++) {
      const difference = letters[starts[a]! + i]! - letters[starts[b]! + i]!;
      if (difference !== 0) return difference;
    }
    return lengthA - lengthB;
  }

  /** The place of the token whose letters have been put, or the free place for it. */
  private placeOf(hash: number): number {
    const { places, hashes } = this;
    const last = places.length - 1;
    let at = (hash ^ (hash >>> 15)) & last;
    for (let known = places[at]!; known !== 0; known = places[at]!) {
      if (hashes[known - 1] === hash && this.isOpen(known - 1)) return at;
      at = (at + 1) & last;
    }
    return at;
  }

  /** Whether a token has the letters that have been put. */
  private isOpen(token: number): boolean {
    const { letters, starts, size, end } = this;
    const from = starts[token]!;
    const open = starts[size]!;
    const length = end - open;
    if (starts[token + 1]! - from !== length) return false;
    for (let i = 0; i < length; i++) if (letters[from + i] !== letters[open + i]) return false;
    return true;
  }

  private grow(): void {
    this.starts = longer(this.starts, new Int32Array(2 * this.starts.length));
    this.hashes = longer(this.hashes, new Int32Array(2 * this.hashes.length));
    const last = 2 * this.places.length - 1;
    this.places = new Int32Array(last + 1);
    for (let token = 0; token < this.size; token++) {
      const hash = this.hashes[token]!;
      let at = (hash ^ (hash >>> 15)) & last;
      while (this.places[at] !== 0) at = (at + 1) & last;
      this.places[at] = token + 1;
    }
  }
}

function longer<T extends Int32Array | Uint16Array>(numbers: T, room: T): T {
  room.set(numbers);
  return room;
}
