import { decide } from '../decide/decide.ts';
import type { Model } from '../decide/model.ts';
import type { Decision } from '../decide/verdict.ts';
import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import type { Label } from '../rules/rule.ts';
import { isOfSite } from '../site/labels.ts';
import { MIN_PROSE_WORDS } from '../site/sketch.ts';

type Labels = readonly (readonly Label[])[];

/** Up to this share, the prose that other pages have too is the site's notices and lists. */
const MAX_SHARED_PROSE = 0.6;
/** If less than this share of the body is left, the other pages have the same article: wrapped or written in another way. */
const MIN_KEPT = 0.3;

/**
 * Decides a page whose site is known. A page that would lose most of its body to its site is decided as a page alone.
 *
 * @param ruled The labels that the rules alone give.
 * @param labels With those of the site.
 * @returns the decision, the labels that it was made with, and the decision of the page alone.
 */
export function decideSite(
  page: Page,
  ruled: Labels,
  labels: Labels,
  model: Model,
): { decision: Decision; labels: Labels; alone: Decision } {
  const alone = decide(page, ruled, model);
  if (labels === ruled) return { decision: alone, labels, alone };
  const decision = decide(page, labels, model);
  const isLost =
    sharedProse(page, labels) > MAX_SHARED_PROSE &&
    bodyWords(page, decision) < MIN_KEPT * bodyWords(page, alone);
  return isLost ? { decision: alone, labels: ruled, alone } : { decision, labels, alone };
}

/** Share of the page's prose, in words, that is labelled as the site's. */
function sharedProse(page: Page, labels: Labels): number {
  const facts = lineFacts(page);
  let [all, shared] = [0, 0];
  for (const { index } of page.lines) {
    const { words } = facts.counts(index);
    if (words < MIN_PROSE_WORDS) continue;
    all += words;
    if (isOfSite(labels[index]!)) shared += words;
  }
  return all === 0 ? 0 : shared / all;
}

function bodyWords(page: Page, { verdicts }: Decision): number {
  const facts = lineFacts(page);
  return page.lines.reduce(
    (sum, { index }) => sum + (verdicts[index]!.body ? facts.counts(index).words : 0),
    0,
  );
}
