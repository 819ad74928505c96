import { textKey } from '../../src/text/same-text.ts';
import { anyBlock, deckOf } from './blocks.ts';
import type { Edit } from './edit.ts';
import { box, cut, insert, type Places } from './places.ts';
import { sentencesOf } from './stock.ts';

/** Lines kept above the body or above the headline, and below the body. */
const MAX_ABOVE = 10;
const MAX_OVER_HEADLINE = 4;
const MAX_BELOW = 8;
/** Paragraphs kept of the body. */
const MAX_PARAGRAPHS = 4;
/** A sentence that blocks are made of has so many characters. */
const MIN_SENTENCE = 12;
const MAX_SENTENCE = 200;
const MIN_SENTENCES = 4;
/** How often a page begins with its body's first line, how often a paragraph has something before it, and of what kind. */
const FROM_THE_LEDE = 0.7;
const INTERRUPTED = 0.4;
const BOXES = 0.55;
const BOX_BELOW = 0.25;
const OTHER_END = 0.6;
const DECK = 0.3;

/**
 * The sentences that blocks are made of: of paragraphs that are cut off if there are enough, since what a list adds to an
 * article is mostly new to it.
 */
function ownSentences({ page, paragraphs }: Places, kept: readonly number[]): string[] {
  const of = (lines: readonly number[]) =>
    lines
      .flatMap((i) => sentencesOf(page.lines[i]!.text))
      .filter((s) => s.length >= MIN_SENTENCE && s.length <= MAX_SENTENCE);
  const cutOff = of(paragraphs.filter((i) => !kept.includes(i)));
  return cutOff.length >= MIN_SENTENCES ? cutOff : of(paragraphs);
}

/** What is cut off above the body; now and then a deck below the headline. */
function top({ page, headline, first, material }: Places, sentences: readonly string[]): Edit[] {
  const { random } = material;
  const key = headline === null ? '' : textKey(headline);
  const shown = page.lines.findLastIndex((l) => l.index < first && key !== '' && textKey(l.text) === key);
  const fromHeadline = shown >= 0 && random.next() < 0.5;
  const from = fromHeadline ? shown - random.below(MAX_OVER_HEADLINE) : first - random.below(MAX_ABOVE + 1);
  const deck = shown >= from && sentences.length > 0 && random.next() < DECK;
  return [
    cut(0, Math.max(0, from)),
    ...(deck ? [insert(shown + 1, deckOf(sentences, material), material)] : []),
  ];
}

/** Boxes and blocks of the article before some of the paragraphs. */
function inside(at: Places, kept: readonly number[], sentences: readonly string[]): Edit[] {
  const { random } = at.material;
  return kept
    .slice(1)
    .filter(() => random.next() < INTERRUPTED)
    .map((place) => {
      const isBox = sentences.length === 0 || random.next() < BOXES;
      return isBox ? box(at, place) : insert(place, anyBlock(sentences, at.material), at.material);
    });
}

/**
 * A short page: the lines near the head, one to four paragraphs, now and then a list, an interview or sections made of
 * the page's own sentences, and a few lines below. Long articles teach little about short ones: in them, a short line
 * without a full stop is nearly always noise.
 */
export function briefEdits(at: Places): Edit[] {
  const { material, paragraphs, first, last, page } = at;
  const { random } = material;
  const from = random.next() < FROM_THE_LEDE ? 0 : random.below(paragraphs.length - 1);
  const kept = paragraphs.slice(from, from + 1 + random.below(MAX_PARAGRAPHS));
  const sentences = ownSentences(at, kept);
  const end = sentences.length > 0 && random.next() < OTHER_END ? anyBlock(sentences, material) : [];
  const below = last + 1 + random.below(MAX_BELOW + 1);
  const edits = [
    ...top(at, sentences),
    cut(first, from === 0 ? first : kept[0]!),
    ...inside(at, kept, sentences),
    { from: kept.at(-1)! + 1, to: last + 1, lines: end, tight: random.next() < 0.4 },
    ...(random.next() < BOX_BELOW ? [box(at, last + 1)] : []),
    cut(Math.min(page.lines.length, below), page.lines.length),
  ];
  return edits.filter((e) => e.lines.length > 0 || e.to > e.from);
}
