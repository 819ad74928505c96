/** Prints a line. */
export const say = (line = '') => process.stdout.write(`${line}\n`);

/** Prints a table that reads well as it stands and as Markdown: columns of one width, numbers to the right. */
export function sayTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, i) => Math.max(3, cell.length, ...rows.map((row) => row[i]!.length)));
  const isNumeric = head.map((_, i) => i > 0 && rows.every((row) => !row[i] || /^[−-]?[\d.]/.test(row[i]!)));
  const line = (cells: readonly string[]) =>
    say(
      `| ${cells.map((c, i) => (isNumeric[i] ? c.padStart(widths[i]!) : c.padEnd(widths[i]!))).join(' | ')} |`,
    );
  line(head);
  say(`| ${widths.map((w, i) => (isNumeric[i] ? `${'-'.repeat(w - 1)}:` : '-'.repeat(w))).join(' | ')} |`);
  for (const row of rows) line(row);
}
