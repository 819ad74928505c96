import { lineFacts } from '../../page/line-facts.ts';
import { amidProse, shapesOf } from '../../page/line-shapes.ts';
import type { Page } from '../../page/page.ts';
import { phrasesIn } from '../../phrases/find.ts';
import { phrasesOf } from '../../phrases/on-page.ts';
import { UNSPACED } from '../../text/characters.ts';
import type { Certainty, Label, Rule } from '../rule.ts';

/** A title has so many words; below an opener, shorter lines may be subheads. */
const MIN_WORDS = 3;
const MIN_WORDS_BELOW = 4;
const MAX_WORDS = 25;
/** At most this many titles are below an opener amid the text. */
const MAX_TITLES = 4;
/** Example: `Read also: The bridge is shut`, `Lire aussi : Le pont est fermé`: the words before the colon. */
const BEFORE_COLON = /^([^:：]{3,40}?) ?[:：] ?(?=\S)/u;
/** Characters of an opener in a script without spaces, which needs no colon: `あわせて読みたい橋の工事が終わる`. */
const MAX_UNSPACED = 14;
const UNSPACED_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;

/** Titles of other articles between two paragraphs, on the line of `Read also` or on the lines below it. */
export const openerTitle: Rule = {
  name: 'opener-title',
  kind: 'related',
  about:
    'The title of another article after “Read also”, on its line or on those below it, between two paragraphs.',
  find(page) {
    const labels: Label[] = [];
    const add = (line: number, opener: string, certainty: Certainty) => {
      const reason = `title after “${opener}”`;
      labels.push({ kind: 'related', line, rule: 'opener-title', reason, certainty });
    };
    for (const { index, text } of page.lines) {
      const own = openerBefore(page, index);
      if (own) add(index, own, 'certain');
      if (!isOpener(page, index)) continue;
      const titles = titlesBelow(page, index);
      for (const title of titles) add(title, text, 'likely');
    }
    return labels;
  },
};

const opens = (text: string) =>
  phrasesIn(text).some(({ kind, place }) => kind === 'related' && place === 'openers');

const isOpener = (page: Page, index: number) =>
  phrasesOf(page)[index]!.some(({ kind, place }) => kind === 'related' && place === 'openers');

/** The opener that a line begins with; `undefined` without one, or without a title after it. */
function openerBefore(page: Page, index: number): string | undefined {
  const { text } = page.lines[index]!;
  const { words, seen } = lineFacts(page).counts(index);
  if (words < MIN_WORDS || words > MAX_WORDS) return undefined;
  const hasColon = text.includes(':') || text.includes('：');
  const before = hasColon ? BEFORE_COLON.exec(text)?.[1] : undefined;
  if (before) return opens(before) ? before : undefined;
  if (!(seen & UNSPACED) || !UNSPACED_START.test(text) || lineFacts(page).endsSentence(index))
    return undefined;
  for (let n = MAX_UNSPACED; n >= 4; n--)
    if (n < text.length && opens(text.slice(0, n))) return text.slice(0, n);
  return undefined;
}

/** Titles between an opener and the next paragraph; none if they do not lead to one. */
function titlesBelow(page: Page, opener: number): number[] {
  if (!amidProse(page, opener)) return [];
  const facts = lineFacts(page);
  const titles: number[] = [];
  for (let i = opener + 1; i < page.lines.length; i++) {
    if (shapesOf(page).of[i] === 'prose') return titles;
    const { words } = facts.counts(i);
    const isTitle = words >= MIN_WORDS_BELOW && words <= MAX_WORDS && !/[.。।]$/.test(facts.text(i));
    if (!isTitle || titles.length === MAX_TITLES) return [];
    titles.push(i);
  }
  return [];
}
