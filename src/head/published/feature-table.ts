import { defineFeatures } from '../../chooser/features.ts';

/** Where the date stands in relation to headline and body: each 0 or 1. */
const PLACE = [
  /** Lines below the headline: 0 to 3, 4 to 10; above it: 1 to 3, 4 to 10. */
  'belowHeadline3',
  'belowHeadline10',
  'aboveHeadline3',
  'aboveHeadline10',
  /** Among the page's first lines and far above the headline, as today's date is. */
  'pageBar',
  'pageBarWeekday',
  /** Lines before the body's first: 0 to 3, 4 to 10; inside it: 1 to 3, further. */
  'beforeBody3',
  'beforeBody10',
  'inBodyTop',
  'inBody',
  /** Far from both of the body's ends, as entries of a list and references are. */
  'inBodyDeep',
  'farFromHeadline',
  /** Lines after the body's last: 1 to 5, 6 to 15, further. */
  'afterBody5',
  'afterBody15',
  'afterBodyFar',
] as const;

/** What the date and its line look like: each 0 or 1. */
const LOOK = [
  /** A label says so. */
  'published',
  'modified',
  /** Date and label make up over .6 of the line; under .2; the same below the body, as in a list of sources. */
  'mostOfLine',
  'littleOfLine',
  'littleOfLineBelow',
  /** The line is over 160 characters. */
  'longLine',
  /** Inside a sentence, by the words before and after. */
  'prose',
  'proseAfter',
  /** A byline's word stands beside it. */
  'byline',
  'clock',
  'monthOnly',
  'shortYear',
  /** The headline names a later year: `The best kettles of 2026`. */
  'beforeHeadlineYear',
  'weekday',
] as const;

/** What the rules say of its line and of those around: each 0 or 1. */
const LABELS = [
  /** A rule names the line as noise; as a caption or a picture's credit. */
  'noise',
  'credit',
  'nearByline',
  /** Under a heading such as `Comments`, or `Related stories`. */
  'inComments',
  'inSection',
] as const;

/** What the other dates of the page say of it. */
const COMPANY = [
  /** Other days within ten lines, at most six counted: a list. */
  'othersAround',
  /** Those of them that stand in their lines just as this one does, at most four counted. */
  'alikeAround',
  'alikeElsewhere',
  /** A later date near is labelled as the update. */
  'beforeUpdate',
  'latest',
  'earliest',
  'only',
  /** Another date is labelled as published and is earlier. */
  'laterThanPublished',
  /** Another day is labelled as published, this one is not. */
  'otherPublished',
  /** Elsewhere the same day is labelled as that of an update. */
  'updateDay',
  /** Another day stands on its line. */
  'twoOnLine',
  /** Right beside an earlier date: `March 7, 2017May 11, 2024`. */
  'laterOfPair',
  /** A day or two after another date: in a page's bar, the day it was fetched. */
  'justAfter',
  /** Below it stands a moment of an earlier day: readers wrote before it, so it is that of an update. */
  'momentBelowEarlier',
  /** Other moments around, as in a thread of comments, at most three counted. */
  'momentsAround',
  /** It stands above the headline, and another day right below. */
  'ownBelow',
  /** The article's own line gives the day of an update only: an earlier one; one far from here. */
  'laterThanOwnUpdate',
  'farFromOwnUpdate',
  'firstOnPage',
  /** The first from the headline on. */
  'firstBelow',
  /** The same day stands elsewhere on the page. */
  'againOnPage',
] as const;

/** What speaks for and against a date being that of publication. */
export const publishedFeatures = defineFeatures([...PLACE, ...LOOK, ...LABELS, ...COMPANY]);

export type PublishedFeature = (typeof publishedFeatures.names)[number];
