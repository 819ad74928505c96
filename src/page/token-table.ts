import { classOf, smallOf } from '../text/characters.ts';
import { FIRST_HASH, type HashSet, nextHash, type WordStarts } from '../text/hash-set.ts';

/** Distinct tokens in small letters, numbered from 0 in order of appearance. Their letters are stored here: no strings are made. */
export class TokenTable {
  /** The number of tokens. */
  size = 0;
  /** The letters of all tokens in a row. */
  private letters = new Uint16Array(4096);
  /** Token `t` has the letters from `starts[t]` up to `starts[t + 1]`. */
  private starts = new Int32Array(1024);
  private hashes = new Int32Array(1024);
  /** A hash table: each place holds a token's number plus one, or 0 if it is free. At least half of them are free. */
  private places = new Int32Array(2048);

  /** The number of the token from one offset of a text up to another; the same letters have the same number, whatever their case. */
  tokenIn(text: string, from: number, to: number): number {
    let hash = FIRST_HASH;
    for (let i = from; i < to; i++) hash = nextHash(hash, smallOf(text.charCodeAt(i)));
    const { places, hashes } = this;
    const last = places.length - 1;
    let at = placeOf(hash, last);
    for (let known = places[at]!; known !== 0; known = places[at]!) {
      if (hashes[known - 1] === hash && this.hasLetters(known - 1, text, from, to)) return known - 1;
      at = (at + 1) & last;
    }
    return this.add(hash, text, from, to);
  }

  /** The token's letters. */
  textOf(token: number): string {
    let text = '';
    for (let i = this.starts[token]!; i < this.starts[token + 1]!; i++)
      text += String.fromCharCode(this.letters[i]!);
    return text;
  }

  /** Whether a token may be one of the words. */
  mayBe(token: number, words: HashSet): boolean {
    return words.has(this.hashes[token]!);
  }

  /** Whether a token may be one of the words, or begin like one. */
  mayBeIn(token: number, { words, starts }: WordStarts): boolean {
    let hash = FIRST_HASH;
    for (let i = this.starts[token]!; i < this.starts[token + 1]!; i++) {
      hash = nextHash(hash, this.letters[i]!);
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

  private hasLetters(token: number, text: string, from: number, to: number): boolean {
    const { letters, starts } = this;
    const start = starts[token]!;
    if (starts[token + 1]! - start !== to - from) return false;
    for (let i = 0; i < to - from; i++)
      if (letters[start + i] !== smallOf(text.charCodeAt(from + i))) return false;
    return true;
  }

  private add(hash: number, text: string, from: number, to: number): number {
    const token = this.size++;
    const start = this.starts[token]!;
    const end = start + to - from;
    if (this.size + 1 > this.hashes.length) this.grow();
    while (end > this.letters.length)
      this.letters = longer(this.letters, new Uint16Array(2 * this.letters.length));
    for (let i = from; i < to; i++) this.letters[start + i - from] = smallOf(text.charCodeAt(i));
    this.starts[token + 1] = end;
    this.hashes[token] = hash;
    this.place(token);
    return token;
  }

  /** Enters a token in the hash table. */
  private place(token: number): void {
    const last = this.places.length - 1;
    let at = placeOf(this.hashes[token]!, last);
    while (this.places[at] !== 0) at = (at + 1) & last;
    this.places[at] = token + 1;
  }

  private grow(): void {
    this.starts = longer(this.starts, new Int32Array(2 * this.starts.length));
    this.hashes = longer(this.hashes, new Int32Array(2 * this.hashes.length));
    this.places = new Int32Array(2 * this.places.length);
    for (let token = 0; token < this.size - 1; token++) this.place(token);
  }
}

const placeOf = (hash: number, last: number): number => (hash ^ (hash >>> 15)) & last;

function longer<T extends Int32Array | Uint16Array>(numbers: T, room: T): T {
  room.set(numbers);
  return room;
}
