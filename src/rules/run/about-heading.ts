import { type LineFacts, lineFacts } from '../../page/line-facts.ts';
import type { Page } from '../../page/page.ts';
import { isBoundary, normalise } from '../../phrases/normalise.ts';
import { wordsIn } from '../../text/measure.ts';
import type { Label, Rule } from '../rule.ts';
import { ABOUT_AFTER, ABOUT_BEFORE } from './about-words.ts';

const MAX_HEADING_LENGTH = 80;
const MAX_HEADING_WORDS = 8;
/** A description has at least this many words, and names its subject within this many UTF-16 code units. */
const MIN_DESCRIPTION_WORDS = 12;
const NAME_WITHIN = 90;
/** The description must contain this many first letters of a word of the name: in other cases its end differs. */
const STEM = 5;
/** Example: `About the author`, `Over-fishing`: a thing, not a name. */
const ARTICLE = /^(?: (?:the|this|our|your|my)(?: |$)|-)/;
const NAME_WORD = /[\p{L}\p{M}\p{N}]{2,}/gu;

/** Example: `About Northwind Ltd` above `Northwind Ltd is a leading maker of…`. */
export const aboutHeading: Rule = {
  name: 'about-heading',
  kind: 'footer',
  about: 'A heading “About …” and the text below it, in which a company or an author introduces itself.',
  find(page: Page): Label[] {
    const labels: Label[] = [];
    const facts = lineFacts(page);
    for (const { index, text } of page.lines) {
      const below = page.lines[index + 1];
      if (!below || text.length > MAX_HEADING_LENGTH || below.text.length < MAX_HEADING_LENGTH) continue;
      const name = nameIn(facts, index);
      if (!name || !describes(below.text, name)) continue;
      const reason = `“${text}” stands above a description of “${name}”`;
      for (const line of [index, index + 1])
        labels.push({ kind: 'footer', line, rule: 'about-heading', reason, certainty: 'likely' });
    }
    return labels;
  },
};

function nameIn(facts: LineFacts, line: number): string | null {
  const text = facts.text(line);
  if (/[.!?…]$/.test(text) || facts.counts(line).words > MAX_HEADING_WORDS) return null;
  const heading = normalise(text);
  for (const word of ABOUT_BEFORE) {
    if (!heading.startsWith(word) || !isBoundary(heading, word.length)) continue;
    const name = heading.slice(word.length);
    return ARTICLE.test(name) ? null : name.trim();
  }
  for (const word of ABOUT_AFTER)
    if (heading.endsWith(word) && heading.length > word.length) return heading.slice(0, -word.length).trim();
  return null;
}

function describes(text: string, name: string): boolean {
  const start = normalise(text.slice(0, NAME_WITHIN));
  const words = (name.match(NAME_WORD) ?? []).filter((w) => w.length > 3 || /[^\u0000-\u024f]/.test(w));
  if (wordsIn(text.slice(0, 400)) < MIN_DESCRIPTION_WORDS) return false;
  return words.some((w) => start.includes(w.slice(0, STEM)));
}
