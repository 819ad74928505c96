import { expect } from 'vitest';
import type { Undecided } from '../../src/decide/undecided.ts';
import { readSource } from '../../src/input/read.ts';
import { readPage } from '../../src/page/lines.ts';
import type { Label, LabelKind } from '../../src/rules/rule.ts';

export const STORY =
  'The harbour board of Lindvik said on Monday that the old ferry would sail again by the summer.';
export const LONG =
  'Passengers have been taken by bus around the bay since the engine failed in a storm last winter.';

export interface UndecidedPage {
  /** Lines that the model finds body begin with `|`, which is cut off. */
  readonly lines: readonly string[];
  /** The kind of a line's label, or the rule of one that goes by shape. */
  readonly labels?: Readonly<Record<number, string>>;
  readonly scores?: Readonly<Record<number, number>>;
  readonly input?: 'text' | 'markdown';
  /** The line that has a blank one above it. */
  readonly blankBefore?: number;
}

export function undecided(given: UndecidedPage): { all: Undecided; isBody: boolean[] } {
  const { lines, labels = {}, scores = {}, input = 'text', blankBefore } = given;
  const texts = lines.map((l, i) => (i === blankBefore ? '\n' : '') + l.replace(/^\|/, ''));
  const page = readPage(readSource(texts.join(input === 'text' ? '\n' : '\n\n'), { input }));
  expect(page.lines.length).toBe(lines.length);
  const all = {
    page,
    labels: lines.map((_, line): Label[] => {
      const kind = labels[line];
      return kind ? [{ kind: kind as LabelKind, rule: kind, line, reason: '', certainty: 'likely' }] : [];
    }),
    scores: Float64Array.from(lines, (_, i) => scores[i] ?? 0.1),
    isOpen: (line: number) => labels[line] !== 'certain',
  };
  return { all, isBody: lines.map((l) => l.startsWith('|')) };
}

/** The lines with these indexes, in the page's order. */
export const textsOf = ({ lines }: UndecidedPage, indexes: Iterable<number>): string[] =>
  [...indexes].sort((a, b) => a - b).map((i) => lines[i]!);
