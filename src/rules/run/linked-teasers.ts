import type { Line } from '../../page/line.ts';
import { isLink } from '../../page/linked.ts';
import { isOpener, openerBefore } from '../../phrases/openers.ts';
import type { Label, Rule } from '../rule.ts';

/**
 * Example, of HTML or Markdown: `### Read also`, `[Fishers return](/5)`, `[The harbour market moves](/6)`. Of 16,091 such lines in the
 * four dumps each of four corpora 96 were the gold's, nearly all of them titles of related articles too.
 */
export const linkedTeasers: Rule = {
  name: 'linked-teasers',
  kind: 'related',
  about:
    'Lines of HTML or Markdown that are links, below “Read also” or “Related stories”, up to one that is none.',
  find(page) {
    if (!page.source.markup) return [];
    const labels: Label[] = [];
    let opener = '';
    for (const line of page.lines) {
      if (!line.text) continue;
      const isInLink = isLink(line);
      if (opener && isInLink) labels.push(labelOf(line, opener));
      // A link `Read also: Fishers return` may have the teaser's summary in it, on lines of its own.
      const opens = isOpener(page, line.index) || (isInLink && openerBefore(page, line.index) !== undefined);
      if (opens) opener = line.text;
      else if (!isInLink) opener = '';
    }
    return labels;
  },
};

const labelOf = ({ index }: Line, opener: string): Label => ({
  kind: 'related',
  line: index,
  rule: 'linked-teasers',
  reason: `is a link below “${opener}”`,
  certainty: 'certain',
});
