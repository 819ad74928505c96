import { franc } from 'franc';
import { languages } from './index.ts';

const byIso6393 = new Map(languages.map((l) => [l.iso6393, l.code]));
const only = [...byIso6393.keys()];
/** Below this many characters franc's answer is chance (franc #91, #109). */
const MIN_CHARACTERS = 120;
/** franc reads no further. */
const MOST_CHARACTERS = 2048;
/** Shorter lines are often names, prices or code; they count only where there is nothing else. */
const LONG_LINE = 60;

/** BCP 47 tag of a body's lines, or `null` when it cannot be told. */
export function detectLanguage(lines: readonly string[]): string | null {
  const long = lines.filter((l) => l.length >= LONG_LINE);
  const text = clip(long.length ? long : lines);
  if (text.length < MIN_CHARACTERS) return null;
  return byIso6393.get(franc(text, { only })) ?? null;
}

function clip(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    if (text.length >= MOST_CHARACTERS) break;
    text += `${line.slice(0, MOST_CHARACTERS)}\n`;
  }
  return text;
}
