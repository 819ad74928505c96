import { defineFeatures } from '../../chooser/features.ts';

/** Where the date is in relation to headline and body: each 0 or 1. */
const PLACE = [
  /** Lines below the headline: 0 to 3, 4 to 10; above it: 1 to 3, 4 to 10. */
  'belowHeadline3',
  'belowHeadline10',
  'aboveHeadline3',
  'aboveHeadline10',
  /** In the page's first lines and far above the headline, like today's date; the same with a weekday. */
  'pageBar',
  'pageBarWeekday',
  /** In the page's first lines, and the time at the headline is of today: `today, 14:05`. */
  'todayInBar',
  /** In a line of the page's top that begins with the headline: its `<title>`. */
  'inTitle',
  /** Lines before the body's first: 0 to 3, 4 to 10; inside it: 1 to 3, further. */
  'beforeBody3',
  'beforeBody10',
  'inBodyTop',
  'inBody',
  /** Far from both of the body's ends, like entries of a list and references. */
  'inBodyDeep',
  'farFromHeadline',
  /** Lines after the body's last: 1 to 5, 6 to 15, further. */
  'afterBody5',
  'afterBody15',
  'afterBodyFar',
] as const;

/** What the date and its line look like: each 0 or 1. */
const LOOK = [
  /** A label marks it as such. */
  'published',
  'modified',
  /** The label says that other versions followed: `originally published on`. */
  'original',
  /** The label is from a sentence or a note on where the article was filed. */
  'inSentence',
  /** It is the first of several days: `12–18 May 2023`. */
  'range',
  /** Date and label are over .6 of the line; under .2; under .2 below the body, as in a list of sources. */
  'mostOfLine',
  'littleOfLine',
  'littleOfLineBelow',
  /** The line is over 160 characters. */
  'longLine',
  /** Inside a sentence, by the words before and after. */
  'prose',
  'proseAfter',
  /** The end of a few words of running text, as in a caption: `The empty basin below the old quay on 12 March 2019`. */
  'afterWords',
  /** The same with fewer small words: `Ruderer bei der Regatta am Kai, 12. März 2019`. */
  'afterSomeWords',
  /** A by-word is next to it. */
  'byline',
  'clock',
  'monthOnly',
  'shortYear',
  /** The headline names a later year: `The best kettles of 2026`. */
  'beforeHeadlineYear',
  'weekday',
] as const;

/** The rules' labels of its line and of the lines around: each 0 or 1. */
const LABELS = [
  /** A rule labels the line as noise; as a caption or a picture's credit. */
  'noise',
  'credit',
  'nearByline',
  /** Below a heading such as `Comments`; such as `Related stories`. */
  'inComments',
  'inSection',
] as const;

/** Comparisons with the other dates of the page. */
const COMPANY = [
  /** Other days within ten lines, counted up to six: a list. */
  'othersAround',
  /** Those of them in the same form, counted up to four; whether there are such further away. */
  'alikeAround',
  'alikeElsewhere',
  /** A later date near it is labelled as the update. */
  'beforeUpdate',
  'latest',
  'earliest',
  'only',
  /** Another date is labelled as published and is earlier. */
  'laterThanPublished',
  /** The same, and the label says that other versions followed. */
  'laterThanOriginal',
  /** Another day is labelled as published, this one is not. */
  'otherPublished',
  /** The same, if that one is near the headline. */
  'otherPublishedNear',
  /** Of two days in the same form on its line or on two lines in a row near the headline: the earlier one; the later one. */
  'earlierOfTwo',
  'laterOfTwo',
  /** At the headline is a time like `16 hours ago`; this date is not there. */
  'farFromRelative',
  /** Elsewhere the same day is labelled as an update. */
  'updateDay',
  /** Another day is on its line. */
  'twoOnLine',
  /** Right next to an earlier date: `March 7, 2017May 11, 2024`. */
  'laterOfPair',
  /** One or two days after another date: in a page's bar, the day of the scrape. */
  'justAfter',
  /** A date with a time of an earlier day is below: readers commented before it, so it is the date of an update. */
  'momentBelowEarlier',
  /** Other dates with a time around, as in a thread of comments, counted up to three. */
  'momentsAround',
  /** It is above the headline, and another day is right below. */
  'ownBelow',
  /** Near the headline is the date of an update: an earlier one; one far from here. */
  'laterThanOwnUpdate',
  'farFromOwnUpdate',
  'firstOnPage',
  /** The first date from the headline on. */
  'firstBelow',
  /** The page has the same day elsewhere. */
  'againOnPage',
] as const;

/** The features of a date that may be the publication's. */
export const publishedFeatures = defineFeatures([...PLACE, ...LOOK, ...LABELS, ...COMPANY]);

export type PublishedFeature = (typeof publishedFeatures.names)[number];
