/** The words sorted by code unit, one a line. */
export function wordList(words: Iterable<string>): string {
  return [...new Set(words)].sort().join('\n');
}

/** After this many look-ups, about 30 pages' worth, it pays to turn a list into a set. */
const MIN_LOOK_UPS_FOR_SET = 2000;
const timesAsked = new Map<string, number>();
const sets = new Map<string, ReadonlySet<string>>();

/**
 * Whether the list has the word. At first by binary search in the text: splitting 20,000 words into a set would take
 * longer than the few look-ups of one page.
 *
 * @param list One of the program's own lists: its set is kept.
 */
export function holds(list: string, word: string): boolean {
  const set = sets.get(list);
  if (set) return set.has(word);
  const times = timesAsked.get(list) ?? 0;
  if (times === MIN_LOOK_UPS_FOR_SET) sets.set(list, new Set(list === '' ? [] : list.split('\n')));
  timesAsked.set(list, times + 1);
  return isFound(list, word);
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
