import type { Detail, Entry } from '../data.ts';
import { readDetails } from './details.ts';
import { dumpOf } from './dump.ts';
import { counted, element } from './elements.ts';

let made = 0;

/** The area below a page's name that its button opens; filled when first opened. */
export function openable({ details, headline, source }: Entry, button: HTMLElement): HTMLElement {
  const space = element('div', { class: 'opened', id: `opened-${++made}`, hidden: true });
  button.setAttribute('aria-controls', space.id);
  button.addEventListener('click', async () => {
    space.hidden = !space.hidden;
    button.setAttribute('aria-expanded', String(!space.hidden));
    if (space.hidden || space.childElementCount > 0) return;
    space.append(word('Opening…'));
    space.replaceChildren(...(await contents(details, headline ?? source)));
  });
  return space;
}

async function contents(details: number | null, name: string): Promise<HTMLElement[]> {
  if (details === null)
    return [word('The details of this page were left out, because the file would be too large.')];
  try {
    return show(await readDetails(details), name);
  } catch (error) {
    return [word(error instanceof Error ? error.message : String(error))];
  }
}

function show(detail: Detail, name: string): HTMLElement[] {
  const why = element(
    'p',
    { class: 'why', 'aria-hidden': true },
    'Point at a line, or move to it with Tab and the arrow keys, to see the reason.',
  );
  const left =
    detail.linesLeft > 0
      ? [word(`${counted(detail.linesLeft, 'more line')} of this page were left out.`)]
      : [];
  const dump = element('section', {}, element('h4', {}, 'The page'), dumpOf(detail, name, why), ...left);
  const article = element(
    'section',
    { class: 'json' },
    element('h4', {}, 'The article, as JSON'),
    element('pre', { tabindex: 0, role: 'region', 'aria-label': `JSON of ${name}` }, detail.json),
  );
  return [legend(), dump, article, why];
}

const word = (text: string) => element('p', { class: 'word' }, text);

function legend(): HTMLElement {
  return element(
    'ul',
    { class: 'legend' },
    element('li', { class: 'body' }, '+ kept as body'),
    element('li', { class: 'field' }, '* kept as a field of the head'),
    element('li', { class: 'removed' }, '- dropped'),
  );
}
