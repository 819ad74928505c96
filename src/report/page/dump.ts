import type { Detail, DetailLine, Fate } from '../data.ts';
import { element } from './elements.ts';

/** Marks that distinguish lines without colour, as in `--explain`. */
const MARKS: Readonly<Record<Fate, string>> = { body: '+', field: '*', removed: '-' };
const WORDS: Readonly<Record<Fate, string>> = { body: 'kept', field: 'kept', removed: 'dropped' };

/**
 * The lines of a page in their colours. Tab reaches one of them at a time, the arrow keys, Home and End the others.
 *
 * @param why Shows the reason for the line under the pointer or with the focus.
 */
export function dumpOf({ lines, texts }: Detail, name: string, why: HTMLElement): HTMLElement {
  const text = texts.values();
  const items = lines.map((line, i) => itemOf(line, text, lines[i - 1]));
  const list = element('ol', { class: 'dump', role: 'list', 'aria-label': `Lines of ${name}` }, ...items);
  let current = 0;
  const at = (event: Event) => items.indexOf((event.target as Element).closest('li') as HTMLLIElement);
  const explain = (index: number) => {
    if (index >= 0) why.replaceChildren(...reasonOf(lines[index]!));
  };
  const go = (index: number) => {
    items[current]!.tabIndex = -1;
    current = index;
    items[current]!.tabIndex = 0;
  };
  if (items[0]) items[0].tabIndex = 0;
  list.addEventListener('pointerover', (event) => explain(at(event)));
  list.addEventListener('focusin', (event) => {
    go(at(event));
    explain(current);
  });
  list.addEventListener('keydown', (event) => {
    const next = target(event.key, current, items.length);
    if (next === null) return;
    event.preventDefault();
    items[next]!.focus();
  });
  return list;
}

function target(key: string, current: number, count: number): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(current + 1, count - 1),
    ArrowUp: Math.max(current - 1, 0),
    Home: 0,
    End: count - 1,
  };
  return to[key] ?? null;
}

/** @param texts The texts of all stretches; those of this line come next. */
function itemOf(
  { number, as, role, why, stretches }: DetailLine,
  texts: Iterator<string>,
  before: DetailLine | undefined,
): HTMLLIElement {
  const gap = before !== undefined && number > before.number + 1 ? ' gap' : '';
  const shown = stretches.map(([fate, kind]) => {
    return element('span', { class: fate, title: kind === role ? false : kind }, texts.next().value ?? '');
  });
  return element(
    'li',
    { class: as + gap, tabindex: -1 },
    element('span', { class: 'number' }, String(number)),
    element(
      'span',
      { class: 'role' },
      element('span', { class: 'unseen' }, `${WORDS[as]}, `),
      `${MARKS[as]} ${role}`,
    ),
    element('span', { class: 'text', dir: 'auto' }, ...spaced(shown)),
    element('span', { class: 'unseen reason' }, why),
  );
}

/** Two stretches of a line were separated by white space. */
function spaced(parts: readonly HTMLElement[]): (HTMLElement | string)[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [' ', part]));
}

function reasonOf({ number, as, role, why, stretches }: DetailLine): (Node | string)[] {
  const parts = stretches.length > 1 ? `; its parts: ${stretches.map(([, kind]) => kind).join(', ')}` : '';
  return [element('b', {}, `Line ${number}, ${WORDS[as]} (${role})`), ` ${why}${parts}`];
}
