import { lineFacts } from '../../page/line-facts.ts';
import { shapesOf } from '../../page/line-shapes.ts';
import type { Page } from '../../page/page.ts';
import type { Label, Rule } from '../rule.ts';

/** Examples: `02:41`, `45:47`, `00:00:49`, `01:43 min`. No time of day after six: `14:02`, `9:30` are entries of a live page. */
const LENGTH = /^\(?(?:0?[0-5]:\d\d|(?:2[4-9]|[3-5]\d):\d\d|\d{1,2}:\d\d:\d\d|\d{1,2}:\d\d ?min\.?)\)?$/i;
/** `Watch`, `Video`: words above the title. */
const MAX_BUTTON_WORDS = 2;
const MIN_TITLE_WORDS = 3;
const MAX_TITLE_WORDS = 20;
/** Lines in which the paragraphs above and below are looked for. */
const REACH = 4;
const NEAR = Array.from({ length: REACH }, (_, n) => n + 1);
const MIN_SENTENCE_WORDS = 6;

/** A video or a recording between two paragraphs: its title, and how long it is. */
export const videoBox: Rule = {
  name: 'video-box',
  kind: 'teaser',
  about: 'The title and the length of a video or a recording between two paragraphs, or below a button.',
  find(page) {
    const labels: Label[] = [];
    for (const { index, text } of page.lines) {
      if (!LENGTH.test(text)) continue;
      const reason = `part of a video that is ${text} long`;
      for (const line of boxOf(page, index))
        labels.push({ kind: 'teaser', line, rule: 'video-box', reason, certainty: 'certain' });
    }
    return labels;
  },
};

/** A paragraph is a few lines above, and a sentence a few lines below. */
function isBetween(page: Page, line: number): boolean {
  const isProse = (i: number) => shapesOf(page).of[i] === 'prose';
  const isBelow = (i: number) => isProse(i) || isSentence(page, i);
  return NEAR.some((n) => isProse(line - n)) && NEAR.some((n) => isBelow(line + n));
}

/** Running text is somewhere above, and no other video is near: those are a list. */
function isAlone(page: Page, line: number): boolean {
  const { first } = shapesOf(page);
  const isOther = (i: number) => LENGTH.test(page.lines[i]?.text ?? '');
  return first >= 0 && first < line && !NEAR.some((n) => isOther(line - n) || isOther(line + n));
}

const wordsAt = (page: Page, line: number) => lineFacts(page).counts(line).words;

const isSentence = (page: Page, line: number) =>
  line < page.lines.length && lineFacts(page).endsSentence(line) && wordsAt(page, line) >= MIN_SENTENCE_WORDS;

/**
 * `Watch` / `Inside the crane that lifts a ferry` / `02:41`; between two paragraphs also without a button, or with the title below:
 * `02:41` / `Inside the crane that lifts a ferry`.
 */
function boxOf(page: Page, length: number): number[] {
  const [above, below] = [length - 1, length + 1];
  const isBelowTitle = isTitle(page, above);
  if (isBelowTitle && isButton(page, above - 1) && isAlone(page, length)) return [above - 1, above, length];
  if (!isBetween(page, length)) return [];
  if (isBelowTitle) return isButton(page, above - 1) ? [above - 1, above, length] : [above, length];
  return isTitle(page, below) ? [length, below] : [length];
}

function isTitle(page: Page, line: number): boolean {
  if (line < 0 || line >= page.lines.length) return false;
  const count = wordsAt(page, line);
  if (count < MIN_TITLE_WORDS || count > MAX_TITLE_WORDS) return false;
  return shapesOf(page).of[line] !== 'prose' && !lineFacts(page).endsSentence(line);
}

const isButton = (page: Page, line: number) =>
  line >= 0 && shapesOf(page).of[line] === 'label' && wordsAt(page, line) <= MAX_BUTTON_WORDS;
