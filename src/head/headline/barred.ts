import type { DateMention } from '../../dates/mention.ts';
import { datesOn } from '../../dates/on-page.ts';
import type { LineFacts } from '../../page/line-facts.ts';
import { isHint } from '../../rules/rule.ts';
import { sharedCodes } from '../../text/word-codes.ts';
import type { HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';
import { isSmallLine } from './small-lines.ts';

/** Letters that a date's line may have besides the date: `14 May 2024 kl. 19.12`, `On May 14, 2024`. */
const MAX_LETTERS_BESIDE = 4;
const MAX_DATE_WORDS = 12;

/** The line is the whole body: as the headline it would leave no body. */
export function isWholeBody({ decision }: HeadContext, line: number): boolean {
  return line === decision.first && line === decision.last;
}

/** A line that a rule is certain of, or a date: none of 609 real headlines was one. */
export function isBarred(context: HeadContext, facts: LineFacts, line: number): boolean {
  if (isWholeBody(context, line)) return true;
  const labels = context.labels[line] ?? [];
  if (labels.some((l) => l.certainty !== 'likely' && !isHint(l.kind))) return true;
  if (isSmallLine(context, context.page.lines[line]!)) return true;
  const dates = datesOn(context.page, context.page.lines[line]!);
  if (dates.some((d) => endsGlued(d, facts.text(line)))) return true;
  if (dates.length === 0 || facts.words(line) > MAX_DATE_WORDS) return false;
  let rest = facts.text(line);
  for (const d of [...dates].reverse())
    rest = rest.slice(0, Math.min(d.start, d.labelStart)) + rest.slice(d.end);
  return rest.replace(/\P{L}/gu, '').length <= MAX_LETTERS_BESIDE;
}

/** A date is glued to the line's end: what is before it is a candidate by itself. `Bridge closes12 May 2023` */
function endsGlued({ start, end }: DateMention, text: string): boolean {
  return end === text.length && start > 0 && /[\p{Ll}!?]/u.test(text[start - 1]!);
}

/** A sentence of the body below its first line. */
export function isProse(context: HeadContext, { facts, first, dense }: Region, line: number): boolean {
  if (line <= Math.max(first, dense) || !context.decision.verdicts[line]?.body) return false;
  return facts.words(line) >= MIN_PROSE_WORDS && facts.endsSentence(line);
}

const MIN_PROSE_WORDS = 12;

/** One or two words far above the body, not in a title and not among the body's main words: not a candidate. */
export function isMenuItem(
  { facts, first, subjectStems }: Region,
  line: number,
  titled: ReadonlySet<string>,
): boolean {
  if (first - line <= MENU_DISTANCE || facts.words(line) > MAX_MENU_WORDS || titled.has(facts.key(line)))
    return false;
  return sharedCodes(facts.codes(line).stems, subjectStems) === 0;
}

const MENU_DISTANCE = 15;
const MAX_MENU_WORDS = 2;
