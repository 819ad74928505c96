import { regionRule } from './markup-region.ts';

/** Example: every line of `<footer>Imprint · © 2024 The Vale</footer>`. */
export const markupFooter = regionRule(
  'markup-footer',
  'footer',
  'footer',
  'A line inside the `<footer>` element of an HTML page, or one with that role.',
);
