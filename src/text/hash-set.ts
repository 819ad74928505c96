/** FNV-1a, 32 bit, over UTF-16 code units. */
export const FIRST_HASH = 0x811c9dc5 | 0;

/** The hash after one more code unit. */
export const nextHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Bits: a power of two, some thirty for each of a few thousand words. */
const SIZE = 2 ** 17;

/**
 * Words by their hashes, in 16 kB: what is not in it is certainly no member, and few other words seem to be one. For
 * quick tests before a look-up that needs a string or a search.
 */
export class HashSet {
  private readonly bits = new Uint8Array(SIZE / 8);

  add(word: string): void {
    const hash = hashOfWord(word);
    this.bits[(hash & (SIZE - 1)) >>> 3]! |= 1 << (hash & 7);
  }

  has(hash: number): boolean {
    return (this.bits[(hash & (SIZE - 1)) >>> 3]! & (1 << (hash & 7))) !== 0;
  }

  hasWord(word: string): boolean {
    return this.has(hashOfWord(word));
  }
}

function hashOfWord(word: string): number {
  let hash = FIRST_HASH;
  for (let i = 0; i < word.length; i++) hash = nextHash(hash, word.charCodeAt(i));
  return hash;
}

/** Words of which some are listed whole, and some by their first letters. */
export class WordStarts {
  readonly words = new HashSet();
  readonly starts = new HashSet();

  /** @param patterns Words; those that end in `*` are beginnings: `abonn*`. */
  constructor(patterns: Iterable<string>) {
    for (const pattern of patterns) {
      if (pattern.endsWith('*')) this.starts.add(pattern.slice(0, -1));
      else this.words.add(pattern);
    }
  }

  mayHave(word: string): boolean {
    let hash = FIRST_HASH;
    for (let i = 0; i < word.length; i++) {
      hash = nextHash(hash, word.charCodeAt(i));
      if (this.starts.has(hash)) return true;
    }
    return this.words.has(hash);
  }
}
