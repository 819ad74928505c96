import type { Script } from './script.ts';
import { nearestLanguage } from './trigram-model.ts';
import { scripts } from './trigrams.ts';

/** A character of these says as much as some three letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Every one of them, and emoji: most texts have none and skip the count. */
const HAS_DENSE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff66-\uffdc\ud81b-\ud888]/;
/** Below this many letters the answer is chance (franc #91, #109). */
const MIN_LETTERS = 120;
/** No more is read. */
const MOST_CHARACTERS = 2048;
/** Lines of fewer letters are often names, prices or code; they count only where there is nothing else. */
const LONG_LINE = 60;

/** BCP 47 tag of a body's lines, or `null` when it cannot be told. */
export function detectLanguage(lines: readonly string[]): string | null {
  const text = clip(lines, LONG_LINE) || clip(lines, 0);
  if (letters(text) < MIN_LETTERS) return null;
  const read = text.slice(0, MOST_CHARACTERS);
  const script = scriptOf(read);
  if (!script) return null;
  return script.models.length ? nearestLanguage(read, script) : script.only;
}

/** Length in letters of an alphabet, counted no further than is read. */
function letters(text: string): number {
  const read = text.slice(0, MOST_CHARACTERS);
  return read.length + (HAS_DENSE.test(read) ? 2 * (read.match(DENSE)?.length ?? 0) : 0);
}

function clip(lines: readonly string[], least: number): string {
  let text = '';
  for (const line of lines) {
    if (text.length >= MOST_CHARACTERS) break;
    if (letters(line) >= least) text += `${line.slice(0, MOST_CHARACTERS)}\n`;
  }
  return text;
}

/** The script most characters are of, the first of those that have as many; `null` where there are none. */
function scriptOf(text: string): Script | null {
  // Most texts need no further look.
  if (asciiLetters(text) * 2 > text.length) return scripts.find(({ name }) => name === 'Latin')!;
  let most = 0;
  let best: Script | null = null;
  for (const script of scripts) {
    const count = text.match(new RegExp(script.characters, 'g'))?.length ?? 0;
    if (count <= most) continue;
    most = count;
    best = script;
  }
  return best;
}

function asciiLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const small = text.charCodeAt(i) | 0x20;
    if (small >= 0x61 && small <= 0x7a) count++;
  }
  return count;
}
