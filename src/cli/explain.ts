import type { ExplainedLine, Explanation } from '../explanation.ts';
import type { Format } from '../format/format.ts';
import type { Paint } from './color.ts';
import { visible } from './visible.ts';
import { truncate } from './width.ts';

/** How the explanation is laid out on a terminal. */
export interface Layout {
  readonly columns: number;
  readonly paint: Paint;
}

/** How explanations are laid down: their file's extension, and what parts them in a stream. */
export const EXPLANATION: Pick<Format, 'extension' | 'between'> = { extension: 'txt', between: '\n' };

const NUMBER_COLUMNS = 5;
const ROLE_COLUMNS = 18;
const INDENT = NUMBER_COLUMNS + ROLE_COLUMNS + 3;
/** A terminal narrower than this wraps: cutting further would leave nothing to read. */
const MIN_TEXT_COLUMNS = 20;

/**
 * Every line with its number, what became of it, its role, the rule and the reason.
 *
 * @param layout `null` for a pipe or a file: one line each, parted by tabs, nothing cut.
 */
export function writeExplanation({ lines }: Explanation, layout: Layout | null): string {
  return lines.map((line) => (layout ? forTerminal(line, layout) : forPipe(line))).join('');
}

/** Stands before the lines of each page of several, as head(1) writes it. */
export function pageHeader(path: string): string {
  return `==> ${visible(path)} <==\n`;
}

function forPipe(line: ExplainedLine): string {
  const columns = [String(line.number), line.as, line.role, line.rule, line.reason, line.text];
  return `${columns.map(visible).join('\t')}\n`;
}

function forTerminal(line: ExplainedLine, { columns, paint }: Layout): string {
  const room = Math.max(columns - INDENT, MIN_TEXT_COLUMNS);
  const number = String(line.number).padStart(NUMBER_COLUMNS);
  const role = line.role.padEnd(ROLE_COLUMNS);
  const text = truncate(visible(line.text), room);
  const why = truncate(visible(`${line.rule}: ${line.reason}`), room);
  const shown = {
    body: `${paint.kept(role)} ${text}`,
    field: paint.field(`${role} ${text}`),
    removed: paint.dropped(`${role} ${text}`),
  };
  return `${paint.reason(number)}  ${shown[line.as]}\n${' '.repeat(INDENT)}${paint.reason(why)}\n`;
}
