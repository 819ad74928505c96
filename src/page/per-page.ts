import type { Page } from './page.ts';

/**
 * The function, which works each page out once: what it made of a page is kept as long as the page is, and no longer.
 * A page with other lines is another page.
 */
export function perPage<T>(make: (page: Page) => T): (page: Page) => T {
  const made = new WeakMap<Page, { readonly value: T }>();
  return (page) => {
    let known = made.get(page);
    if (!known) {
      known = { value: make(page) };
      made.set(page, known);
    }
    return known.value;
  };
}
