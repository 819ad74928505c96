import { mixed, randomOf } from '../../fuzz/random.ts';
import { briefEdits } from './brief.ts';
import type { Edit } from './edit.ts';
import { box, cut, insert, type Labelled, type Places, placesOf } from './places.ts';
import { sentencesOf } from './stock.ts';
import { bareHeadlines, comments, headlineOf, lastBlock, secondArticle } from './stories.ts';
import type { Widget } from './widgets.ts';
import type { Material } from './wording.ts';

/** A way to change a page without changing what its article is. */
export interface Variant {
  readonly name: RecipeName;
  readonly edits: readonly Edit[];
}

/** Lines kept above or below the body when the rest is cut off. */
const MAX_KEPT = 3;
type Recipe = (at: Places) => Edit[];

const inside = ({ paragraphs, material }: Places): number =>
  paragraphs[1 + material.random.below(paragraphs.length - 1)]!;

function cutAbove({ first, material }: Places): Edit {
  const kept = material.random.below(Math.min(MAX_KEPT + 1, first));
  return cut(0, first - kept);
}

function cutBelow({ last, page, material }: Places): Edit {
  const below = page.lines.length - last - 1;
  const kept = material.random.below(Math.min(MAX_KEPT + 1, below));
  return cut(last + 1 + kept, page.lines.length);
}

const cutAllBelow = ({ last, page }: Places): Edit => cut(last + 1, page.lines.length);

/** Everything that is not body is cut off, line by line. */
function onlyBody({ page, target }: Places): Edit[] {
  const edits: Edit[] = [];
  for (let i = 0; i < page.lines.length; i++) {
    if (target[i]! > 0) continue;
    let to = i + 1;
    while (to < page.lines.length && !(target[to]! > 0)) to++;
    edits.push(cut(i, to));
    i = to;
  }
  return edits;
}

function alone(at: Places, withHeadline: boolean): Edit[] {
  const edits = onlyBody(at);
  if (!withHeadline || !at.headline) return edits;
  const rest = edits[0]?.from === 0 ? edits.slice(1) : edits;
  return [{ from: 0, to: at.first, lines: headlineOf(at.headline), tight: false }, ...rest];
}

/** The last paragraph becomes a list, a quote or a short sentence; body lines below it go. */
function otherEnd(at: Places): Edit {
  const from = at.paragraphs.at(-1)!;
  const lines = lastBlock(sentencesOf(at.page.lines[from]!.text), at.material);
  return { from, to: at.last + 1, lines, tight: at.material.random.next() < 0.3 };
}

const below =
  (widget: Widget): Recipe =>
  (at) => [
    insert(at.last + 1, widget(at.material), at.material),
    ...(at.material.random.next() < 0.5 ? [cutAllBelow(at)] : []),
  ];

function twoBoxes(at: Places): Edit[] {
  const places = new Set([inside(at), at.paragraphs.at(-1)!, inside(at)]);
  return [...places].slice(0, 2).map((before) => box(at, before));
}

/** With their weights: most losses are of the last paragraph, so most boxes are put before it. */
const RECIPES = {
  'before the last paragraph': [5, (at) => [box(at, at.paragraphs.at(-1)!)]],
  'before the last but one': [2, (at) => [box(at, at.paragraphs.at(-2)!)]],
  'inside the body': [4, (at) => [box(at, inside(at))]],
  'two boxes': [3, twoBoxes],
  'a box, and nothing below': [2, (at) => [box(at, at.paragraphs.at(-1)!), cutAllBelow(at)]],
  'cut off above': [3, (at) => [cutAbove(at)]],
  'cut off below': [2, (at) => [cutBelow(at)]],
  'body alone': [2, (at) => alone(at, false)],
  'headline and body': [2, (at) => alone(at, true)],
  'another end': [3, (at) => [otherEnd(at)]],
  'a box before another end': [3, (at) => [box(at, at.paragraphs.at(-1)!), otherEnd(at)]],
  'comments below': [2, below(comments)],
  'a second article below': [2, below(secondArticle)],
  'headlines below': [1, below(bareHeadlines)],
} as const satisfies Readonly<Record<string, readonly [number, Recipe]>>;

export type RecipeName = keyof typeof RECIPES;
export const recipeNames = Object.keys(RECIPES) as RecipeName[];

/**
 * A page changed by one recipe.
 *
 * @returns `null` if the page has too few paragraphs.
 */
export function variantBy(name: RecipeName, labelled: Labelled, material: Material): Variant | null {
  const at = placesOf(labelled, material);
  if (!at) return null;
  const edits = RECIPES[name][1](at).filter((e) => e.lines.length || e.to > e.from);
  return edits.length ? { name, edits } : null;
}

/** A short page made of a long one. */
export function briefVariant(labelled: Labelled, material: Material): readonly Edit[] | null {
  const at = placesOf(labelled, material);
  return at && briefEdits(at);
}

/** Different recipes, by their weights; the same for the same seed. */
export function pickRecipes(seed: number, count: number): RecipeName[] {
  const random = randomOf(mixed(seed, 0));
  return recipeNames
    .map((name) => ({ name, rank: random.next() ** (1 / RECIPES[name][0]) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .map(({ name }) => name);
}
