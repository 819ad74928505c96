import type { FigureName, Figures } from './figures.ts';

const COLUMNS: readonly FigureName[] = [
  'n',
  'missing',
  'F1',
  'P',
  'R',
  'word',
  'low',
  'with',
  'without',
  'head',
  'headAny',
  'headWords',
  'deck',
  'date',
  'dateN',
  'dateWrong',
  'author',
  'authorN',
  'extra',
];

/** Rows of cells: the first column left-aligned, the others right-aligned, as wide as the widest cell. */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n');
}

/** One line per kind of dump, one column per figure; `-` without gold. */
export function figuresTable(byKind: Readonly<Record<string, Figures>>): string {
  const rows = Object.entries(byKind).map(([kind, figures]) => [
    kind,
    ...COLUMNS.map((name) => String(figures[name] ?? '-')),
  ]);
  return alignedTable([['kind', ...COLUMNS], ...rows]);
}
