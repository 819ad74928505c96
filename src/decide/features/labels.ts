import { isHint, type Label, type LabelKind } from '../../rules/rule.ts';
import type { FeatureTable } from './table.ts';
import { prefixSums, windowMean } from './table.ts';

/** Kinds in a fixed order: a column each. New kinds go at the end, then the model is trained anew. */
export const LABEL_KINDS: readonly LabelKind[] = [
  'icon-labels',
  'menu',
  'navigation',
  'breadcrumb',
  'share',
  'subscribe',
  'cookie',
  'advertisement',
  'sign-in',
  'paywall',
  'counter',
  'read-time',
  'credit',
  'caption',
  'related',
  'teaser',
  'tags',
  'comments',
  'footer',
  'copyright',
  'pagination',
  'contact',
  'repeated-line',
  'code-residue',
  'date',
  'byline',
  'agency-credit',
];

const WEIGHT = { likely: 1, opener: 2, certain: 2 } as const;

/** A distance where there is nothing to be distant from. */
const NONE = 99_999;

type Labels = readonly (readonly Label[])[];

/** What the rules say of the line, of the lines around it, and of the section it stands in. */
export function addLabels(table: FeatureTable, labels: Labels, words: Float64Array): void {
  for (const kind of LABEL_KINDS) {
    table.fill(`label ${kind}`, (i) => strongest(labels[i]!, (l) => l.kind === kind));
  }
  const noise = table.fill('noise label', (i) => strongest(labels[i]!, (l) => !isHint(l.kind)));
  const sums = prefixSums(noise);
  table.add('noise labels above', windowMean(sums, -6, -1));
  table.add('noise labels below', windowMean(sums, 1, 6));
  for (const kind of ['date', 'byline', 'comments', 'counter', 'related'] as const) {
    const near = prefixSums(Float64Array.from(labels, (list) => (list.some((l) => l.kind === kind) ? 1 : 0)));
    table.add(`${kind} labels within 4 lines`, windowMean(near, -4, 4));
  }
  addSections(table, labels, words);
}

function strongest(list: readonly Label[], test: (l: Label) => boolean): number {
  let best = 0;
  for (const l of list) if (test(l)) best = Math.max(best, WEIGHT[l.certainty]);
  return best;
}

/** Distance from the last opener of a comment or related section above, and to the next one below. */
function addSections(table: FeatureTable, labels: Labels, words: Float64Array): void {
  for (const kind of ['comments', 'related', 'any'] as const) {
    const heading = kind === 'any' ? 'any section heading' : `a ${kind} heading`;
    const opens = (i: number) =>
      labels[i]!.some((l) => l.certainty === 'opener' && (kind === 'any' || l.kind === kind));
    const since = new Float64Array(table.size);
    const text = new Float64Array(table.size);
    let at = -1;
    let sum = 0;
    for (let i = 0; i < table.size; i++) {
      if (opens(i)) {
        at = i;
        sum = 0;
      }
      since[i] = at < 0 ? NONE : i - at;
      text[i] = at < 0 ? NONE : sum;
      sum += words[i]!;
    }
    table.add(`lines since ${heading}`, since);
    table.add(`words since ${heading}`, text);
    const until = new Float64Array(table.size);
    let next = -1;
    for (let i = table.size - 1; i >= 0; i--) {
      until[i] = next < 0 ? NONE : next - i;
      if (opens(i)) next = i;
    }
    table.add(`lines to ${heading}`, until);
  }
}
