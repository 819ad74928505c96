import type { SiteTemplate } from '../api/site-template.ts';
import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import type { Label } from '../rules/rule.ts';
import { hasLetter } from '../text/measure.ts';
import { hashPage, lineHashes } from './hashed-page.ts';
import { matesOf } from './mates.ts';
import { isSpared } from './spared.ts';

export const SITE_RULE = 'site-template';
/** A line of so many words must be on two other pages: one may quote this one, or announce it. */
const MIN_LONG_WORDS = 10;

/** A label for each line that other pages of the site have. */
export function siteLabels(page: Page, template: SiteTemplate, source: string | undefined): Label[] {
  const mates = matesOf(hashPage(page, source), template).map(({ hashes }) => new Set(hashes));
  if (mates.length === 0) return [];
  const facts = lineFacts(page);
  const on = Array.from(lineHashes(page), (hash, i) =>
    hash === 0 || !hasLetter(page.lines[i]!.text) ? 0 : mates.reduce((sum, mate) => sum + (mate.has(hash) ? 1 : 0), 0),
  );
  const isTemplate = on.map((count, i) => count >= (facts.counts(i).words < MIN_LONG_WORDS ? 1 : 2));
  const spared = isSpared(page, isTemplate);
  return isTemplate.flatMap((is, line): Label[] => {
    if (!is || spared(line)) return [];
    const reason = `also on ${on[line]} of ${mates.length} other pages of this site`;
    return [{ kind: 'site-template', line, rule: SITE_RULE, reason, certainty: 'certain' }];
  });
}

/** The labels with those of the site. */
export function withSite(
  page: Page,
  labels: readonly (readonly Label[])[],
  template: SiteTemplate,
  source: string | undefined,
): readonly (readonly Label[])[] {
  const found = siteLabels(page, template, source);
  if (found.length === 0) return labels;
  const all = labels.map((list) => [...list]);
  for (const label of found) all[label.line]!.push(label);
  return all;
}
