import { withoutNames } from '../../site/title-names.ts';
import { textKey } from '../../text/same-text.ts';
import { codesOf } from '../../text/word-codes.ts';
import type { HeadContext } from '../found.ts';
import { Candidate } from './candidate.ts';
import type { Surroundings } from './surroundings.ts';
import { headlineEnd } from './title-line.ts';

/**
 * A headline taken from the page's title, without the name that the titles of the site's other pages have in the same
 * place: `Bridge closes : Harbour Radio`; where no other pages are known, without a few words after a bar. One that the page
 * also shows as it is stays: it is the headline's own.
 */
export function withoutSiteName(found: Candidate, { site }: HeadContext, around: Surroundings): Candidate {
  const { kind, line, text } = found;
  const isTitle = kind === 'markup' || (!found.isOfPage && line === around.titles.line);
  if (!isTitle || isShown(found, around)) return found;
  const [from, to] = site ? withoutNames(text, site.names) : [0, headlineEnd(text)];
  if (to - from === text.length) return found;
  const left = text.slice(from, to).trimEnd();
  const codes = codesOf(left);
  const content = { text: left, key: textKey(left), words: codes.count, codes };
  const place = [found.from + from, found.from + from + left.length] as const;
  return new Candidate(kind === 'markup' ? kind : 'title', line, content, place);
}

function isShown({ kind, key, line }: Candidate, { region, context }: Surroundings): boolean {
  return context.page.lines.some(
    (other) => (kind === 'markup' || other !== line) && region.facts.key(other.index) === key,
  );
}
