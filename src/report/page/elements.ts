/** An element's attributes; `class` and `data-…` have their names from HTML. */
type Attributes = Readonly<Record<string, string | number | boolean>>;

/**
 * Creates an element. Text is inserted as text only: nothing from a page is ever read as markup.
 * `true` sets an attribute without a value, `false` omits it.
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

/** The page's element with this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

export const number = (count: number): string => count.toLocaleString('en');

/** `1 page`, `2 pages`. */
export const counted = (count: number, one: string): string =>
  `${number(count)} ${one}${count === 1 ? '' : 's'}`;

/** `German (de)`; a tag without a known name is shown as it is. */
export function languageName(tag: string | null): string {
  if (tag === null) return 'not detected';
  try {
    return `${new Intl.DisplayNames('en', { type: 'language' }).of(tag)} (${tag})`;
  } catch {
    return tag;
  }
}
