/** What an element is made with: attributes; `class` and `data-…` by their names in markup. */
type Attributes = Readonly<Record<string, string | number | boolean>>;

/**
 * Makes an element. Text goes in as text only: nothing a page holds is ever read as markup.
 * `true` sets an attribute without a value, `false` leaves it out.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...children);
  return made;
}

/** The element of the page that has this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

export const number = (count: number): string => count.toLocaleString('en');

/** `1 page`, `2 pages`. */
export const counted = (count: number, one: string): string =>
  `${number(count)} ${one}${count === 1 ? '' : 's'}`;

/** `German (de)`; a tag without a name stands for itself. */
export function languageName(tag: string | null): string {
  if (tag === null) return 'not told';
  try {
    return `${new Intl.DisplayNames('en', { type: 'language' }).of(tag)} (${tag})`;
  } catch {
    return tag;
  }
}
