import { regionRule } from './markup-region.ts';

/** Example: every line of `<nav><a>Home</a><a>Sport</a></nav>`. */
export const markupNavigation = regionRule(
  'markup-navigation',
  'navigation',
  'nav',
  'A line inside a `<nav>` element of an HTML page, or one with that role.',
);
