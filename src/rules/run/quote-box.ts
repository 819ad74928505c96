import { lineFacts } from '../../page/line-facts.ts';
import { shapesOf } from '../../page/line-shapes.ts';
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
const JOINT = /[A-Z](?=[+\-−–]\d)|%(?=[A-Z])|[\d€](?=[+\-−–(][\d+\-−–])/g;
/** Example: `+ 3.39 %`: the spaces inside a change. */
const SPACE_INSIDE = /([+\-−▲▼(]) (?=\d)|(?<=\d)[ \u00a0\u202f](?=[%€$£](?!\d))/g;
/** Example: `Nordwind` above `41,30 €`, or right before it in a glued line. */
const COMPANY = /^\p{Lu}[\p{L}.&]{2,20}(?: \p{Lu}[\p{L}.&]{1,20}){0,2}(?=[ $€£]{0,2}\d|$)/u;
/** The number in the name of an index: `CAC 40`. */
const INDEX_NUMBER = / \d{2,4}$/;
/** Cells of one row, and lines in a row, of which a box has at least so many. */
const LEAST = 3;
const MAX_CELLS = 14;
/** Words of a sentence below. */
const MIN_SENTENCE_WORDS = 3;
/** Length of a row with a company's name. */
const MAX_ROW = 70;

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

/** One price and its change, without a symbol. */
const isPriced = ({ symbols, changes, prices, spans }: Cells) =>
  symbols === 0 && spans === 0 && prices === 1 && changes >= 1;

/** Such cells with the company's name above them, between two paragraphs: a row of a table has other rows beside it. */
function belowCompany(page: Page, run: readonly number[]): readonly number[] {
  const name = run[0]! - 1;
  const text = (page.lines[name]?.text ?? '').replace(INDEX_NUMBER, '');
  const isName = COMPANY.exec(text)?.[0] === text && text !== '';
  return isName && isBetweenProse(page, name, run.at(-1)!) ? [name, ...run] : [];
}

/** `Nordwind41,30 €+5,22 %` between two paragraphs. */
function isCompanyRow(page: Page, line: number): boolean {
  const { text } = page.lines[line]!;
  const name = text.length <= MAX_ROW && /\d/.test(text) ? COMPANY.exec(text)?.[0] : undefined;
  const cells = name ? cellsOf(text.slice(name.length)) : null;
  return cells !== null && isPriced(cells) && isBetweenProse(page, line, line);
}

/** A paragraph is above the lines, and at least a short sentence below. */
function isBetweenProse(page: Page, first: number, last: number): boolean {
  const { of } = shapesOf(page);
  const isSentence = (line: number) =>
    lineFacts(page).endsSentence(line) && lineFacts(page).counts(line).words >= MIN_SENTENCE_WORDS;
  return of[first - 1] === 'prose' && last + 1 < of.length && isSentence(last + 1);
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
      const box = isQuote(sum) ? run : isPriced(sum) ? belowCompany(page, run) : [];
      labels.push(...box.map((line) => labelOf(page, line, box)));
      run = [];
      sum = { symbols: 0, changes: 0, prices: 0, spans: 0 };
    };
    for (const { index, text } of page.lines) {
      if (text === '') continue;
      const cells = lineFacts(page).counts(index).tokens > 2 * MAX_CELLS ? null : cellsOf(text);
      if (!cells) {
        close();
        if (isCompanyRow(page, index)) labels.push(labelOf(page, index, [index]));
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
