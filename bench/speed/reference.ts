/** Words of a small text; their number is a power of two. */
const WORDS = Array.from({ length: 1024 }, (_, i) => `${((i * 2654435761) >>> 0).toString(36)}x`);
const ROUNDS = 600;
const TREE = 1 << 16;
const WALKS = 1_200_000;

/**
 * Work that never changes, of the kinds that cleaning consists of: reading characters, patterns, joining and cutting text,
 * tables of words, walks through large trees. How long cleaning takes is counted in units of this.
 *
 * @returns A number that depends on all of it, so that nothing can be left out.
 */
export function referenceWork(): number {
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++) sum += textWork(round);
  return sum + treeWork();
}

function textWork(round: number): number {
  const text = WORDS.map((word, i) => (((i + round) & 7) === 0 ? `${word}.\n` : word)).join(' ');
  const counts = new Map<string, number>();
  for (const line of text.split('\n'))
    for (const word of line.toLowerCase().split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  let sum = counts.size;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  for (const found of text.matchAll(/\b[a-z]{2,8}\d[a-z\d]*\.?/g)) sum += found.index;
  return sum;
}

/** Steps through an implicit tree too large for the processor's nearest cache, as a forest's trees are. */
function treeWork(): number {
  const steps = new Int32Array(TREE).map((_, i) => Math.imul(i, 2654435761) >>> 8);
  let sum = 0;
  for (let walk = 0; walk < WALKS; walk++) {
    let node = walk & 15;
    while (node < TREE / 2) node = 2 * node + ((steps[node]! ^ walk) & 1) + 1;
    sum = (sum + steps[node]!) | 0;
  }
  return sum;
}
