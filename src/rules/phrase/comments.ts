import { lineFacts } from '../../page/line-facts.ts';
import { phrasesIn } from '../../phrases/find.ts';
import { phraseRule } from './phrase-rule.ts';

export const comments = phraseRule(
  {
    name: 'comments',
    kind: 'comments',
    about:
      'A heading, button, form field or notice of the readers’ comments, or a line such as “Jane Roe says:”.',
  },
  {
    words: { starts: 25, ends: 6 },
    notice: 160,
    also: ({ text, index }, page) => {
      if (text.length > 80 || !/[:：]$/.test(text) || lineFacts(page).counts(index).words > 6) return null;
      const said = phrasesIn(text).find((h) => h.kind === 'comments' && h.place === 'ends');
      return said ? { reason: `someone “${said.phrase}”`, certainty: 'certain' } : null;
    },
  },
);
