import { lineFacts } from '../../page/line-facts.ts';
import type { Page } from '../../page/page.ts';
import type { Label, Rule } from '../rule.ts';

/** Example: `OSKM`, `HQ:OSKM`, `VANE.L`: a security. After a number it would be a unit: `71 MB`. */
const SYMBOL = /^\$?[A-Z][A-Z0-9]{1,5}(?:[.:][A-Z0-9]{1,5})?$/;
/** Example: `+3.39%`, `-0,90 %`, `(+1.2%)`, `▲ 1.2%`. */
const CHANGE = /^\(?[+\-−–▲▼] ?\d{1,4}(?:[.,]\d{1,3})? ?%?\)?$/;
const PERCENT = /%\)?$/;
/** Example: `41.20`, `2,310.44`, `$12.08`. */
const PRICE = /^[$€£¥]? ?\d{1,3}(?:[.,]?\d{3}){0,3}[.,]\d{1,4}[$€£¥]?$/;
/** Example: `1D`, `5D`, `YTD`, `Max`, in German `1T`, `3J`: how far back a chart goes. */
const SPAN = /^(?:[1-9]\d?[DWMYTJ]|YTD|MTD|MAX|ALL)$/i;
/** Example: `OSKM+3.39%VANE-0.90%`: after the symbol and after the change, in a glued line. */
const JOINT = /[A-Z](?=[+\-−–]\d)|%(?=[A-Z])/g;
/** Example: `+ 3.39 %`: the spaces inside a change. */
const SPACE_INSIDE = /([+\-−▲▼(]) (?=\d)|(?<=\d) (?=%)/g;
/** Cells of one row, and lines in a row, of which a box has at least so many. */
const LEAST = 3;
const MAX_CELLS = 14;

interface Cells {
  symbols: number;
  changes: number;
  prices: number;
  spans: number;
}

/** No cell has as many small letters in a row: `Oskm`. */
const WORD = /[a-z]{4}/;

/** The cells of a line that has nothing else; `null` for any other line. */
function cellsOf(text: string): Cells | null {
  if (WORD.test(text)) return null;
  const cells = { symbols: 0, changes: 0, prices: 0, spans: 0 };
  const parts = text
    .replace(JOINT, '$& ')
    .replace(SPACE_INSIDE, '$1')
    .split(/[\s|·]+/)
    .filter(Boolean);
  if (parts.length > MAX_CELLS) return null;
  for (const [at, part] of parts.entries()) {
    if (SPAN.test(part)) cells.spans++;
    else if (CHANGE.test(part)) cells.changes += PERCENT.test(part) ? 1 : 0.5;
    else if (PRICE.test(part)) cells.prices++;
    else if ((at === 0 || CHANGE.test(parts[at - 1]!)) && SYMBOL.test(part)) cells.symbols++;
    else return null;
  }
  return cells;
}

/** Whether cells are a box of quotes: a security with its change, or a price with the spans of its chart. */
function isQuote({ symbols, changes, prices, spans }: Cells): boolean {
  if (spans >= 2 && symbols + prices + spans >= LEAST) return true;
  return symbols > 0 && changes >= 1 && symbols + prices + changes >= 2;
}

/** Prices of securities between paragraphs: `OSKM 41.20 +3.39%`, on a line or on a line for each cell. */
export const quoteBox: Rule = {
  name: 'quote-box',
  kind: 'navigation',
  about: 'The box of a security: its symbol, price and change, or the spans of its chart.',
  find(page) {
    const labels: Label[] = [];
    let run: number[] = [];
    let sum: Cells = { symbols: 0, changes: 0, prices: 0, spans: 0 };
    const close = () => {
      if (run.length > 0 && isQuote(sum)) labels.push(...run.map((line) => labelOf(page, line, run)));
      run = [];
      sum = { symbols: 0, changes: 0, prices: 0, spans: 0 };
    };
    for (const { index, text } of page.lines) {
      if (text === '') continue;
      const cells = lineFacts(page).counts(index).tokens > 2 * MAX_CELLS ? null : cellsOf(text);
      if (!cells) {
        close();
        continue;
      }
      run.push(index);
      for (const key of ['symbols', 'changes', 'prices', 'spans'] as const) sum[key] += cells[key];
    }
    close();
    return labels;
  },
};

function labelOf(page: Page, line: number, run: readonly number[]): Label {
  const quoted = run.slice(0, LEAST).map((i) => page.lines[i]!.text);
  const reason = `cells of a quote: “${quoted.join(' ').slice(0, 60)}”`;
  return { kind: 'navigation', line, rule: 'quote-box', reason, certainty: 'certain' };
}
