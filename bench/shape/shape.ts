import type { Dump } from '../input/page.ts';
import { type Facts, factsOf } from './facts.ts';
import {
  type Layout,
  measureLayout,
  measureSequence,
  measureSpacing,
  type Sequence,
  type Spacing,
} from './layout.ts';
import type { Markup } from './markup.ts';
import { groupBy } from './numbers.ts';
import { type Group, type ScannedPage, ZONES, type Zone } from './scan.ts';
import { LONG, SHORT, type Sort } from './sorts.ts';
import { type Case, measureCase, measureWording, type Wording } from './wording.ts';

export interface GroupShape {
  /** Pages measured. */
  readonly pages: number;
  readonly layout: Layout;
  readonly case: Case;
  readonly short: Wording;
  readonly long: Wording;
}

/** What pages of the bench are made after: numbers only, no text of any page. */
export interface Shape {
  /** When, how and of which pages. */
  readonly measured: string;
  /** What the pages are like as a whole: the bench's own are compared with it. */
  readonly facts: Facts;
  readonly groups: Readonly<Record<Exclude<Group, 'other'>, GroupShape>>;
  readonly sequences: Readonly<Record<Zone, Sequence>>;
  readonly dumps: Readonly<Record<Dump, Spacing>>;
  readonly markup: Markup;
}

function groupShape(pages: readonly ScannedPage[]): GroupShape {
  const lines = pages.flatMap((page) => page.lines);
  const wording = (sorts: ReadonlySet<Sort>) => {
    const some = lines.filter((line) => sorts.has(line.sort));
    return measureWording(
      some.map((line) => line.text),
      some.reduce((all, line) => all + line.words, 0),
    );
  };
  const labels = lines.filter((line) => SHORT.has(line.sort)).map((line) => line.text);
  return {
    pages: pages.length,
    layout: measureLayout(pages),
    case: measureCase(labels),
    short: wording(SHORT),
    long: wording(LONG),
  };
}

/**
 * @param pages With the kind of dump of each, where it is known.
 * @param measured When, how and of which pages.
 */
export function measureShape(
  pages: readonly (ScannedPage & { dump: Dump | null })[],
  markup: Markup,
  measured: string,
): Shape {
  const groups = [...groupBy(pages, (page) => page.group)].filter(([group]) => group !== 'other');
  const dumps = [...groupBy(pages, (page) => page.dump ?? 'innertext')];
  return {
    measured,
    facts: factsOf(pages),
    groups: Object.fromEntries(groups.map(([name, all]) => [name, groupShape(all)])),
    sequences: Object.fromEntries(ZONES.map((zone) => [zone, measureSequence(pages, zone)])),
    dumps: Object.fromEntries(dumps.map(([name, all]) => [name, measureSpacing(all)])),
    markup,
  } as Shape;
}
