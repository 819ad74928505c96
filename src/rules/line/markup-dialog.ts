import { regionRule } from './markup-region.ts';

/** Example: every line of `<div role="dialog"><p>Sign up for our morning letter</p></div>`. */
export const markupDialog = regionRule(
  'markup-dialog',
  'navigation',
  'dialog',
  'A line inside a `<dialog>` element of an HTML page, or one with that role: a window above the page.',
);
