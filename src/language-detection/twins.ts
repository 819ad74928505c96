import { holds } from '../text/word-list.ts';
import { tellingWords } from './telling-words.ts';

const WORD = /\p{L}+/gu;

/**
 * Of languages with nearly the same trigrams, the one with more of the words that they write in different ways: `Vi kom
 * etter dem` is Norwegian, `Vi kom efter dem` Danish.
 *
 * @param nearest The language by trigrams; it stays where no other has more.
 */
export function twinOf(text: string, nearest: string | null): string | null {
  if (nearest === null || !Object.hasOwn(tellingWords, nearest)) return nearest;
  const words = Array.from(text.toLowerCase().matchAll(WORD), ([word]) => word);
  const count = (code: string) => words.filter((word) => holds(tellingWords[code]!, word)).length;
  return Object.keys(tellingWords).reduce((best, code) => (count(code) > count(best) ? code : best), nearest);
}
