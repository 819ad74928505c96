import { UNSPACED_SCRIPTS } from '../../../text/characters.ts';

/** Characters that a headline has at most in such a script. */
const MAX_LENGTH = 140;
const CHARACTER = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'gu');

/** A paragraph in a script without spaces between words, whose words are not counted. In Thai it may have no full stop. */
export function isUnspacedText(text: string): boolean {
  return text.length > MAX_LENGTH && (text.match(CHARACTER)?.length ?? 0) * 2 > text.length;
}
