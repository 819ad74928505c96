/** Words sorted by code unit, parted by line breaks. */
export function wordList(words: Iterable<string>): string {
  return [...new Set(words)].sort().join('\n');
}

/** From so many words asked of a list on, a set of it is worth making: some 30 pages' worth. */
const OFTEN = 2000;
const timesAsked = new Map<string, number>();
const sets = new Map<string, ReadonlySet<string>>();

/**
 * The word stands in the list. Searched by halves in the text as it is, at first: to take 20,000 words apart for a set
 * would cost each start more than the few words that one page asks for.
 *
 * @param list One of the program's own lists: what is made of it is kept.
 */
export function holds(list: string, word: string): boolean {
  const set = sets.get(list);
  if (set) return set.has(word);
  const times = timesAsked.get(list) ?? 0;
  if (times === OFTEN) sets.set(list, new Set(list === '' ? [] : list.split('\n')));
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
