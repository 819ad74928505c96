import type { NoiseKind } from '../../api/noise-kind.ts';
import type { Markup, MarkupRegionName } from '../../input/markup/markup.ts';
import type { Line } from '../../page/line.ts';
import type { Page } from '../../page/page.ts';
import type { Label, Rule } from '../rule.ts';

/** A region with a larger share of the page's text was never closed, or is the page itself. */
const MAX_IN_REGION = 0.5;

/**
 * A rule that labels lines inside a region of an HTML page, by the region's tag or `role`.
 *
 * @param wanted Which of the lines, in words for the reason, and the test; all without it.
 */
export function regionRule(
  name: string,
  kind: NoiseKind,
  region: MarkupRegionName,
  about: string,
  wanted?: { readonly what: string; readonly is: (line: Line) => boolean },
): Rule {
  const reason = `is ${wanted ? `${wanted.what} ` : ''}in the page's <${region}> element`;
  return {
    name,
    kind,
    about,
    find(page: Page): Label[] {
      const { markup } = page.source;
      if (!markup) return [];
      const inside = insideOf(page, markup, region);
      return page.lines
        .filter((line) => line.text && inside[line.markup?.element ?? -1] === 1 && (wanted?.is(line) ?? true))
        .map(({ index }) => ({ kind, line: index, rule: name, reason, certainty: 'certain' }));
    },
  };
}

/** 1 for each element that is, or is inside, a region that does not hold most of the page. */
function insideOf(page: Page, { elements }: Markup, region: MarkupRegionName): Uint8Array {
  const inside = new Uint8Array(elements.length);
  if (!elements.some((e) => e.region === region)) return inside;
  const characters = charactersOf(page, elements);
  const most = MAX_IN_REGION * page.lines.reduce((sum, { text }) => sum + text.length, 0);
  elements.forEach((element, e) => {
    const own = element.region === region && characters[e]! <= most;
    inside[e] = own ? 1 : (inside[element.parent] ?? 0);
  });
  return inside;
}

/** Characters of the lines in each element, those of the elements in it included. */
function charactersOf(page: Page, elements: Markup['elements']): Float64Array {
  const sums = new Float64Array(elements.length);
  for (const { text, markup } of page.lines)
    if (markup && markup.element >= 0) sums[markup.element]! += text.length;
  // An element comes after the one around it.
  for (let e = elements.length - 1; e > 0; e--) {
    const { parent } = elements[e]!;
    if (parent >= 0) sums[parent]! += sums[e]!;
  }
  return sums;
}
