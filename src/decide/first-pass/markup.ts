import type { LineMarkup, MarkupElement } from '../../input/markup/markup.ts';
import type { Page } from '../../page/page.ts';
import type { Containers } from '../markup/containers.ts';
import { linkedShare, shareOf } from '../markup/linked.ts';
import type { FeatureTable } from '../table.ts';
import { prefixSums, shifted, windowMean } from '../table.ts';

/** Larger numbers tell no more. */
const MAX = {
  links: 20,
  images: 5,
  cells: 10,
  'list depth': 6,
  'quote depth': 3,
  'markup depth': 40,
} as const;

const NEAR = [-2, -1, 1, 2];
const WINDOWS: readonly (readonly [from: number, to: number])[] = [
  [-3, -1],
  [1, 3],
  [-10, -1],
  [1, 10],
];

/** A number for each kind of innermost element; 0 for all others. */
const KINDS: Readonly<Record<string, number>> = {
  p: 1,
  div: 2,
  li: 3,
  td: 4,
  th: 4,
  tr: 4,
  h1: 5,
  h2: 5,
  h3: 5,
  h4: 5,
  h5: 5,
  h6: 5,
  section: 6,
  figcaption: 7,
  pre: 8,
  blockquote: 9,
  dd: 10,
  dt: 10,
};

/** What a line's elements are, together. */
interface Path {
  readonly depth: number;
  readonly heading: number;
  readonly lists: number;
  readonly quotes: number;
}

const HEADING = /^h([1-6])$/;

/** For each element, what it and the elements around it are. */
function pathsOf(elements: readonly MarkupElement[]): Path[] {
  const paths: Path[] = [];
  for (const { name, parent } of elements) {
    const outer = paths[parent];
    paths.push({
      depth: (outer?.depth ?? 0) + 1,
      heading: Math.max(outer?.heading ?? 0, Number(HEADING.exec(name)?.[1] ?? 0)),
      lists: (outer?.lists ?? 0) + Number(name === 'li'),
      quotes: (outer?.quotes ?? 0) + Number(name === 'blockquote'),
    });
  }
  return paths;
}

/** What markup tells about each line itself and about the lines around it. */
export function addLineMarkup(table: FeatureTable, page: Page, { elements, elementOf }: Containers): void {
  const own = (name: string, value: (markup: LineMarkup) => number) =>
    table.fill(name, (i) => {
      const { markup } = page.lines[i]!;
      return markup ? value(markup) : 0;
    });
  own('links', (m) => Math.min(MAX.links, m.links));
  own('images', (m) => Math.min(MAX.images, m.images));
  own('alternative text', (m) => Number(m.alternative));
  own('code', (m) => Number(m.code));
  own('cells', (m) => Math.min(MAX.cells, m.cells));
  table.fill('emphasised share', (i) => shareOf(page, i, 'emphasised'));
  const paths = pathsOf(elements);
  const path = (name: string, value: (path: Path) => number) =>
    table.fill(name, (i) => (elementOf[i]! < 0 ? 0 : value(paths[elementOf[i]!]!)));
  path('heading level', (p) => p.heading);
  path('list depth', (p) => Math.min(MAX['list depth'], p.lists));
  path('quote depth', (p) => Math.min(MAX['quote depth'], p.quotes));
  path('markup depth', (p) => Math.min(MAX['markup depth'], p.depth));
  table.fill('element kind', (i) => KINDS[elements[elementOf[i]!]?.name ?? ''] ?? 0);
  table.fill('linked share', (i) => linkedShare(page, i));
}

/** Not a share: there is no line at that distance. */
const NO_LINE = -1;

/** How much of the lines around the line is in links. */
export function addLinkedNeighbours(table: FeatureTable): void {
  const linked = table.column('linked share');
  for (const by of NEAR)
    table.add(`linked share, line ${by > 0 ? '+' : ''}${by}`, shifted(linked, by, NO_LINE));
  const sums = prefixSums(linked);
  for (const [from, to] of WINDOWS)
    table.add(`linked share, lines ${from} to ${to}`, windowMean(sums, from, to));
}
