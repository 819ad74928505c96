import type { Script } from './script.ts';
import { nearestLanguage } from './trigram-model.ts';
import { scripts } from './trigrams.ts';
import { twinOf } from './twins.ts';

/** One of these characters carries as much information as about three letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Contains all of those characters, and emoji: most texts have none and skip the count. */
const HAS_DENSE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff66-\uffdc\ud81b-\ud888]/;
/** With fewer letters the result is chance (franc #91, #109). */
const MIN_LETTERS = 120;
/** Only the beginning of the text is read, in UTF-16 code units. */
const MAX_CHARACTERS = 2048;
/** Shorter lines, in letters, are often names, prices or code; they are used only if there are no longer ones. */
const LONG_LINE = 60;

/** BCP 47 tag of a body's lines; `null` when the language cannot be detected. */
export function detectLanguage(lines: readonly string[]): string | null {
  const text = clip(lines, LONG_LINE) || clip(lines, 0);
  if (letters(text) < MIN_LETTERS) return null;
  const read = text.slice(0, MAX_CHARACTERS);
  const script = scriptOf(read);
  if (!script) return null;
  return script.models.length ? twinOf(read, nearestLanguage(read, script)) : script.only;
}

/** The length in letters of an alphabet, of the part that is read. */
function letters(text: string): number {
  const read = text.slice(0, MAX_CHARACTERS);
  return read.length + (HAS_DENSE.test(read) ? 2 * (read.match(DENSE)?.length ?? 0) : 0);
}

function clip(lines: readonly string[], least: number): string {
  let text = '';
  for (const line of lines) {
    if (text.length >= MAX_CHARACTERS) break;
    if (letters(line) >= least) text += `${line.slice(0, MAX_CHARACTERS)}\n`;
  }
  return text;
}

/** The script of most characters; the first one on a tie; `null` if there is none. */
function scriptOf(text: string): Script | null {
  // True for most texts, which saves the count per script.
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
