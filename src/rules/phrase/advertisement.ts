import { lineFacts } from '../../page/line-facts.ts';
import { phrasesOf } from '../../phrases/on-page.ts';
import { phraseRule } from './phrase-rule.ts';

/** Example: `$549`, `1.299 €`, `EUR 20`. */
const PRICE = /[$€£¥₹₽₩₺₫]\s?\d|\d\s?(?:[$€£¥₹₽₩₺₫]|zł|kr|Kč|円|元)|\b(?:EUR|USD|GBP|CHF)\s?\d/u;
/** A button with a price has at most this many words: `Buy from Northwind: $549`. */
const MAX_BUTTON = 10;

export const advertisement = phraseRule(
  {
    name: 'advertisement',
    kind: 'advertisement',
    about: 'A line that marks or discloses advertising, or a button to buy something at a price.',
  },
  {
    certainty: { contains: 'likely' },
    words: { contains: 60 },
    also: ({ text, index }, page) => {
      const { words, digits } = lineFacts(page).counts(index);
      if (words > MAX_BUTTON || digits === 0 || !PRICE.test(text)) return null;
      const buys = phrasesOf(page)[index]!.find((h) => h.kind === 'advertisement' && h.place === 'starts');
      return buys ? { reason: `begins with “${buys.phrase}” and has a price`, certainty: 'certain' } : null;
    },
  },
);
