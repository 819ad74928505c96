import type { Entry } from '../data.ts';
import { byId, counted, element, languageName, number } from './elements.ts';
import { openable } from './opened.ts';

/** Pages shown at the same time; a browser lays out this many without delay. */
const AT_ONCE = 50;

/** The list of pages, shown in sections. */
export class PageList {
  #found: readonly Entry[] = [];
  #first = 0;

  constructor(readonly all: number) {}

  /** @param done Share of the pages searched so far. */
  show(found: readonly Entry[], done: number): void {
    this.#found = found;
    this.#first = 0;
    const looking = done < 1 ? `, ${Math.floor(done * 100)}% searched` : '';
    byId('found').textContent = `${number(found.length)} of ${counted(this.all, 'page')}${looking}`;
    this.#draw();
  }

  #draw(): void {
    const shown = this.#found.slice(this.#first, this.#first + AT_ONCE);
    byId('list').replaceChildren(...shown.map(item));
    byId('paging').replaceChildren(...this.#paging(shown.length));
  }

  #paging(shown: number): HTMLElement[] {
    const all = this.#found.length;
    if (all <= AT_ONCE) return [];
    const to = (first: number, name: string) => {
      const possible = first >= 0 && first < all && first !== this.#first;
      const button = element('button', { type: 'button', disabled: !possible }, name);
      button.addEventListener('click', () => this.#turn(first));
      return button;
    };
    const last = Math.floor((all - 1) / AT_ONCE) * AT_ONCE;
    return [
      to(0, 'First'),
      to(this.#first - AT_ONCE, 'Previous'),
      element('span', {}, `${number(this.#first + 1)} to ${number(this.#first + shown)} of ${number(all)}`),
      to(this.#first + AT_ONCE, 'Next'),
      to(last, 'Last'),
    ];
  }

  #turn(first: number): void {
    this.#first = first;
    this.#draw();
    byId('pages').focus();
    byId('found').scrollIntoView();
  }
}

function item(entry: Entry): HTMLElement {
  const { source, headline, language, confidence, words, warnings } = entry;
  const button = element(
    'button',
    { type: 'button', class: 'open', 'aria-expanded': 'false' },
    element(
      'span',
      { class: 'sure' },
      element('span', { class: 'unseen' }, 'confidence '),
      confidence.toFixed(2),
    ),
    element('bdi', {}, headline ?? (words > 0 ? 'No headline found' : 'No article found')),
  );
  const about = element(
    'p',
    { class: 'about' },
    element('bdi', {}, source),
    element('span', {}, languageName(language)),
    element('span', {}, counted(words, 'word')),
    ...warnings.map((code) => element('span', { class: 'warning' }, code)),
  );
  return element('li', { class: 'page' }, element('h3', {}, button), about, openable(entry, button));
}
