import { isPersonName } from '../../../bylines/person-name.ts';
import { textKey } from '../../../text/same-text.ts';
import { titleEnds } from '../title-line.ts';

/**
 * The line ends in a person's name that one of the next two lines is: `I want the road gone | Mara Devlin` above
 * `Mara Devlin`.
 *
 * @param next The keys of the next two lines.
 */
export function isSigned(text: string, next: readonly string[]): boolean {
  const name = titleEnds(text).at(-1);
  return name !== undefined && next.includes(textKey(name)) && isPersonName(name);
}
