import type { SiteTemplate } from '../api/site-template.ts';
import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import type { Label } from '../rules/rule.ts';
import { hasLetter } from '../text/measure.ts';
import { hashPage, lineHashes } from './hashed-page.ts';
import { matesOf } from './mates.ts';
import { templateLines } from './template-lines.ts';

/** The name of the rule in explanations. */
const SITE_RULE = 'site-template';

type Labels = readonly (readonly Label[])[];

/**
 * A page's labels and, for each line that other pages of its site have, one more.
 *
 * @param source The page's address or path.
 */
export function withSite(
  page: Page,
  labels: Labels,
  template: SiteTemplate,
  source: string | undefined,
): Labels {
  const found = siteLabels(page, template, source);
  if (found.length === 0) return labels;
  const all = labels.map((list) => [...list]);
  for (const label of found) all[label.line]!.push(label);
  return all;
}

/** Whether a line's labels say that it is the site's. */
export function isOfSite(labels: readonly Label[]): boolean {
  return labels.some(({ rule }) => rule === SITE_RULE);
}

function siteLabels(page: Page, template: SiteTemplate, source: string | undefined): Label[] {
  const mates = matesOf(hashPage(page, source), template).map(({ hashes }) => new Set(hashes));
  if (mates.length === 0) return [];
  // Folded, all numbers are one line: `12`, `1.`, `2024`.
  const on = Array.from(lineHashes(page), (hash, i) =>
    hasLetter(page.lines[i]!.text) ? mates.filter((mate) => mate.has(hash)).length : 0,
  );
  const isTemplate = templateLines(on, mates.length, lineFacts(page));
  return page.lines.flatMap(({ index: line }): Label[] => {
    if (!isTemplate[line]) return [];
    const reason = `also on ${on[line]} of ${mates.length} other ${mates.length === 1 ? 'page' : 'pages'} of this site`;
    return [{ kind: 'site-template', line, rule: SITE_RULE, reason, certainty: 'certain' }];
  });
}
