/** Words sorted by code unit, parted by line breaks. */
export function wordList(words: Iterable<string>): string {
  return [...new Set(words)].sort().join('\n');
}

/**
 * The word stands in the list. Searched by halves in the text as it is: to take 20,000 words apart for a set would cost
 * each start more than the few words that one page asks for.
 */
export function holds(list: string, word: string): boolean {
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
