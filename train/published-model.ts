import type { PublishedModel, WeighedDate } from '../src/head/published/choice.ts';
import type { FeatureGroups, PublishedFeatures } from '../src/head/published/features.ts';
import type { DatedDump } from './published-pages.ts';
import { type Choice, fitChoices } from './softmax.ts';

type Name = keyof PublishedFeatures;

const joined = (groups: FeatureGroups) => Object.assign({}, ...groups) as PublishedFeatures;

/** The date stands at the headline, and no reader's comment shows that it is that of an update. */
const isAtHeadline = ({ features }: WeighedDate) => {
  const { aboveHeadline3, belowHeadline3, belowHeadline10, momentBelowEarlier } = joined(features);
  return aboveHeadline3 + belowHeadline3 + belowHeadline10 > 0 && momentBelowEarlier === 0;
};

/**
 * The choice a page's dates leave: those of the gold day are right; none of them where it is not among them. A page
 * that shows another day at its headline and the gold day nowhere is left out: that gold is of the metadata (the
 * day in UTC, the day before an unmarked update), and nothing on the page tells it from the others.
 */
function choiceOf({ dates, day, weight, readable }: DatedDump): Choice<Name>[] {
  if (!dates?.length || (!readable && dates.some(isAtHeadline))) return [];
  const right = dates.map(({ candidate }) => candidate.iso.slice(0, 10) === day);
  return [{ options: dates.map((d) => joined(d.features)), right, weight }];
}

/** The weights that make the gold days likeliest, to two decimals. */
export function fitPublished(dumps: readonly DatedDump[]): PublishedModel {
  const choices = dumps.flatMap(choiceOf);
  const names = Object.keys(choices[0]!.options[0]!) as Name[];
  const { weights, none } = fitChoices(choices, names);
  for (const name of names) weights[name] = Number(weights[name].toFixed(2));
  return { none: Number(none.toFixed(2)), weights };
}
