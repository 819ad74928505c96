import { CAPITAL, classOf, DIGIT, LETTER, SMALL } from '../text/characters.ts';
import { isParticle } from './particles.ts';
import { isNameToken } from './person-name.ts';
import { isJoiner } from './token.ts';

/** Most marks before a name: `— Jane Smith`. */
const MAX_MARKS = 6;

/**
 * A cheap test before reading names: whether the text may begin with one. The first word of a name is never in lower
 * case, and the second only if it is `van`, `and` or similar: not `Skip to content`, `about us`.
 */
export function mayOpenWithName(text: string): boolean {
  let at = 0;
  while (at <= MAX_MARKS && at < text.length && !(classOf(text.charCodeAt(at)) & (LETTER | DIGIT))) at++;
  if (isSmall(text, at)) return text.startsWith('the ');
  const space = text.indexOf(' ', at);
  if (space < 0 || !isSmall(text, space + 1)) return true;
  const end = text.indexOf(' ', space + 1);
  const second = text.slice(space + 1, end < 0 ? text.length : end);
  return isParticle(second) || isJoiner(second) || isNameToken(second);
}

function isSmall(text: string, at: number): boolean {
  const bits = classOf(text.charCodeAt(at) || 0);
  return (bits & SMALL) !== 0 && (bits & CAPITAL) === 0;
}
