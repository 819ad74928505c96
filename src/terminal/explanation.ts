import type { ExplainedLine, Explanation } from '../api/explanation.ts';
import type { Paint } from './color.ts';
import { labelsOfKept, reasonAndLabels } from './labels.ts';
import { visible } from './visible.ts';
import { truncate, wrap } from './width.ts';

/** How the explanation is laid out on a terminal. */
export interface TerminalLayout {
  readonly columns: number;
  readonly paint: Paint;
}

type Fate = ExplainedLine['as'];

/** What tells the lines apart where there is no colour. */
const MARKS: Readonly<Record<Fate, string>> = { body: '+', field: '*', removed: '-' };
const FATES = Object.keys(MARKS) as Fate[];

const NUMBER_COLUMNS = 5;
const ROLE_COLUMNS = 17;
/** Number, mark and role, a space after each. */
const INDENT = NUMBER_COLUMNS + 1 + 2 + ROLE_COLUMNS + 1;
/** A terminal narrower than this wraps: cutting further would leave nothing to read. */
const MIN_TEXT_COLUMNS = 20;
/** A reason longer than these lines is cut, and so are labels. */
const REASON_LINES = 2;

/**
 * Every line with its number, what became of it, its role, the rule and the reason; kept lines with their labels, too.
 *
 * @param layout `null` for a pipe or a file: one line each, parted by tabs, nothing cut.
 */
export function writeExplanation({ lines }: Explanation, layout: TerminalLayout | null): string {
  if (!layout) return lines.map(forPipe).join('');
  return legend(lines, layout) + lines.map((line) => forTerminal(line, layout)).join('');
}

/** Stands before the lines of each page of several, as head(1) writes it. */
export function pageHeader(path: string): string {
  return `==> ${visible(path)} <==\n`;
}

/** Six columns, the text last: the labels follow the reason, so that no reader of these columns needs to know of them. */
function forPipe(line: ExplainedLine): string {
  const columns = [String(line.number), line.as, line.role, line.rule, reasonAndLabels(line), line.text];
  return `${columns.map(visible).join('\t')}\n`;
}

/** Says what the marks and colours mean, and how many lines carry each. */
function legend(lines: readonly ExplainedLine[], { paint }: TerminalLayout): string {
  const style = { body: paint.kept, field: paint.field, removed: paint.dropped };
  const shown = FATES.map((as) => {
    const count = lines.filter((line) => line.as === as).length;
    return style[as](`${MARKS[as]} ${as} ${count}`);
  });
  return `${' '.repeat(NUMBER_COLUMNS + 1)}${shown.join('   ')}\n`;
}

function forTerminal(line: ExplainedLine, { columns, paint }: TerminalLayout): string {
  const room = Math.max(columns - INDENT, MIN_TEXT_COLUMNS);
  const number = String(line.number).padStart(NUMBER_COLUMNS);
  const role = `${MARKS[line.as]} ${line.role.padEnd(ROLE_COLUMNS)}`;
  const text = truncate(visible(line.text), room);
  const whys = [`${line.rule}: ${line.reason}`, labelsOfKept(line)].filter(Boolean);
  const why = whys.flatMap((words) => wrap(visible(words), room, REASON_LINES));
  const shown = {
    body: `${paint.kept(role)} ${text}`,
    field: paint.field(`${role} ${text}`),
    removed: paint.dropped(`${role} ${text}`),
  };
  const reasons = why.map((part) => `${' '.repeat(INDENT)}${paint.reason(part)}\n`);
  return `${paint.reason(number)} ${shown[line.as]}\n${reasons.join('')}`;
}
