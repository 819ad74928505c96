import type { Summary } from '../data.ts';
import { element, number } from './elements.ts';

/** A name, its count, and what a click on it does. */
export type Row = readonly [name: string, count: number, choose?: () => void];

/** Most rows of a chart; the less frequent names share one more row. */
const MAX_ROWS = 12;

/** Counts as a table with a bar in each row, most frequent first. */
export function bars(title: string, rows: readonly Row[]): HTMLElement {
  if (rows.length === 0) return element('div', { class: 'chart' }, plainTable(title, [nothing()]));
  const most = Math.max(...rows.map(([, count]) => count));
  const lines = rows
    .slice(0, MAX_ROWS)
    .map(([name, count, choose]) => tableRow(name, choose, bar([count / most]), number(count)));
  const rest = rows.slice(MAX_ROWS);
  if (rest.length > 0) {
    const sum = rest.reduce((all, [, count]) => all + count, 0);
    lines.push(tableRow(`${rest.length} others`, undefined, '', number(sum)));
  }
  return element('div', { class: 'chart' }, plainTable(title, lines));
}

/** Pages by tenth of confidence, with pages without an article shown separately. */
export function histogram(
  tenths: Summary['histogram'],
  choose: (from: number, to: number) => void,
): HTMLElement {
  const most = Math.max(1, ...tenths.map((tenth) => tenth.cleaned + tenth.withoutArticle));
  const lines = tenths.map(({ cleaned, withoutArticle }, i) => {
    const [from, to] = [i / tenths.length, (i + 1) / tenths.length];
    const last = i === tenths.length - 1;
    const count = element('span', {}, number(cleaned + withoutArticle));
    if (withoutArticle > 0)
      count.append(element('span', { class: 'unseen' }, `, ${number(withoutArticle)} without an article`));
    return tableRow(
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      () => choose(from, last ? to : to - 0.01),
      bar([cleaned / most, withoutArticle / most]),
      count,
    );
  });
  const key = element(
    'p',
    { class: 'key', 'aria-hidden': true },
    element('span'),
    'article',
    element('span', { class: 'none' }),
    'no article',
  );
  return element('div', { class: 'chart' }, plainTable('Confidence, in pages', lines), key);
}

const plainTable = (title: string, rows: readonly HTMLElement[]) =>
  element('table', {}, element('caption', {}, title), element('tbody', {}, ...rows));

const nothing = () => element('tr', {}, element('td', {}, 'none'));

function tableRow(
  name: string,
  choose: (() => void) | undefined,
  shown: Node | string,
  count: Node | string,
): HTMLElement {
  let label: Node | string = name;
  if (choose) {
    label = element('button', { type: 'button' }, name);
    label.addEventListener('click', choose);
  }
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, label),
    element('td', {}, shown),
    element('td', { class: 'count' }, count),
  );
}

/** @param shares Shares of the full width; the second is for pages without an article. */
function bar(shares: readonly number[]): HTMLElement {
  const parts = shares.map((share, i) => {
    const part = element('span', i === 1 ? { class: 'none' } : {});
    part.style.setProperty('--share', String(share));
    return part;
  });
  return element('div', { class: 'bar', 'aria-hidden': true }, ...parts);
}
