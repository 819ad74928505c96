import type { MarkupRegion } from '../../input/source.ts';
import type { Page } from '../../page/page.ts';
import type { Label, Rule } from '../rule.ts';

/** A rule that labels each line that is wholly inside a region of one kind; lines and regions both ascend. */
export function regionRule(kind: MarkupRegion['kind'], tag: string, about: string): Rule {
  const name = `markup-${kind}`;
  const reason = `stands in the page's <${tag}> element`;
  return {
    name,
    kind,
    about,
    find(page: Page): Label[] {
      const regions = page.source.regions.filter((r) => r.kind === kind);
      const labels: Label[] = [];
      let at = 0;
      for (const line of page.lines) {
        while (at < regions.length && regions[at]!.end <= line.start) at++;
        const region = regions[at];
        if (!region || line.start < region.start || line.end > region.end) continue;
        labels.push({ kind, line: line.index, rule: name, reason, certainty: 'certain' });
      }
      return labels;
    },
  };
}
