import type { Failures, Summary } from '../data.ts';
import { bars, histogram, type Row } from './charts.ts';
import { byId, counted, element, languageName, number } from './elements.ts';
import type { Fields } from './filter.ts';

/** A list of at most this many failures is open at first. */
const MAX_OPEN = 5;

/** Shows counts, charts and failures; a click on a row of a chart filters the list of pages. */
export function showSummary(summary: Summary, narrow: (fields: Fields) => void): void {
  const { cleaned, withoutArticle, failed } = summary;
  byId('inputs').append(`clean-article ${summary.version} on ${summary.inputs.join(', ')}`);
  byId('notes').append(...summary.notes.map((note) => element('li', {}, note)));
  byId('counts').append(
    count('Cleaned', cleaned),
    count('Without an article', withoutArticle),
    count('Failed', failed),
  );
  const languages = summary.languages.map(
    ([language, pages]): Row => [languageName(language), pages, () => narrow({ language })],
  );
  const warnings = summary.warnings.map(
    ([warning, pages]): Row => [warning, pages, () => narrow({ warning })],
  );
  byId('charts').append(
    histogram(summary.histogram, (from, to) => narrow({ from, to })),
    bars('Languages, in pages', languages),
    bars('Warnings, in pages', warnings),
    bars('Noise dropped, in pieces', summary.kinds),
  );
  byId('failures').append(...failuresByCause(summary.failures));
}

function count(name: string, pages: number): HTMLElement {
  return element('div', {}, element('dt', {}, name), element('dd', {}, number(pages)));
}

function failuresByCause(failures: readonly Failures[]): HTMLElement[] {
  if (failures.length === 0) return [];
  return [element('h3', {}, 'Failures by cause'), ...failures.map(failuresOfCause)];
}

function failuresOfCause({ cause, count: all, shown }: Failures): HTMLElement {
  const items = shown.map(({ source, message }) =>
    element('li', {}, element('b', { dir: 'auto' }, source), `: ${message}`),
  );
  const more = all - shown.length;
  if (more > 0) items.push(element('li', {}, `and ${number(more)} more`));
  return element(
    'details',
    { open: all <= MAX_OPEN },
    element('summary', {}, `${cause}: ${counted(all, 'input')}`),
    element('ul', {}, ...items),
  );
}
