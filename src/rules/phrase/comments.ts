import { phrasesIn } from '../../phrases/find.ts';
import { wordsIn } from '../../text/measure.ts';
import { phraseRule } from './phrase-rule.ts';

/** Comment threads and their forms. */
export const comments = phraseRule(
  { name: 'comments', kind: 'comments', about: 'Comment threads: headings, buttons, forms, “X says:”.' },
  {
    words: { starts: 25, ends: 6 },
    notice: 160,
    also: ({ text }) => {
      if (text.length > 80 || !/[:：]$/.test(text) || wordsIn(text) > 6) return null;
      const said = phrasesIn(text).find((h) => h.kind === 'comments' && h.place === 'ends');
      return said ? { reason: `someone “${said.phrase}”`, certainty: 'certain' } : null;
    },
  },
);
