import { ledeOf } from '../decide/decide.ts';
import { settles } from '../decide/settled.ts';
import type { Decision, Verdict } from '../decide/verdict.ts';
import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import type { Label } from '../rules/rule.ts';
import { siteLabelOf } from '../site/labels.ts';
import { MIN_PROSE_WORDS } from '../site/sketch.ts';

type Labels = readonly (readonly Label[])[];

/**
 * A line that scores less is dropped if it is the site's. What the model is surer of is an article's that other pages have
 * too: a quotation, a live page's entry. On 399 pages of 22 sites, by models that saw none of them, 5 lose over .02 of their F1
 * without a limit, even if 60% of four pages must have the line; with .9 none, and more is mended than with .7 or .8.
 */
const SURE_OF_BODY = 0.9;
/** Up to this share, the prose that other pages have too is the site's notices and lists. */
const MAX_SHARED_PROSE = 0.6;
/** If less than this share of the body is left, the other pages have the same article: wrapped or written in another way. */
const MIN_KEPT = 0.3;

/**
 * Takes the lines of its site out of a page's body. The page is judged before: with the site's lines known, the line model
 * takes what is beside them for noise, and loses more articles than it mends. A page that would lose most of its body stays
 * as it is alone.
 *
 * @param alone The decision of the page alone.
 * @param labels With those of the site.
 * @returns the decision, and whether the page knows its site.
 */
export function decideSite(
  page: Page,
  labels: Labels,
  alone: Decision,
): { decision: Decision; isKnown: boolean } {
  const verdicts = alone.verdicts.map((verdict, line) => ofSite(verdict, labels[line]!));
  const isBody = verdicts.map(({ body }) => body);
  const isLost =
    sharedProse(page, labels) > MAX_SHARED_PROSE &&
    bodyWords(page, verdicts) < MIN_KEPT * bodyWords(page, alone.verdicts);
  if (isLost) return { decision: alone, isKnown: false };
  const lede = ledeOf(page, isBody);
  const first = isBody[alone.first] ? alone.first : lede >= 0 ? lede : isBody.indexOf(true);
  const decision = { ...alone, verdicts, first, last: isBody.lastIndexOf(true) };
  return { decision, isKnown: true };
}

/** The verdict on a line with these labels: another one if the site has it, and neither the model nor a rule is sure of it. */
function ofSite(verdict: Verdict, labels: readonly Label[]): Verdict {
  const label = siteLabelOf(labels);
  if (!label || labels.some(settles) || (verdict.body && verdict.score >= SURE_OF_BODY)) return verdict;
  const { kind, rule, reason } = label;
  return { body: false, kind, rule, score: verdict.score, reason: () => reason };
}

/** Share of the page's prose, in words, that is labelled as the site's. */
function sharedProse(page: Page, labels: Labels): number {
  const facts = lineFacts(page);
  let [all, shared] = [0, 0];
  for (const { index } of page.lines) {
    const { words } = facts.counts(index);
    if (words < MIN_PROSE_WORDS) continue;
    all += words;
    if (siteLabelOf(labels[index]!)) shared += words;
  }
  return all === 0 ? 0 : shared / all;
}

function bodyWords(page: Page, verdicts: readonly Verdict[]): number {
  const facts = lineFacts(page);
  return page.lines.reduce(
    (sum, { index }) => sum + (verdicts[index]!.body ? facts.counts(index).words : 0),
    0,
  );
}
