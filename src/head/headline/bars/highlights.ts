import { holds } from '../../../text/word-list.ts';
import type { HeadContext } from '../../found.ts';
import type { Region } from '../../region/region.ts';
import { highlightHeadings } from './words.ts';

const MAX_POINTS = 6;

/**
 * One of the points that sum the article up, below their heading: `STORY HIGHLIGHTS` / `Old airliners become desks` / `Collectors pay
 * most for windows`. The line above a byline or a date may be the headline, right below the last point.
 */
export function isHighlight({ labels }: HeadContext, { facts, small }: Region, line: number): boolean {
  if (small.has(line) || small.has(line + 1)) return false;
  for (let i = line - 1; i >= Math.max(0, line - MAX_POINTS); i--) {
    if (holds(highlightHeadings, facts.key(i))) return true;
    if (small.has(i) || labels[i]!.length > 0 || facts.endsSentence(i)) return false;
  }
  return false;
}
