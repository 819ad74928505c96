import type { Page } from '../../page/page.ts';

/** Share of a line's characters that are inside links, 0 to 1. */
export function linkedShare(page: Page, line: number): number {
  return shareOf(page, line, 'linked');
}

/** Share of a line's characters that are inside links, or emphasised, 0 to 1; 0 without markup. */
export function shareOf(page: Page, line: number, what: 'linked' | 'emphasised'): number {
  const { markup } = page.lines[line]!;
  if (!markup || markup.end <= markup.start) return 0;
  return Math.min(1, markup[what] / (markup.end - markup.start));
}
