import type { Markup, MarkupRegionName } from '../../input/markup/markup.ts';

/** The innermost element of a region that an element is in, or is; -1 if it is in none. */
export function regionAround({ elements }: Markup, element: number, region: MarkupRegionName): number {
  let at = element;
  while (at >= 0 && elements[at]!.region !== region) at = elements[at]!.parent;
  return at;
}
