import type { Page } from '../page/page.ts';
import { isHint, type Label } from '../rules/rule.ts';
import { copiesOf } from './copies.ts';
import { featuresOf } from './first-pass/features.ts';
import { type Judgement, judge } from './judge.ts';
import { containersOf } from './markup/containers.ts';
import { BODY_FROM, LABELLED_BODY_FROM, type Model } from './model.ts';

type Labels = readonly (readonly Label[])[];

/** A page's body, before it is decided whether the page has an article. */
export interface WeighedBody {
  readonly isBody: boolean[];
  /** Lines left out because the body already contains them. */
  readonly copies: ReadonlySet<number>;
  readonly judged: Judgement;
}

/** Whether a label decides its line without asking the model. */
export function settles(label: Label): boolean {
  return label.certainty !== 'likely' && !isHint(label.kind);
}

/** Whether a line is noise without asking the model: it shows nothing, or a rule is certain of it. */
export function isSettled(page: Page, labels: Labels): (line: number) => boolean {
  return (i) => page.lines[i]!.text === '' || labels[i]!.some(settles);
}

/** Whether a label counts against body. A paragraph that occurs twice may still be the article's own. */
function countsAgainst(label: Label): boolean {
  return !isHint(label.kind) && label.kind !== 'repeated-line';
}

/** Combines the rules' labels and the model's scores; `decide` documents the precedence. */
export function weighBody(page: Page, labels: Labels, model: Model): WeighedBody {
  const settled = isSettled(page, labels);
  const containers = containersOf(page);
  const passes = containers ? model.marked : model.plain;
  const judged = judge(passes, featuresOf(page, labels), containers, settled);
  const needed = (i: number) => (labels[i]!.some(countsAgainst) ? LABELLED_BODY_FROM : BODY_FROM);
  const isBody = page.lines.map((_, i) => !settled(i) && judged.scores[i]! >= needed(i));
  const copies = copiesOf(page, isBody);
  for (const i of copies) isBody[i] = false;
  return { isBody, copies, judged };
}
