import type { Page } from '../src/page/page.ts';

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

/** A line of fewer words than this counts only where it is a whole line of the gold body, or starts or ends one. */
const SHORT = 4;
/** Share of a long line's word runs that the gold body must contain. */
const MIN_FOUND = 0.6;
/** Words of a run that is compared. */
const RUN = 3;
/** Places up to this many words apart count as one, since the gold may have a word more or less. The first is kept. */
const NEAR = 4;
/** Places of one run, and of one line, that are used. */
const MAX_PLACES = 20;
/** Share of the best place's votes that another place of the same line needs. */
const MIN_VOTES = 0.9;

interface Match {
  line: number;
  /** Its place in the gold body, in words. */
  at: number;
  weight: number;
}

/** The words that targets are counted in. */
export const wordsOf = (text: string) => text.toLowerCase().match(WORD) ?? [];

/**
 * Finds the lines of the page that are in the gold body: the heaviest chain of matches in the gold's order, so that a
 * menu entry `Crops` does not match the word in the text.
 *
 * @returns One weight for each line: its number of words, negative if the line is not body.
 */
export function alignToGold(page: Page, gold: string): Float64Array {
  const goldLines = gold.split('\n').map((l) => wordsOf(l.toLowerCase()));
  const goldWords = goldLines.flat();
  const edges = lineEdges(goldLines);
  const runs = new Map<string, number[]>();
  for (let i = 0; i + RUN <= goldWords.length; i++) push(runs, goldWords.slice(i, i + RUN).join(' '), i);
  const matches: Match[] = [];
  const out = new Float64Array(page.lines.length);
  for (const line of page.lines) {
    const words = wordsOf(line.text);
    out[line.index] = -words.length;
    const places = words.length < SHORT ? (edges.get(words.join(' ')) ?? []) : placesOf(words, runs);
    for (const at of places) matches.push({ line: line.index, at, weight: words.length });
  }
  for (const m of heaviestChain(matches, goldWords.length)) out[m.line] = m.weight;
  return out;
}

function push(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
}

/** Every beginning and end of a gold line that is short enough to be a short line of the page. */
function lineEdges(goldLines: string[][]): Map<string, number[]> {
  const edges = new Map<string, number[]>();
  let at = 0;
  for (const words of goldLines) {
    for (let n = 1; n < SHORT && n <= words.length; n++) {
      push(edges, words.slice(0, n).join(' '), at);
      if (n < words.length) push(edges, words.slice(-n).join(' '), at + words.length - n);
    }
    at += words.length;
  }
  return edges;
}

/** Where a long line begins in the gold, by vote of its word runs; several places if the gold repeats it. */
function placesOf(words: string[], runs: Map<string, number[]>): number[] {
  const votes = new Map<number, { count: number; at: number }>();
  let found = 0;
  const total = words.length - RUN + 1;
  for (let i = 0; i < total; i++) {
    const places = runs.get(words.slice(i, i + RUN).join(' '));
    if (!places) continue;
    found++;
    for (const p of places.slice(0, MAX_PLACES)) {
      const near = Math.round((p - i) / NEAR);
      const vote = votes.get(near);
      if (vote) vote.count++;
      else votes.set(near, { count: 1, at: Math.max(0, p - i) });
    }
  }
  if (found / total < MIN_FOUND) return [];
  const most = [...votes.values()].reduce((top, v) => Math.max(top, v.count), 0);
  return [...votes.values()]
    .filter((v) => v.count >= most * MIN_VOTES)
    .map((v) => v.at)
    .slice(0, MAX_PLACES);
}

/** The matches in page order with rising gold places that weigh most, found with a Fenwick tree of the best chains. */
function heaviestChain(matches: Match[], goldSize: number): Match[] {
  const size = goldSize + 8;
  const best = new Float64Array(size + 1);
  const who = new Int32Array(size + 1).fill(-1);
  const from = new Int32Array(matches.length).fill(-1);
  const score = new Float64Array(matches.length);
  const query = (at: number): number => {
    let top = -1;
    for (let i = at; i > 0; i -= i & -i)
      if (who[i]! >= 0 && (top < 0 || best[i]! > score[top]!)) top = who[i]!;
    return top;
  };
  let i = 0;
  while (i < matches.length) {
    let j = i;
    while (j < matches.length && matches[j]!.line === matches[i]!.line) {
      const prior = query(matches[j]!.at + 1);
      from[j] = prior;
      score[j] = matches[j]!.weight + (prior < 0 ? 0 : score[prior]!);
      j++;
    }
    for (; i < j; i++) {
      for (let k = Math.min(size, matches[i]!.at + 2); k <= size; k += k & -k) {
        if (score[i]! > best[k]!) {
          best[k] = score[i]!;
          who[k] = i;
        }
      }
    }
  }
  const chain: Match[] = [];
  for (let k = query(size); k >= 0; k = from[k]!) chain.push(matches[k]!);
  return chain;
}
