import type { Page } from './page.ts';

/**
 * Wraps a function so that it runs once for each page. Its result lives exactly as long as the page.
 * A copy of a page with other lines is a different page.
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
