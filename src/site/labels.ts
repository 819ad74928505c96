import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import type { Label } from '../rules/rule.ts';
import type { KnownSite } from './known-site.ts';
import { templateLines } from './template-lines.ts';

/** The name of the rule in explanations. */
const SITE_RULE = 'site-template';

type Labels = readonly (readonly Label[])[];

/** A page's labels and, for each line that other pages of its site have, one more. */
export function withSite(page: Page, labels: Labels, site: KnownSite): Labels {
  const found = siteLabels(page, site);
  if (found.length === 0) return labels;
  const all = labels.map((list) => [...list]);
  for (const label of found) all[label.line]!.push(label);
  return all;
}

/** The label that says that a line is the site's, if it has one. */
export function siteLabelOf(labels: readonly Label[]): Label | undefined {
  return labels.find(({ rule }) => rule === SITE_RULE);
}

function siteLabels(page: Page, { mates, on }: KnownSite): Label[] {
  const isTemplate = templateLines(on, mates, lineFacts(page));
  return page.lines.flatMap(({ index: line }): Label[] => {
    if (!isTemplate[line]) return [];
    const reason = `also on ${on[line]} of ${mates} other ${mates === 1 ? 'page' : 'pages'} of this site`;
    return [{ kind: 'site-template', line, rule: SITE_RULE, reason, certainty: 'likely' }];
  });
}
