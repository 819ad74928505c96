import type { CleanOptions } from '../api/options.ts';
import { type Assembled, assemble } from '../assemble/article.ts';
import { type Model, shippedModel } from '../decide/model.ts';
import type { Decision } from '../decide/verdict.ts';
import { type Doubt, doubtOf } from '../doubt/doubt.ts';
import type { Doubtful } from '../doubt/dropped.ts';
import type { Head } from '../head/found.ts';
import { readHead } from '../head/index.ts';
import { readSource, sha256 } from '../input/read.ts';
import { detectLanguage } from '../language-detection/detect.ts';
import { readPage } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { labelLines } from '../rules/index.ts';
import type { Label } from '../rules/rule.ts';
import { withoutUserNoise } from '../rules/user/labels.ts';
import { knownSite } from '../site/known-site.ts';
import { withSite } from '../site/labels.ts';
import { checkInput, checkOptions } from './check-options.ts';
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
  const known = site ? withSite(page, ruled, site) : ruled;
  const { decision, labels, alone } = decideSite(page, ruled, known, model);
  const body = page.lines.filter((l) => decision.verdicts[l.index]!.body);
  const language = canonical(options.language) ?? detectLanguage(body.map((l) => l.text));
  const readable = options.rules ? withoutUserNoise(page, labels) : page;
  const context = {
    page: readable,
    labels: ruled,
    decision,
    evidence: source.evidence,
    language,
    options,
  };
  const head = site ? readSiteHead(context, alone, site) : readHead(context);
  const doubt = doubtsOf({ page, labels, decision, head });
  const made = assemble({ page, decision, head, doubt, language, sha256: sha256(input) }, options);
  return { ...made, page, labels, decision, head };
}

const canonical = (tag: string | undefined) =>
  tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
