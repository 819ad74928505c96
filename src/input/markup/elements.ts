import { attributesOf } from '../attributes.ts';
import type { MarkupElement, MarkupRegionName } from './markup.ts';
import { vocabularyOf } from './vocabulary.ts';

const BY_TAG: Readonly<Record<string, MarkupRegionName>> = {
  main: 'main',
  article: 'article',
  nav: 'nav',
  header: 'header',
  footer: 'footer',
  aside: 'aside',
  figure: 'figure',
  figcaption: 'figure',
  form: 'form',
  dialog: 'dialog',
  table: 'table',
  ul: 'list',
  ol: 'list',
};

const BY_ROLE: Readonly<Record<string, MarkupRegionName>> = {
  main: 'main',
  article: 'article',
  navigation: 'nav',
  menu: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  search: 'form',
};

/** Attributes that say what an element is for: `class="story-body" id=main role="main" data-component="byline"`. */
const NAMING = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'data-type',
  'data-module',
  'aria-label',
];
const HAS_NAMING =
  /\b(?:class|id|role|itemprop|data-testid|data-component|data-type|data-module|aria-label)\s?=/i;

type Look = Pick<MarkupElement, 'region' | 'words' | 'look'>;

/** Collects the block elements of one page, in the order in which they begin. */
export class MarkupElements {
  readonly all: MarkupElement[] = [];
  /** By tag and attributes: most elements of a page share theirs with others. */
  private readonly looks = new Map<string, Look>();
  /** A number for each pair of tag and classes. */
  private readonly shapes = new Map<string, number>();

  /** @returns the element's index. */
  add(parent: number, name: string, attributes: string): number {
    const { region, words, look } = this.lookOf(name, attributes);
    this.all.push({ parent, name, region, words, look });
    return this.all.length - 1;
  }

  private lookOf(name: string, attributes: string): Look {
    const naming = HAS_NAMING.test(attributes) ? attributes : '';
    const key = `${name} ${naming}`;
    let look = this.looks.get(key);
    if (!look) {
      look = this.readLook(name, naming ? attributesOf(naming) : new Map());
      this.looks.set(key, look);
    }
    return look;
  }

  private readLook(name: string, values: ReadonlyMap<string, string>): Look {
    const region = BY_ROLE[values.get('role')?.toLowerCase() ?? ''] ?? BY_TAG[name] ?? null;
    const words = vocabularyOf(NAMING.map((n) => values.get(n) ?? '').join(' '));
    // Ids differ from one element to the next, so that only classes are compared.
    const shape = `${name} ${values.get('class') ?? ''}`;
    const number = this.shapes.get(shape) ?? this.shapes.size;
    this.shapes.set(shape, number);
    return { region, words, look: number };
  }
}
