import { buckets, groupBy, round, share, sum } from './numbers.ts';
import { type ScannedLine, type ScannedPage, ZONES, type Zone } from './scan.ts';
import { LONG, SORTS, type Sort } from './sorts.ts';

/** Sorts of lines with their shares in thousandths, the most frequent first: `word 412 label 280 title 90`. */
export type Mix = string;

export interface ZoneLayout {
  /** Lines, as means of twenty equal parts of the pages. */
  readonly lines: readonly number[];
  /** What its lines are. */
  readonly lineSorts: Mix;
  /** Of the pages, the share with running text in it, in thousandths: some pages explain their menus, most do not. */
  readonly prose: number;
  /** How much more often than elsewhere a line stands on the page before. */
  readonly repeats: number;
}

/** What follows a line of each sort, over pages of all groups: menus are runs, teasers a title and a date in turn. */
export interface Sequence {
  readonly first: Mix;
  readonly next: Readonly<Partial<Record<Sort, Mix>>>;
  readonly lineSorts: Mix;
}

export interface Layout {
  readonly zones: Readonly<Record<Zone, ZoneLayout>>;
  /** Words of a line of each sort, as means of ten equal parts. */
  readonly words: Readonly<Partial<Record<Sort, readonly number[]>>>;
  /** Of the lines of each sort, the share that stands on the page before, in thousandths. */
  readonly repeated: Readonly<Partial<Record<Sort, number>>>;
  /** Of the lines of each sort, the share that holds a year, in thousandths. */
  readonly years: Readonly<Partial<Record<Sort, number>>>;
}

const LEAST_SHARE = 0.004;
const YEAR = /(?<!\p{Nd})(?:19|20)\p{Nd}\p{Nd}(?!\p{Nd})/u;
const thousandths = (value: number) => Math.round(value * 1000);

function mixOf(sorts: readonly Sort[]): Mix {
  const counts = [...groupBy(sorts, (s) => s)].map(
    ([sort, all]) => [sort, all.length / sorts.length] as const,
  );
  const frequent = counts.filter(([, part]) => part >= LEAST_SHARE).sort((a, b) => b[1] - a[1]);
  return frequent.map(([sort, part]) => `${sort} ${thousandths(part)}`).join(' ');
}

const inZone = ({ lines }: ScannedPage, zone: Zone) => lines.filter((line) => line.zone === zone);

function measureZone(pages: readonly ScannedPage[], zone: Zone, again: Repeats): ZoneLayout {
  const lines = pages.map((page) => inZone(page, zone));
  const all = lines.flat();
  const usual = sum(all.map((line) => (again.bySort[line.sort] ?? 0) / 1000));
  return {
    lines: buckets(
      lines.map((l) => l.length),
      20,
    ),
    lineSorts: mixOf(all.map((l) => l.sort)),
    prose: thousandths(share(lines, (l) => l.some((line) => LONG.has(line.sort)))),
    repeats: round(all.filter((line) => again.lines.has(line)).length / Math.max(1, usual), 2),
  };
}

export function measureSequence(pages: readonly ScannedPage[], zone: Zone): Sequence {
  const zones = pages.map((page) => inZone(page, zone).map((line) => line.sort));
  const pairs = zones.flatMap((sorts) => sorts.slice(1).map((sort, i) => [sorts[i]!, sort] as const));
  const after = groupBy(pairs, ([before]) => before);
  const next: Partial<Record<Sort, Mix>> = {};
  for (const sort of SORTS) if (after.has(sort)) next[sort] = mixOf(after.get(sort)!.map((pair) => pair[1]));
  return { first: mixOf(zones.flatMap((sorts) => sorts[0] ?? [])), next, lineSorts: mixOf(zones.flat()) };
}

interface Repeats {
  readonly lines: ReadonlySet<ScannedLine>;
  /** Shares of each sort in thousandths. */
  readonly bySort: Layout['repeated'];
}

/** By sort, what `of` says of its lines. */
function bySort<T>(lines: readonly ScannedLine[], of: (lines: readonly ScannedLine[]) => T) {
  const groups = groupBy(lines, (line) => line.sort);
  const found: Partial<Record<Sort, T>> = {};
  for (const sort of SORTS) if (groups.has(sort)) found[sort] = of(groups.get(sort)!);
  return found;
}

/** The lines whose text stands on their page before. */
export function repeatedLines({ lines }: ScannedPage): Set<ScannedLine> {
  const seen = new Set<string>();
  return new Set(lines.filter(({ text }) => seen.size === seen.add(text).size));
}

export function measureLayout(pages: readonly ScannedPage[]): Layout {
  const lines = pages.flatMap((page) => page.lines);
  const repeatedOnes = new Set(pages.flatMap((page) => [...repeatedLines(page)]));
  const repeated = bySort(lines, (all) => thousandths(share(all, (l) => repeatedOnes.has(l))));
  const again = { lines: repeatedOnes, bySort: repeated };
  return {
    zones: Object.fromEntries(ZONES.map((name) => [name, measureZone(pages, name, again)])) as Record<
      Zone,
      ZoneLayout
    >,
    words: bySort(
      lines.filter((l) => l.words > 0),
      (all) =>
        buckets(
          all.map((l) => l.words),
          10,
          1,
        ),
    ),
    repeated,
    years: bySort(lines, (all) => thousandths(share(all, (l) => YEAR.test(l.text)))),
  };
}

/** How a kind of dump sets lines apart. */
export interface Spacing {
  /** Of the lines of each sort, the share below a blank line, in thousandths. */
  readonly blank: Readonly<Partial<Record<Sort, number>>>;
  /** Blank lines where there are any, as means of ten equal parts. */
  readonly blanks: readonly number[];
  /** White space before a line, in characters, as means of ten equal parts. */
  readonly indent: readonly number[];
  /** Joints of 1,000 words, where texts meet with nothing between: means of twenty equal parts of the pages. */
  readonly joints: readonly number[];
}

/** Example: `HomeNews`, `on Monday.Share`. */
const JOINT = /(?<=\p{Ll}\p{Ll}[.!?…]?["”’»)]?|\p{Nd})(?=["“«(]?\p{Lu}\p{Ll})/gu;

export function measureSpacing(pages: readonly ScannedPage[]): Spacing {
  const lines = pages.flatMap((page) => page.lines);
  const joints = pages.map((page) => {
    const words = page.lines.reduce((all, line) => all + line.words, 0);
    const found = page.lines.reduce((all, { text }) => all + (text.match(JOINT)?.length ?? 0), 0);
    return (1000 * found) / Math.max(1, words);
  });
  return {
    blank: bySort(lines, (all) => thousandths(share(all, (l) => l.blankBefore > 0))),
    blanks: buckets(lines.map((l) => l.blankBefore).filter(Boolean), 10),
    indent: buckets(
      lines.map((l) => l.indent),
      10,
    ),
    joints: buckets(joints, 20, 1).map((value) => round(value, 1)),
  };
}
