import { allDatesOn } from '../../dates/on-page.ts';
import type { Line } from '../../page/line.ts';
import { endsSentence } from '../../text/measure.ts';
import { sharedCodes } from '../../text/word-codes.ts';
import type { HeadContext } from '../found.ts';
import { seamsOf } from '../headline/seams/seams.ts';
import type { Region } from '../region/region.ts';
import type { DeckPlace } from './place.ts';

/** Words of a deck that nothing but its place shows. */
const MIN_WORDS = 7;
/** Lines below the headline in which a deck without a full stop may be: further down most such lines are captions. */
const NEAR = 3;

/** Share of words with a capital, from which on a line is a title, a list of names or of sections. */
const TITLE_CASE = 0.75;

/** A line above the body that is not body itself, and speaks of the body's subject: most are decks, captions are not. */
export function isLeftOut({ context, region, at }: DeckPlace, line: Line): boolean {
  const { index, text } = line;
  const { verdicts, first } = context.decision;
  const { words, tokens, capitalised } = region.facts.counts(index);
  if (index >= first || verdicts[index]!.body || words < MIN_WORDS) return false;
  if (!endsSentence(text) && (index > at + NEAR || capitalised >= TITLE_CASE * tokens)) return false;
  if (isCaption(context, line) || allDatesOn(context.page, line).some((d) => d.end === text.length))
    return false;
  if (text.includes('|') || seamsOf(text).some((s) => s.seam === 'joint')) return false;
  return isOnSubject(region, line);
}

/** The line has one of the body's main words. */
export const isOnSubject = ({ facts, subjectStems }: Region, { index }: Line): boolean =>
  sharedCodes(facts.codes(index).stems, subjectStems) > 0;

/** A credit is right below it: `Image: Getty Images`. */
function isCaption({ page, labels }: HeadContext, line: Line): boolean {
  const next = page.lines[line.index + 1];
  const kinds = next ? (labels[next.index] ?? []) : [];
  return kinds.some((l) => l.kind === 'credit' || l.kind === 'copyright');
}
