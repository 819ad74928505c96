import { franc } from 'franc';
import { languages } from './index.ts';

const byIso6393 = new Map(languages.map((l) => [l.iso6393, l.code]));
const only = [...byIso6393.keys()];
/** A character of these says as much as some three letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Below this many letters franc's answer is chance (franc #91, #109). */
const MIN_LETTERS = 120;
/** franc reads no further. */
const MOST_CHARACTERS = 2048;
/** Lines of fewer letters are often names, prices or code; they count only where there is nothing else. */
const LONG_LINE = 60;

/** BCP 47 tag of a body's lines, or `null` when it cannot be told. */
export function detectLanguage(lines: readonly string[]): string | null {
  const long = lines.filter((l) => letters(l) >= LONG_LINE);
  const text = clip(long.length ? long : lines);
  if (letters(text) < MIN_LETTERS) return null;
  return byIso6393.get(franc(text, { only })) ?? null;
}

/** Length in letters of an alphabet, counted no further than is read. */
function letters(text: string): number {
  const read = text.slice(0, MOST_CHARACTERS);
  return read.length + 2 * (read.match(DENSE)?.length ?? 0);
}

function clip(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    if (text.length >= MOST_CHARACTERS) break;
    text += `${line.slice(0, MOST_CHARACTERS)}\n`;
  }
  return text;
}
