import type { NoiseKind } from '../../api/noise-kind.ts';
import type { Line } from '../../page/line.ts';
import { lineFacts } from '../../page/line-facts.ts';
import type { Page } from '../../page/page.ts';
import type { PhraseHit } from '../../phrases/find.ts';
import type { PhrasePlace } from '../../phrases/form.ts';
import { linesWithPhrases, phrasesOf } from '../../phrases/on-page.ts';
import type { Certainty, Label, LineTest, Rule } from '../rule.ts';

export interface PhraseTerms {
  /** Where the measured precision differs from the default for the place. */
  readonly certainty?: Partial<Record<PhrasePlace, Certainty>>;
  /** A phrase at this place counts only on lines of at most this many words. */
  readonly words?: Partial<Record<PhrasePlace, number>>;
  /** A longer line that contains a phrase is likely a notice of this kind, up to this many words; absent: never. */
  readonly notice?: number;
  /** Tried on lines without a phrase. */
  readonly also?: LineTest;
}

const CERTAINTY: Record<PhrasePlace, Certainty> = {
  lines: 'certain',
  maybe: 'likely',
  starts: 'likely',
  ends: 'likely',
  contains: 'certain',
  openers: 'opener',
};
const MAX_WORDS: Partial<Record<PhrasePlace, number>> = { starts: 12, ends: 12, contains: 40 };
const SAID: Record<PhrasePlace, string> = {
  lines: 'the line is',
  maybe: 'the line is',
  starts: 'begins with',
  ends: 'ends with',
  contains: 'contains',
  openers: 'a section opens with',
};
const RANK: Record<Certainty, number> = { opener: 3, certain: 2, likely: 1 };

type Answer = { reason: string; certainty: Certainty };

/** A rule that looks for the phrases that the language files list under its kind. */
export function phraseRule(
  rule: Omit<Rule, 'find' | 'kind'> & { kind: NoiseKind },
  terms: PhraseTerms = {},
): Rule {
  return {
    ...rule,
    find(page) {
      const labels: Label[] = [];
      const phrases = phrasesOf(page);
      const facts = lineFacts(page);
      for (const line of terms.also ? page.lines : linesWithPhrases(page)) {
        if (!line.text) continue;
        const found = phrases[line.index]!;
        const said = found.length ? best(found, facts.counts(line.index).words, rule.kind, terms) : null;
        const hit = stronger(said, line, page, terms);
        if (hit) labels.push({ kind: rule.kind, line: line.index, rule: rule.name, ...hit });
      }
      return labels;
    },
  };
}

/** The phrase's answer, unless the rule's own test is surer. */
function stronger(found: Answer | null, line: Line, page: Page, terms: PhraseTerms): Answer | null {
  if (!terms.also || (found && found.certainty !== 'likely')) return found;
  const own = terms.also(line, page);
  return found && (!own || RANK[own.certainty] <= RANK[found.certainty]) ? found : own;
}

function best(hits: readonly PhraseHit[], words: number, kind: NoiseKind, terms: PhraseTerms): Answer | null {
  let found: Answer | null = null;
  for (const hit of hits) {
    if (hit.kind !== kind) continue;
    const certainty = certaintyOf(hit.place, words, terms);
    if (!certainty || (found && RANK[found.certainty] >= RANK[certainty])) continue;
    found = { reason: `${SAID[hit.place]} “${hit.phrase}”`, certainty };
  }
  return found;
}

/** How sure it is that a line with a phrase at this place is noise; `null` where the line is too long for it. */
function certaintyOf(place: PhrasePlace, words: number, terms: PhraseTerms): Certainty | null {
  const most = terms.words?.[place] ?? MAX_WORDS[place];
  if (!most || words <= most) return terms.certainty?.[place] ?? CERTAINTY[place];
  return place === 'contains' && words <= (terms.notice ?? 0) ? 'likely' : null;
}
