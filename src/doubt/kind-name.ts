import type { DoubtMeasures } from './features.ts';
import { OTHER_KINDS, type OtherKind } from './kind-words.ts';

const NAMES: Readonly<Record<OtherKind, string>> = {
  forum: 'a forum thread',
  product: 'a page that sells a product',
  listing: 'a list of offers or results',
  service: 'a page about a service or an organisation',
  documentation: 'documentation',
};

/** Phrases of other kinds of page occur on shops and services too; prices and addresses to the reader add to their own. */
function evidenceOf(kind: OtherKind, measures: DoubtMeasures): number {
  if (kind === 'product') return measures.product + measures.prices / 2;
  if (kind === 'forum') return measures.forum + measures['dated lines'] / 4;
  if (kind === 'service') return measures.service + measures.addressing / 2 + measures.self / 2;
  if (kind === 'documentation') return measures.documentation + 3 * measures.code;
  return measures.listing + measures.linked;
}

/** With less evidence, the page is only known to have no article. */
const MIN_EVIDENCE = 0.7;

/** What a page without an article looks like, in words. */
export function nameOfKind(measures: DoubtMeasures): string {
  const evidence = (kind: OtherKind) => evidenceOf(kind, measures);
  const best = OTHER_KINDS.reduce((a, b) => (evidence(b) > evidence(a) ? b : a));
  if (evidence(best) >= MIN_EVIDENCE) return NAMES[best];
  return measures.sentences < 0.5 ? 'a list of links or labels' : 'a collection of separate texts';
}
