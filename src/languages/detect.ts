import { franc } from 'franc';
import { languages } from './index.ts';

const byIso6393 = new Map(languages.map((l) => [l.iso6393, l.code]));
const only = [...byIso6393.keys()];
/** Below this many characters franc's answer is chance (franc #91, #109). */
const MIN_CHARACTERS = 120;

/** BCP 47 tag of running text, or `null` when it cannot be told. Only the first 2,048 characters count. */
export function detectLanguage(text: string): string | null {
  if (text.length < MIN_CHARACTERS) return null;
  return byIso6393.get(franc(text, { only })) ?? null;
}
