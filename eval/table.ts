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
  'headWords',
  'date',
  'dateN',
  'dateWrong',
  'author',
  'authorN',
];

/** Rows of cells, first column to the left and the others to the right, as wide as their widest cell. */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n');
}

/** A line for each kind of dump, a column for each figure, `-` where the gold does not tell. */
export function figuresTable(byKind: Readonly<Record<string, Figures>>): string {
  const rows = Object.entries(byKind).map(([kind, figures]) => [
    kind,
    ...COLUMNS.map((name) => String(figures[name] ?? '-')),
  ]);
  return alignedTable([['kind', ...COLUMNS], ...rows]);
}
