import { isPersonName } from '../../bylines/person-name.ts';
import type { Line } from '../../page/line.ts';
import { lineFacts } from '../../page/line-facts.ts';
import type { Page } from '../../page/page.ts';
import { phrasesIn } from '../../phrases/find.ts';
import { phraseRule } from './phrase-rule.ts';

/** Example: `Jane Roe/The Daily Example`, `Photograph: J Roe / EPA`. */
const SLASHED = /^[\p{L}\p{M}.'’:,\- ]{3,50} ?\/ ?\p{Lu}[\p{L}\p{M}.'’\- ]{1,40}$/u;

/** Example: `Beeld Wim Kroes`: what languages write with a colon, without it, and nothing but a person's name. */
const UNMARKED = /^(\p{Lu}\p{Ll}{3,11}) (\p{Lu}[^:/|]{4,40})$/u;
const MAX_UNMARKED_WORDS = 4;

export const credit = phraseRule(
  { name: 'credit', kind: 'credit', about: 'A line that names who made or owns a picture.' },
  {
    certainty: { contains: 'likely' },
    words: { starts: 14, ends: 10, contains: 14 },
    also: (line, page) => slashed(line, page) ?? unmarked(line, page),
  },
);

function slashed({ text, index }: Line, page: Page) {
  const mayBe = text.length < 90 && text.includes('/') && lineFacts(page).counts(index).words <= 9;
  if (!mayBe || !SLASHED.test(text)) return null;
  return { reason: `a name and its agency: “${text}”`, certainty: 'likely' as const };
}

function unmarked({ text, index }: Line, page: Page) {
  if (text.length > 55 || lineFacts(page).counts(index).words > MAX_UNMARKED_WORDS) return null;
  const [, word, name] = UNMARKED.exec(text) ?? [];
  if (!word || !name || !isPersonName(name)) return null;
  const isCredit = phrasesIn(`${word}: ${name}`).some((h) => h.kind === 'credit' && h.phrase.endsWith(':'));
  return isCredit ? { reason: `“${word}” and a name`, certainty: 'certain' as const } : null;
}
