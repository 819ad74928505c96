import type { Page } from '../../src/page/page.ts';
import type { Edit, NewLine } from './edit.ts';
import { related } from './stories.ts';
import { weighted } from './weighted.ts';
import { WIDGETS } from './widgets.ts';
import type { Material } from './wording.ts';

/** A page with the target of each of its lines, as `alignToGold` gives it, and the headline of its gold. */
export interface Labelled {
  readonly page: Page;
  readonly target: Float64Array;
  readonly headline: string | null;
}

/** The places of a page that the recipes need. */
export interface Places extends Labelled {
  readonly material: Material;
  /** Body lines that are paragraphs. */
  readonly paragraphs: readonly number[];
  /** The first line of the body. */
  readonly first: number;
  /** The last line of the body. */
  readonly last: number;
}

/** Body lines from this length on are paragraphs; what stands before one is inside the article. */
const PARAGRAPH = 40;
/** With fewer paragraphs a page has no inside. */
const MIN_PARAGRAPHS = 3;
/** Share of the inserts that are other articles. */
const RELATED = 0.3;

/** @returns `null` if the page has too few paragraphs. */
export function placesOf(labelled: Labelled, material: Material): Places | null {
  const { page, target } = labelled;
  const paragraphs = page.lines
    .filter((l) => target[l.index]! > 0 && l.text.length >= PARAGRAPH)
    .map((l) => l.index);
  if (paragraphs.length < MIN_PARAGRAPHS) return null;
  const first = target.findIndex((w) => w > 0);
  return { ...labelled, material, paragraphs, first, last: target.findLastIndex((w) => w > 0) };
}

export const insert = (before: number, lines: readonly NewLine[], { random }: Material): Edit => {
  return { from: before, to: before, lines, tight: random.next() < 0.4 };
};

export const cut = (from: number, to: number): Edit => ({ from, to, lines: [], tight: false });

/** A box before a line. */
export function box({ material }: Places, before: number): Edit {
  const { random } = material;
  const widget = random.next() < RELATED ? related : weighted(WIDGETS, random);
  return insert(before, widget(material), material);
}
