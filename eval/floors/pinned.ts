import { readFileSync } from 'node:fs';
import type { FigureName, Figures } from '../figures.ts';

/** Figures that must not rise; every other figure must not fall. */
const CEILINGS: ReadonlySet<FigureName> = new Set<FigureName>(['missing', 'low', 'dateWrong']);

/** The pinned figures of one corpus, or of one language in it. */
export interface PinnedCorpus {
  /** The corpus file's name without extensions. */
  corpus: string;
  /** Only pages of this language. */
  language?: string;
  /** Number of pages scored, evenly spread; the figures apply to exactly these. Absent: all. */
  sample?: number;
  /** By kind of dump and figure: the least value allowed, or the largest for `missing`, `low` and `dateWrong`. */
  kinds: Record<string, Partial<Record<FigureName, number>>>;
}

/** A pinned figure and the measured one. */
export interface ComparedFigure {
  kind: string;
  figure: FigureName;
  pinned: number;
  /** `null` when nothing could be measured; then a floor does not hold, but a ceiling does. */
  measured: number | null;
  holds: boolean;
}

/** @throws SyntaxError when the file is not JSON. */
export function readFloors(path: string): PinnedCorpus[] {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function holds(figure: FigureName, pinned: number, measured: number | null): boolean {
  // Without any dates given, none is wrong.
  if (measured === null) return CEILINGS.has(figure);
  return CEILINGS.has(figure) ? measured <= pinned : measured >= pinned;
}

/** Each pinned figure of a corpus with the measured one. */
export function compare(floor: PinnedCorpus, byKind: Readonly<Record<string, Figures>>): ComparedFigure[] {
  return Object.entries(floor.kinds).flatMap(([kind, figures]) =>
    (Object.entries(figures) as [FigureName, number][]).map(([figure, pinned]) => {
      const measured = byKind[kind]?.[figure] ?? null;
      return { kind, figure, pinned, measured, holds: holds(figure, pinned, measured) };
    }),
  );
}

/**
 * The same floor with every figure raised to the measured value less a margin; no figure gets looser.
 *
 * The margin leaves room for a change that improves one page and worsens another.
 */
export function raisedFloor(
  floor: PinnedCorpus,
  held: readonly ComparedFigure[],
  margin: number,
): PinnedCorpus {
  const kinds = structuredClone(floor.kinds);
  for (const { kind, figure, pinned, measured } of held) {
    if (measured === null || figure === 'missing') continue;
    const better = CEILINGS.has(figure)
      ? Math.min(pinned, measured + margin)
      : Math.max(pinned, measured - margin);
    kinds[kind]![figure] = Number(better.toFixed(3));
  }
  return { ...floor, kinds };
}
