/** Text as Markdown shows it letter for letter; a space at an end is kept from being taken away. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  const pad = /^[ `]|[ `]$/.test(text) ? ' ' : '';
  return fence + pad + text + pad + fence;
}

/** Lines in a box of their own. */
export function block(lines: readonly string[]): string {
  return ['```text', ...lines, '```'].join('\n');
}

/** A table; numbers are set to the right. */
export function tableOf(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const isNumber = headings.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`;
  return line(headings) + line(isNumber.map((right) => (right ? '--:' : '---'))) + rows.map(line).join('');
}
