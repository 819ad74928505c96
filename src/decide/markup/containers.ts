import type { MarkupElement } from '../../input/markup/markup.ts';
import type { Page } from '../../page/page.ts';
import { perPage } from '../../page/per-page.ts';
import { linkedShare } from './linked.ts';

/** Containers of a line that are looked at, innermost first. Each contains more lines than the one before. */
export const LEVELS = 4;

/** Elements around a line that make up its look. */
const LOOK_DEPTH = 3;
/** Shares of linked text: below the first, a line has hardly any links; from the second on, it is all links. */
const FEW_LINKED = 0.05;
const ALL_LINKED = 0.9;

/** The page's elements, with the place of each line among them. */
export interface Containers {
  readonly elements: readonly MarkupElement[];
  /** Index of the innermost element of each line. */
  readonly elementOf: Int32Array;
  /** Number of lines in each element, including those of the elements in it. */
  readonly lines: Float64Array;
  /** `LEVELS` elements for each line; -1 where there is none. */
  readonly around: Int32Array;
  /** A number for each line. Lines with the same number look alike: tags, classes and links are the same. */
  readonly lookOf: Int32Array;
}

/** For each element, the sum of a value over all lines in it. */
export function sumOver(
  { elements, elementOf }: Pick<Containers, 'elements' | 'elementOf'>,
  value: (line: number) => number,
): Float64Array {
  const sums = new Float64Array(elements.length);
  for (let i = 0; i < elementOf.length; i++) if (elementOf[i]! >= 0) sums[elementOf[i]!]! += value(i);
  // An element comes after the one around it.
  for (let e = elements.length - 1; e > 0; e--) {
    const { parent } = elements[e]!;
    if (parent >= 0) sums[parent]! += sums[e]!;
  }
  return sums;
}

/** The same containers for these lines of the page only: line `k` is now what was line `lines[k]`. */
export function containersFor(containers: Containers, lines: Int32Array): Containers {
  const { elementOf, around, lookOf } = containers;
  const levels = new Int32Array(lines.length * LEVELS);
  lines.forEach((i, k) => void levels.set(around.subarray(i * LEVELS, (i + 1) * LEVELS), k * LEVELS));
  return {
    ...containers,
    elementOf: lines.map((i) => elementOf[i]!),
    around: levels,
    lookOf: lines.map((i) => lookOf[i]!),
  };
}

function aroundOf(elements: readonly MarkupElement[], elementOf: Int32Array, lines: Float64Array) {
  const around = new Int32Array(elementOf.length * LEVELS).fill(-1);
  for (let i = 0; i < elementOf.length; i++) {
    let contained = 1;
    let level = 0;
    for (let e = elementOf[i]!; e >= 0 && level < LEVELS; e = elements[e]!.parent) {
      if (lines[e]! <= contained) continue;
      contained = lines[e]!;
      around[i * LEVELS + level++] = e;
    }
  }
  return around;
}

function linkClass(share: number): number {
  if (share < FEW_LINKED) return 0;
  return share < ALL_LINKED ? 1 : 2;
}

function looksOf(page: Page, elements: readonly MarkupElement[], elementOf: Int32Array): Int32Array {
  const numbers = new Map<string, number>();
  return elementOf.map((element, i) => {
    let key = `${linkClass(linkedShare(page, i))}`;
    for (let e = element, depth = 0; e >= 0 && depth < LOOK_DEPTH; e = elements[e]!.parent, depth++)
      key += ` ${elements[e]!.look}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** The elements of a page with markup; `null` for a text dump. */
export const containersOf = perPage((page): Containers | null => {
  const { markup } = page.source;
  if (!markup) return null;
  const { elements } = markup;
  const elementOf = Int32Array.from(page.lines, (line) => line.markup?.element ?? -1);
  const lines = sumOver({ elements, elementOf }, () => 1);
  const around = aroundOf(elements, elementOf, lines);
  return { elements, elementOf, lines, around, lookOf: looksOf(page, elements, elementOf) };
});
