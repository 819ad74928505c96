import { isGivenName } from '../../bylines/known-names.ts';
import { isOrganisation, isTitleWord } from '../../bylines/organisations.ts';
import { isPersonName } from '../../bylines/person-name.ts';
import { isCollective } from '../../bylines/words.ts';
import { rangeIn } from '../../page/page.ts';
import { textKey } from '../../text/same-text.ts';
import type { Found, HeadContext } from '../found.ts';
import { placeOfName, statedNames } from './markup.ts';

/** Confidence in authors whom only the markup names. */
const CONFIDENCE = 0.8;
/** A choice that the markup contradicts stays from this confidence on: a name by itself, the site's owner, and others. */
const SURE = { weak: 0.97, other: 0.62 } as const;
/** One of several authors that the markup names, found with less: the others are authors, too. */
const SURE_OF_ONE = 0.7;
const WEAK = new Set(['authors-bare', 'authors-owner']);

/**
 * The authors, where the markup names persons. They take the place of a choice that is none of them, unless that is sure, and of none.
 * Of 616 pages of WCXB and 124 of the world's newspapers that have the name, 8 and 4 more authors are right, 2 and 0 fewer.
 */
export function preferStatedAuthors(
  found: Found<string[]> | null,
  context: HeadContext,
): Found<string[]> | null {
  const stated = personsIn(context);
  if (stated.length === 0) return found;
  if (found === null) return stated.some(hasGivenName) ? madeOf(stated, context) : null;
  const keys = new Set(stated.map(textKey));
  const shared = found.value.filter((name) => keys.has(textKey(name))).length;
  const isWeak = WEAK.has(found.rule);
  if (shared === 0) {
    const isSure = found.confidence >= (isWeak ? SURE.weak : SURE.other);
    return isSure || found.value.length > 1 || isAnotherForm(found.value[0]!, stated)
      ? found
      : madeOf(stated, context);
  }
  const isPart = shared === found.value.length && stated.length > shared && found.confidence < SURE_OF_ONE;
  return isPart && isWeak ? madeOf(stated, context) : found;
}

/** The persons that the markup names as authors: not the publisher, an agency, an account or a number. */
const personsIn = (context: HeadContext): string[] => [...new Set(statedNames(context))].filter(isPerson);

function isPerson(name: string): boolean {
  if (isCollective(name) || isOrganisation(name)) return false;
  if (!name.includes(' ') && CASED.test(name)) return isGivenName(name);
  // `Harbour Team`, `Harbour News`
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return isPersonName(name) && !isTitleWord(last) && !isCollective(last);
}

/** A name in a script with capitals: `Zara`; not `zara7`, `ZaraK`. */
const CASED = /^\p{Script=Latin}|^\p{Script=Cyrillic}|^\p{Script=Greek}/u;

const hasGivenName = (name: string) => name.split(' ').some(isGivenName);

/** `Anna Galt` and `Ann-Marie Galt`, `Zara` and `Zara Holloway`: most likely one person. */
function isAnotherForm(name: string, stated: readonly string[]): boolean {
  const words = textKey(name).split(' ');
  return stated.some((other) => {
    const others = textKey(other).split(' ');
    return words.at(-1) === others.at(-1) || words[0] === others[0];
  });
}

function madeOf(names: readonly string[], { page }: HeadContext): Found<string[]> {
  const placed = names.map((name) => placeOfName(page, name));
  return {
    value: [...names],
    ranges: placed
      .filter(({ at }) => at.to > at.from)
      .map(({ line, at }) => rangeIn(page, line, at.from, at.to)),
    rule: 'authors-stated',
    reason: 'the markup names them',
    confidence: CONFIDENCE,
  };
}
