import type { Layout, Spacing } from '../shape/layout.ts';
import { ZONES, type Zone } from '../shape/scan.ts';
import { LONG, type Sort } from '../shape/sorts.ts';
import type { Composer } from './compose.ts';
import { dateLine, dateOf } from './dates.ts';
import type { PhraseBook } from './phrases.ts';
import { evenly, type Random } from './random.ts';
import type { SortChain } from './sort-chain.ts';

export interface MadeLine {
  readonly text: string;
  readonly sort: Sort;
  readonly zone: Zone;
}

const PLAIN_MARKS = ['|', '•', '-', '»', '/', '...', '>>', '***', '×', '+'];
/** How often a line that stands on the page before is the one after the last such line: menus come again as a whole. */
const IN_ORDER = 0.7;

/** Of the long lines that end no sentence, the share that are lists. */
const LISTS = 0.5;
/** Words of the longest sentence that explains a menu's label. */
const EXPLANATION = 10;

/** On many pages titles and dates stand in turn, as lists of other articles show them. */
function inTurn(sorts: readonly Sort[], random: Random): readonly Sort[] {
  const pairs = Math.min(...['title', 'date'].map((name) => sorts.filter((sort) => sort === name).length));
  if (pairs < 3 || random.chance(0.4)) return sorts;
  const left = { title: pairs, date: pairs };
  const list = Array.from({ length: pairs }, (): Sort[] => ['title', 'date']).flat();
  const at = sorts.indexOf('date');
  const listed = (sort: Sort) => (sort === 'title' || sort === 'date') && left[sort]-- > 0;
  return sorts.flatMap((sort, i) => (i === at ? list : listed(sort) ? [] : [sort]));
}

/** Writes the lines of one page. */
export class LineMaker {
  private readonly made: MadeLine[] = [];
  private lastCopy = -1;

  constructor(
    private readonly layout: Layout,
    private readonly chains: Readonly<Record<Zone, SortChain>>,
    private readonly composer: Composer,
    private readonly phrases: PhraseBook,
    readonly headline: string,
  ) {}

  /** @param nth The how manieth page of the group this is. */
  page(nth: number): MadeLine[] {
    const { random } = this.composer.words;
    ZONES.forEach((zone, i) => {
      const count = Math.floor(evenly(this.layout.zones[zone].lines, nth, i / 3) + random.next());
      const drawn = this.chains[zone].sorts(count, zone === 'article', random);
      const sorts = zone === 'end' || zone === 'foot' ? inTurn(drawn, random) : drawn;
      const headlineAt = zone === 'top' ? sorts.lastIndexOf('title') : -1;
      sorts.forEach((sort, at) => {
        this.made.push({ text: at === headlineAt ? this.headline : this.text(sort, zone), sort, zone });
      });
    });
    return this.made;
  }

  private text(sort: Sort, zone: Zone): string {
    const { random } = this.composer.words;
    const repeated = (this.layout.repeated[sort] ?? 0) * this.layout.zones[zone].repeats;
    if (random.chance(repeated / 1000)) {
      const copy = this.copy(sort, zone);
      if (copy) return copy;
    }
    const size = random.whole(this.layout.words[sort] ?? [1]);
    return this.fresh(sort, zone === 'top' && LONG.has(sort) ? Math.min(size, EXPLANATION) : size);
  }

  /** An article repeats what stands in it, as the cells of a table; what stands below, menus too. */
  private copy(sort: Sort, zone: Zone): string | null {
    const { random } = this.composer.words;
    const follows = this.made[this.lastCopy + 1];
    const inOrder =
      zone !== 'article' && this.lastCopy >= 0 && follows?.sort === sort && random.chance(IN_ORDER);
    const same = this.made.filter((line) => line.sort === sort && (zone !== 'article' || line.zone === zone));
    const copied = inOrder ? follows : same.length ? random.pick(same) : undefined;
    if (!copied) return null;
    this.lastCopy = this.made.indexOf(copied);
    return copied.text;
  }

  private fresh(sort: Sort, size: number): string {
    const { composer } = this;
    const { words } = composer;
    const { random } = words;
    const dated = random.chance((this.layout.years[sort] ?? 0) / 1000);
    if (sort === 'mark') return random.pick(PLAIN_MARKS);
    if (sort === 'number') return this.number(size, dated);
    if (sort === 'date') return dateLine(words, size);
    if (sort === 'byline') return this.byline(size);
    if (sort === 'strip') return this.strip(size);
    if (sort === 'word' || sort === 'label') return composer.short(size);
    if (sort === 'title') return composer.short(size, dated ? this.year(0.5) : undefined);
    if (sort === 'run' && random.chance(LISTS)) return this.list(size);
    if (LONG.has(sort)) return composer.long(size, sort !== 'run', dated ? this.year(0.3) : undefined);
    return this.phrases.line(composer, sort, size);
  }

  private year(whole: number): string {
    const { words } = this.composer;
    return words.random.chance(whole) ? dateOf(words, words.random.chance(0.5)) : words.year();
  }

  private number(size: number, dated: boolean): string {
    const { composer } = this;
    const { words } = composer;
    if (dated) return words.year();
    const number = words.number();
    if (size <= 1)
      return words.random.pick([number, number, `${number}%`, `(${number})`, `+${number}`, `#${number}`]);
    const label = composer.short(size - 1);
    return words.random.pick([
      `${number} ${label}`,
      `${label} ${number}`,
      `${label} (${words.random.between(1, 99)})`,
    ]);
  }

  private byline(size: number): string {
    const { words } = this.composer;
    const { by, labels, roles } = words.tongue.language.bylines;
    const { random } = words;
    const lead = random.pick(by.length && random.chance(0.7) ? by : labels);
    const text = `${lead.charAt(0).toUpperCase()}${lead.slice(1)}${words.tongue.unspaced ? '：' : by.includes(lead) ? ' ' : ': '}`;
    if (size < 2) return words.person();
    const more = size > 4 && roles.length ? `, ${random.pick(roles)}` : '';
    return `${text}${words.person()}${size > 7 ? `, ${words.person()}` : ''}${more}`;
  }

  /** Labels and titles in one line. */
  private list(size: number): string {
    const { random } = this.composer.words;
    const between = random.pick([' | ', ' • ', ', ', ' ', ' / ']);
    const titles: string[] = [];
    for (let left = size; left > 0; ) {
      const words = Math.min(left, random.between(1, 6));
      titles.push(this.composer.short(words));
      left -= words;
    }
    return titles.join(between);
  }

  /** Labels between bars, or run together. */
  private strip(size: number): string {
    const { random } = this.composer.words;
    const between = random.pick([' | ', ' • ', '', ' · ']);
    const labels = Array.from({ length: Math.max(4, size >> 1) }, () =>
      this.composer.short(random.between(1, 2)),
    );
    return labels.join(between);
  }
}

/** White space around lines, as a kind of dump has it. */
export function spaced(lines: readonly MadeLine[], spacing: Spacing, random: Random): string {
  const tabs = random.chance(0.5);
  let text = '';
  for (const line of lines) {
    const blank = random.chance((spacing.blank[line.sort] ?? 0) / 1000);
    const above = blank && text ? Math.max(1, random.whole(spacing.blanks)) : 0;
    const indent = (tabs ? '\t' : ' ').repeat(random.whole(spacing.indent));
    text += `${'\n'.repeat(above)}${indent}${line.text}\n`;
  }
  return text;
}
