import { lineFacts } from '../../page/line-facts.ts';
import { shapesOf } from '../../page/line-shapes.ts';
import type { Page } from '../../page/page.ts';
import { phrasesOf } from '../../phrases/on-page.ts';
import type { Label, Rule } from '../rule.ts';

/** Examples: `0:00 / 1:44`, `Current Time 0:00/Duration 1:12`, `-1:12`: where the player is, and how long the recording is. */
const POSITION =
  /^(?:\p{L}[\p{L} ]{2,20} )?-?\d{1,2}:\d\d ?\/ ?(?:\p{L}[\p{L} ]{2,20} )?\d{1,2}:\d\d$|^(?:\p{L}[\p{L} ]{2,20} )?-\d{1,2}:\d\d$/u;
/** Example: `1x`, `Speed 1x`, `Loaded: 0%`. */
const SETTING = /^(?:\p{L}[\p{L} ]{2,24}:? )?(?:\d(?:[.,]\d{1,2})? ?[x×]|\d{1,3} ?%)$/u;
const MAX_WORDS = 4;
const MAX_LENGTH = 40;
/** Lines of a player on each side of its position. */
const REACH = 10;
const LEAST = 3;

/** Buttons and settings around the position of a player: `Play video` / `Sound off` / `0:00 / 1:44` / `Speed 1x` / `Full screen`. */
export const playerControls: Rule = {
  name: 'player-controls',
  kind: 'navigation',
  about: 'The buttons of a player of sound or video, around the line that shows its position.',
  find(page) {
    const found = new Map<number, string>();
    for (const { index, text } of page.lines) {
      if (text.length > 2 * MAX_LENGTH || !text.includes(':') || !POSITION.test(text)) continue;
      const box = [...side(page, index, -1).reverse(), index, ...side(page, index, 1)];
      if (box.length < LEAST || !showsPlayer(page, box)) continue;
      for (const line of box) found.set(line, `a button of the player that shows “${text}”`);
    }
    return [...found].map(
      ([line, reason]): Label => ({
        kind: 'navigation',
        line,
        rule: 'player-controls',
        reason,
        certainty: 'certain',
      }),
    );
  },
};

/** A phrase or a setting that only players have. */
const showsPlayer = (page: Page, box: readonly number[]) =>
  box.some((line) => hasPhrase(page, line) || SETTING.test(page.lines[line]!.text));

const hasPhrase = (page: Page, line: number) =>
  phrasesOf(page)[line]!.some(({ kind, place }) => kind === 'navigation' && place !== 'contains');

/** The short lines in one direction. Above the text they may be its headline; right above a paragraph the last of a few is a subhead. */
function side(page: Page, from: number, step: 1 | -1): number[] {
  const { of, first } = shapesOf(page);
  const own: number[] = [];
  for (let line = from + step; own.length < REACH && isShort(page, line); line += step)
    if (step > 0 || line > first) own.push(line);
    else break;
  const last = own.at(-1);
  const mayBeSubhead = step > 0 && own.length < LEAST && last !== undefined && of[last + 1] === 'prose';
  const isSubhead = mayBeSubhead && !isControl(page, last);
  return isSubhead ? own.slice(0, -1) : own;
}

const isControl = (page: Page, line: number) =>
  hasPhrase(page, line) || SETTING.test(page.lines[line]!.text) || POSITION.test(page.lines[line]!.text);

function isShort(page: Page, line: number): boolean {
  const own = page.lines[line];
  if (!own || own.text === '' || own.text.length > MAX_LENGTH) return false;
  return !lineFacts(page).endsSentence(line) && lineFacts(page).counts(line).words <= MAX_WORDS;
}
