import type { CleanOptions } from '../api/options.ts';
import { type Assembled, assemble } from '../assemble/article.ts';
import { decide } from '../decide/decide.ts';
import { type Model, shippedModel } from '../decide/model.ts';
import type { Decision } from '../decide/verdict.ts';
import { type Doubt, doubtOf } from '../doubt/doubt.ts';
import type { Doubtful } from '../doubt/dropped.ts';
import type { Head } from '../head/found.ts';
import { readHead } from '../head/index.ts';
import { readSource, sha256 } from '../input/read.ts';
import { readPage } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { labelLines } from '../rules/index.ts';
import type { Label } from '../rules/rule.ts';
import { withoutUserNoise } from '../rules/user/labels.ts';
import { type KnownSite, knownSite } from '../site/known-site.ts';
import { withSite } from '../site/labels.ts';
import { checkInput, checkOptions } from './check-options.ts';
import { languageOf } from './language.ts';
import { decideSite } from './site-decision.ts';
import { readSiteHead } from './site-head.ts';

/** The results of all stages for a page. */
export interface Run extends Assembled {
  readonly page: Page;
  /** By the index of the line. */
  readonly labels: readonly (readonly Label[])[];
  readonly decision: Decision;
  readonly head: Head;
}

/**
 * The stages in their fixed order.
 *
 * @param model Evaluation passes one that was not trained on the page.
 * @param doubtsOf Training passes its own: the doubts are what it fits.
 */
export function run(
  input: string | Uint8Array,
  options: CleanOptions,
  model: Model = shippedModel(),
  doubtsOf: (result: Doubtful) => Doubt = doubtOf,
): Run {
  checkInput(input);
  checkOptions(options);
  const source = readSource(input, options);
  const page = readPage(source);
  const ruled = labelLines(page, options.rules);
  const site = options.template ? knownSite(page, options.template, options.source) : null;
  const alone = decide(page, ruled, model);
  const { decision, labels } = site
    ? knownDecision(page, ruled, alone, site)
    : { decision: alone, labels: ruled };
  const language = languageOf(page, decision, options);
  const readable = options.rules ? withoutUserNoise(page, labels) : page;
  // The body that the page has alone: headline and date are in the lists of other pages too, and to know the site's lines
  // must not change what is found.
  const context = {
    page: readable,
    labels: ruled,
    decision: alone,
    evidence: source.evidence,
    language,
    options,
  };
  const head = site ? readSiteHead(context, site) : readHead(context);
  const doubt = doubtsOf({ page, labels, decision, head });
  const made = assemble({ page, decision, head, doubt, language, sha256: sha256(input) }, options);
  return { ...made, page, labels, decision, head };
}

/** The decision on a page whose site is known, and the labels that show what is known of it. */
function knownDecision(
  page: Page,
  ruled: Run['labels'],
  alone: Decision,
  site: KnownSite,
): Pick<Run, 'decision' | 'labels'> {
  const labels = withSite(page, ruled, site);
  const { decision, isKnown } = decideSite(page, labels, alone);
  return { decision, labels: isKnown ? labels : ruled };
}
