import type { Line } from '../../page/line.ts';
import { isLink } from '../../page/linked.ts';
import type { Page } from '../../page/page.ts';
import { isOpener, openerBefore } from '../../phrases/openers.ts';
import type { Label, Rule } from '../rule.ts';

/**
 * Example, of HTML or Markdown: `### Read also`, `[Fishers return](/5)`, `[The harbour market moves](/6)`. Of 16,091 such lines in four
 * corpora 96 were the gold's, nearly all of them titles of related articles too.
 */
export const linkedTeasers: Rule = {
  name: 'linked-teasers',
  kind: 'related',
  about:
    'Lines of HTML or Markdown that are links, below “Read also” or “Related stories”, up to one that is none.',
  find(page) {
    if (!page.source.markup) return [];
    return page.lines.flatMap((line) =>
      opensLinks(page, line) ? linksBelow(page, line.index).map((found) => labelOf(found, line.text)) : [],
    );
  },
};

/** `Read also`, or a link `Read also: Fishers return`, which may have the teaser's summary in it, on lines of its own. */
const opensLinks = (page: Page, line: Line) =>
  isOpener(page, line.index) || (isLink(line) && openerBefore(page, line.index) !== undefined);

function linksBelow({ lines }: Page, opener: number): Line[] {
  const found: Line[] = [];
  for (let i = opener + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (!line.text) continue;
    if (!isLink(line)) break;
    found.push(line);
  }
  return found;
}

const labelOf = ({ index }: Line, opener: string): Label => ({
  kind: 'related',
  line: index,
  rule: 'linked-teasers',
  reason: `is a link below “${opener}”`,
  certainty: 'certain',
});
