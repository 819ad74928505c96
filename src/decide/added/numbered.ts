import { isFree, isSentence, type Undecided, upTo } from '../undecided.ts';

/** `4. Copper tape`, `4) Copper tape`: the number of a part. */
const NUMBER = /^(\d{1,2})[.)] (?=[\p{L}"“«„])/u;
/** Parts that the body has in any case. */
const MIN_PARTS = 2;
/** Lines between the end of one part and the next one, and sentences of a part. */
const MAX_GAP = 5;
const MAX_SENTENCES = 3;

export const NUMBERED = 'the next of the article’s numbered parts';

/**
 * The parts that go on with a count: `1. …` and `2. …` are the body's, with a paragraph each, so `3. …` further down is, too. The model
 * drops the last ones, which are nearest to the end of the page, most of all below a button or a box between two parts.
 */
export function numberedParts(all: Undecided, isBody: readonly boolean[]): number[] {
  const { lines } = all.page;
  const numberOf = (line: number) => Number(NUMBER.exec(lines[line]?.text ?? '')?.[1] ?? 0);
  const found: number[] = [];
  let [count, end] = [0, -1];
  for (const { index } of lines) {
    const isNext = numberOf(index) === count + 1;
    if (isBody[index]) {
      if (isNext && (count === 0 || index > end)) count++;
      if (count > 0) end = index;
      continue;
    }
    if (!isNext || count < MIN_PARTS || index - end > MAX_GAP || !isFree(all, index)) continue;
    const sentences = sentencesBelow(all, isBody, index);
    const isFollowed = upTo(index + 2, index + MAX_GAP).some((line) => numberOf(line) === count + 2);
    // Without a text of its own, and without another part below, it is an entry of another list.
    if (sentences.length === 0 && !isBody[index + 1] && !isFollowed) continue;
    found.push(index, ...sentences);
    count++;
    end = index + sentences.length;
  }
  return found;
}

/** The sentences right below a part's heading that are not body yet. */
function sentencesBelow(all: Undecided, isBody: readonly boolean[], heading: number): number[] {
  let end = heading + 1;
  while (end < isBody.length && end - heading <= MAX_SENTENCES && !isBody[end] && isSentence(all, end)) end++;
  return upTo(heading + 1, end);
}
