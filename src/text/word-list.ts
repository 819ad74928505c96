/** The words sorted by code unit, one a line. */
export function wordList(words: Iterable<string>): string {
  return [...new Set(words)].sort().join('\n');
}

/** A look-up in the text takes as long as it takes to put this many characters of the list into a set. */
const CHARACTERS_A_LOOK_UP = 100;

/** A list's words as a set, made when it pays. */
class Words {
  private readonly list: string;
  private set: ReadonlySet<string> | null = null;
  /** The words' shapes as bits: a word whose shape is not there need not be looked up. */
  private shapes = new Uint8Array(0);
  private looksLeft: number;

  constructor(list: string) {
    this.list = list;
    this.looksLeft = list.length / CHARACTERS_A_LOOK_UP;
  }

  has(word: string): boolean {
    if (this.set) return this.mayHave(word) && this.set.has(word);
    if (this.looksLeft-- > 0) return isFound(this.list, word);
    const words = this.list === '' ? [] : this.list.split('\n');
    this.shapes = new Uint8Array(2 ** Math.ceil(Math.log2(words.length + 1)));
    for (const each of words) this.shapes[this.placeOf(shapeOf(each))]! |= 1 << (shapeOf(each) & 7);
    this.set = new Set(words);
    return this.set.has(word);
  }

  private mayHave(word: string): boolean {
    const shape = shapeOf(word);
    return (this.shapes[this.placeOf(shape)]! & (1 << (shape & 7))) !== 0;
  }

  private placeOf(shape: number): number {
    return (shape >>> 3) & (this.shapes.length - 1);
  }
}

/** A number made of a word's length, its first two characters and its last: cheaper than the hash of all its characters. */
function shapeOf(word: string): number {
  const { length } = word;
  const ends = (word.charCodeAt(0) << 10) ^ (word.charCodeAt(1) << 5) ^ word.charCodeAt(length - 1);
  return Math.imul(ends ^ (length << 16), 0x9e3779b1) >>> 8;
}

const known = new Map<string, Words>();

/**
 * Whether the list has the word. At first by binary search in the text: splitting 20,000 words into a set would take
 * longer than the few look-ups of one page.
 *
 * @param list One of the program's own lists: its set is kept.
 */
export function holds(list: string, word: string): boolean {
  let words = known.get(list);
  if (!words) {
    words = new Words(list);
    known.set(list, words);
  }
  return words.has(word);
}

function isFound(list: string, word: string): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : list.lastIndexOf('\n', middle - 1) + 1;
    const found = list.indexOf('\n', middle);
    const end = found < 0 ? list.length : found;
    const here = list.slice(start, end);
    if (here === word) return true;
    if (here < word) low = end + 1;
    else high = start;
  }
  return false;
}
