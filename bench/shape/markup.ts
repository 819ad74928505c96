import { buckets, round, sum } from './numbers.ts';

/** What HTML holds beside the text of its lines: distributions over pages, as means of ten equal parts. */
export interface Markup {
  /** Pages measured. */
  readonly pages: number;
  /** Characters of scripts, styles, drawings and comments. */
  readonly scripts: readonly number[];
  readonly styles: readonly number[];
  readonly drawings: readonly number[];
  readonly comments: readonly number[];
  /** Characters of the rest of the head. */
  readonly head: readonly number[];
  /** Elements of the body for each line of text. */
  readonly elements: readonly number[];
  /** Characters of an opening tag. */
  readonly tag: readonly number[];
  /** White space that does not show, in characters. */
  readonly space: readonly number[];
  /** Of the elements, the share of each name. */
  readonly names: Readonly<Record<string, number>>;
}

/** In this order: a script may hold what looks like a comment. */
const PARTS = {
  scripts: /<script\b[\s\S]*?<\/script>/gi,
  styles: /<style\b[\s\S]*?<\/style>/gi,
  drawings: /<svg\b[\s\S]*?<\/svg>/gi,
  comments: /<!--[\s\S]*?-->/g,
  head: /<head\b[\s\S]*?<\/head>/gi,
} as const;

const TAG = /<[a-z/!][^>]*>/gi;
const NAMES = ['div', 'a', 'li', 'span', 'p', 'img'] as const;

interface Weights {
  readonly parts: Readonly<Record<keyof typeof PARTS, number>>;
  readonly elements: number;
  readonly tag: number;
  readonly space: number;
  readonly names: Readonly<Record<string, number>>;
}

function weigh(html: string, lines: number): Weights {
  let rest = html;
  const parts = Object.entries(PARTS).map(([name, pattern]) => {
    const before = rest.length;
    rest = rest.replace(pattern, '');
    return [name, before - rest.length];
  });
  const opening = (rest.match(TAG) ?? []).filter((tag) => !tag.startsWith('</'));
  const text = rest.replace(TAG, '');
  const named = NAMES.map((name) => [
    name,
    opening.filter((tag) => /^<\w+/.exec(tag)?.[0].toLowerCase() === `<${name}`).length,
  ]);
  return {
    parts: Object.fromEntries(parts),
    elements: opening.length / Math.max(1, lines),
    tag: sum(opening.map((tag) => tag.length)) / Math.max(1, opening.length),
    space: text.length - text.replace(/\s+/g, ' ').length,
    names: Object.fromEntries(
      named.map(([name, count]) => [name, Number(count) / Math.max(1, opening.length)]),
    ),
  };
}

/** @param pages HTML as it was sent, with the number of lines that its text has. */
export function measureMarkup(pages: readonly { html: string; lines: number }[]): Markup {
  const all = pages.map(({ html, lines }) => weigh(html, lines));
  const of = (get: (weights: Weights) => number, digits = 0) => buckets(all.map(get), 10, digits);
  const share = (name: string) => round(sum(all.map((w) => w.names[name]!)) / all.length, 3);
  const part = (name: keyof typeof PARTS) => of((w) => w.parts[name]);
  return {
    pages: pages.length,
    scripts: part('scripts'),
    styles: part('styles'),
    drawings: part('drawings'),
    comments: part('comments'),
    head: part('head'),
    elements: of((w) => w.elements, 1),
    tag: of((w) => w.tag),
    space: of((w) => w.space),
    names: Object.fromEntries(NAMES.map((name) => [name, share(name)])),
  };
}
