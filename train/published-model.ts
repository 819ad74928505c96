import type { PublishedModel } from '../src/head/published-choice.ts';
import type { FeatureGroups, PublishedFeatures } from '../src/head/published-features.ts';
import type { DatedDump } from './published-pages.ts';
import { type Choice, fitChoices } from './softmax.ts';

type Name = keyof PublishedFeatures;

const joined = (groups: FeatureGroups) => Object.assign({}, ...groups) as PublishedFeatures;

/** The choice a page's dates leave: those of the gold day are right; none of them where it is not among them. */
function choiceOf({ dates, day, weight }: DatedDump): Choice<Name>[] {
  if (!dates?.length) return [];
  const right = dates.map(({ candidate }) => candidate.iso.slice(0, 10) === day);
  return [{ options: dates.map((d) => joined(d.features)), right, weight }];
}

/** The weights that make the gold days likeliest, to two decimals. */
export function fitPublished(dumps: readonly DatedDump[]): PublishedModel {
  const choices = dumps.flatMap(choiceOf);
  const names = Object.keys(choices[0]!.options[0]!) as Name[];
  const { weights, none } = fitChoices(choices, names);
  for (const name of names) weights[name] = Number(weights[name].toFixed(2));
  return { noDate: Number(none.toFixed(2)), weights };
}
