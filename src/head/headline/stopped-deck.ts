import { isHint, type Label } from '../../rules/rule.ts';
import type { HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';
import { endsWithStop } from './barred.ts';

/** Words of a deck, and of the headline right above it. */
const MIN_DECK_WORDS = 6;
const MIN_WORDS = 2;
const MAX_WORDS = 16;

/**
 * A line of whole sentences right below a shorter one without a full stop: the deck below its headline.
 * Example: `Engineers warned the county in 2019. Nobody read it.` below `The dam nobody inspected`.
 */
export function isStoppedDeck({ labels }: HeadContext, { facts, small }: Region, line: number): boolean {
  const words = facts.words(line);
  if (words < MIN_DECK_WORDS || !endsWithStop(facts.text(line))) return false;
  const above = line - 1;
  const wordsAbove = facts.words(above);
  if (wordsAbove < MIN_WORDS || wordsAbove > MAX_WORDS || wordsAbove >= words || small.has(above))
    return false;
  if ((labels[above] ?? []).some((l) => !isHint(l.kind) && !isPassing(l, wordsAbove))) return false;
  return !facts.endsSentence(above) && !/[:：]$/.test(facts.text(above));
}

/** The rule for menus takes a headline right below a menu for its last entry. */
const MIN_WORDS_IN_MENU = 4;

const isPassing = ({ kind, certainty }: Label, words: number): boolean =>
  kind === 'repeated-line' || (kind === 'navigation' && certainty === 'likely' && words >= MIN_WORDS_IN_MENU);
