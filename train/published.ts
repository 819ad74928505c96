import { publishedChooser, type WeighedDate } from '../src/head/published/choice.ts';
import { publishedFeatures } from '../src/head/published/feature-table.ts';
import { type Choice, Choices } from './choices.ts';
import { readDumps } from './dumps.ts';
import { writeWeights } from './model-files.ts';
import { figuresOf } from './published-figures.ts';
import { type DatedDump, datedDump } from './published-pages.ts';
import { fitWeights, type Settings } from './softmax.ts';
import { byFold, type HeadStep } from './step.ts';

const SETTINGS: Settings = {
  steps: 1500,
  rate: () => 0.05,
  memory: 0.999,
  pull: 0.0005,
  pullPer: 'weight',
  none: 'fitted',
};

/** The date is near the headline, and no older comment shows that it is the date of an update. */
function isAtHeadline({ values }: WeighedDate): boolean {
  const { aboveHeadline3, belowHeadline3, belowHeadline10, momentBelowEarlier } = publishedFeatures.at;
  const near = values[aboveHeadline3]! + values[belowHeadline3]! + values[belowHeadline10]!;
  return near > 0 && values[momentBelowEarlier] === 0;
}

/**
 * Right are the dates of the gold day; if there are none, "no date". Pages that show another day near the headline and the
 * gold day nowhere are left out: their gold is from the metadata (the day in UTC, the day before an unmarked update), which
 * nothing on the page shows.
 */
function choiceOf({ dates, day, weight, readable, fold }: DatedDump): Choice | null {
  if (!dates?.length || (!readable && dates.some(isAtHeadline))) return null;
  const right = dates.map(({ candidate }) => Number(candidate.iso.slice(0, 10) === day));
  const none = right.includes(1) ? 0 : 1;
  return { options: dates.map((d) => d.values), right, none, weight, fold };
}

/** Weights that make the gold days likeliest on all pages but those of one fold. */
export function fitPublished(dumps: readonly DatedDump[]) {
  const choices = new Choices();
  for (const dump of dumps) {
    const choice = choiceOf(dump);
    if (choice) choices.add(choice);
  }
  return (without: number | null) => fitWeights(choices, publishedFeatures, SETTINGS, without);
}

/**
 * Fits the weights of the publication date: a softmax over a page's dates and "no date". Prints figures of weights fitted
 * without the page's site.
 */
export const trainPublished: HeadStep = ({ corpora, lineModels }) => {
  const dumps = corpora.flatMap((path) => Array.from(readDumps(path, lineModels), datedDump).flat());
  const weightsWithout = fitPublished(dumps);
  console.log(
    figuresOf(
      dumps,
      byFold((fold) => publishedChooser(weightsWithout(fold))),
    ),
  );
  writeWeights('published', weightsWithout(null));
};
