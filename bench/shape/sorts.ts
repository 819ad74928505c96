import type { LabelKind } from '../../src/rules/rule.ts';

/** Sorts of lines, as a page is made of them. The first eight by their form alone, the rest by the rule that knows them. */
export const SORTS = [
  'mark',
  'number',
  'word',
  'label',
  'title',
  'sentence',
  'run',
  'paragraph',
  'strip',
  'date',
  'byline',
  'menu',
  'share',
  'account',
  'advert',
  'related',
  'comments',
  'legal',
  'tags',
  'caption',
  'counter',
] as const;

export type Sort = (typeof SORTS)[number];

export const SHORT: ReadonlySet<Sort> = new Set<Sort>(['word', 'label', 'title']);
export const LONG: ReadonlySet<Sort> = new Set<Sort>(['sentence', 'run', 'paragraph']);

const BY_KIND: Partial<Record<LabelKind, Sort>> = {
  date: 'date',
  byline: 'byline',
  'agency-credit': 'byline',
  navigation: 'menu',
  breadcrumb: 'menu',
  share: 'share',
  'sign-in': 'account',
  subscribe: 'account',
  cookie: 'account',
  paywall: 'account',
  advertisement: 'advert',
  related: 'related',
  teaser: 'related',
  comments: 'comments',
  footer: 'legal',
  copyright: 'legal',
  contact: 'legal',
  tags: 'tags',
  credit: 'caption',
  caption: 'caption',
  counter: 'counter',
  'read-time': 'counter',
  pagination: 'counter',
};

/** These rules look at where a line stands, not at its words. */
const BY_PLACE: ReadonlySet<string> = new Set([
  'bullet-run',
  'calendar',
  'counted-list',
  'navigation-run',
  'repeated-line',
  'teaser-rhythm',
  'timed-list',
]);

/** A longer line of running text may hold a phrase too. */
const LONGEST_PHRASE = 24;
/** Words of the shortest paragraph. */
const PARAGRAPH = 25;
/** Words of the longest title. */
const TITLE = 15;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DIGIT = /\p{Nd}/u;
const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»«）)\]」』】]*$/u;

export const endsSentence = (text: string) => SENTENCE_END.test(text.slice(-4));

export interface Labelled {
  readonly kind: LabelKind;
  readonly rule: string;
}

/** The sort of a line of so many words. */
export function sortOf(text: string, words: number, labels: readonly Labelled[]): Sort {
  if (words <= LONGEST_PHRASE) {
    if (labels.some(({ rule }) => rule === 'menu' || rule === 'icon-labels')) return 'strip';
    for (const { kind, rule } of labels) {
      const sort = BY_KIND[kind];
      if (sort && !BY_PLACE.has(rule)) return sort;
    }
  }
  if (!LETTER_OR_DIGIT.test(text)) return 'mark';
  if (words <= 3 && DIGIT.test(text)) return 'number';
  if (words >= PARAGRAPH && endsSentence(text)) return 'paragraph';
  if (words > 3 && endsSentence(text)) return 'sentence';
  if (words > TITLE) return 'run';
  if (words > 3) return 'title';
  return words > 1 ? 'label' : 'word';
}
