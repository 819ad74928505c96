import { isPersonName } from '../../bylines/person-name.ts';
import { lineFacts } from '../../page/line-facts.ts';
import type { Page } from '../../page/page.ts';
import { phrasesIn } from '../../phrases/find.ts';
import { phraseRule } from './phrase-rule.ts';

const MAX_LENGTH = 500;
/** A line with the credit of a named person at its end and no more words than this is nothing but a caption. */
const MAX_CAPTION_WORDS = 16;
/** `Photo: Jane Roe`, `Foto ANP / Jane Roe` */
const NAMED = /[:/] ?([^:/]{5,40})$/;
/** Example: `The mayor at the opening on Monday. (Photo by Jane Roe/Agency)`: the last bracket. */
const LAST_BRACKET = /[([]([^()[\]]{4,90})[)\]]\.?$/;
/** Example: `The old pier at dusk. Photograph: Jane Roe/Agency`: the last sentence. */
const LAST_SENTENCE = /[.!?…]['"”’)]? ([^.!?…]{4,90})\.?$/;
/** Example: `Ann Roe, left, and John Doe at the gate.` */
const POSITION =
  /, (?:left|right|center|centre|far left|second from (?:left|right)),|\((?:L|R|C|left|right|pictured|above|L-R)\)/;

export const caption = phraseRule(
  {
    name: 'caption',
    kind: 'caption',
    about: 'The caption of a picture, or text that ends with the credit of a picture.',
  },
  {
    words: { starts: 60, ends: 60 },
    also: ({ text, index }, page) => (text.length > MAX_LENGTH ? null : credited(text, index, page)),
  },
);

function credited(text: string, index: number, page: Page) {
  const tail = text.slice(-100);
  const last = (LAST_BRACKET.exec(tail) ?? LAST_SENTENCE.exec(tail))?.[1];
  const hit = last && phrasesIn(last).find((h) => h.kind === 'credit');
  if (hit) {
    const name = NAMED.exec(last)?.[1];
    const isShort = lineFacts(page).counts(index).words <= MAX_CAPTION_WORDS;
    const isCaption = isShort && name !== undefined && isPersonName(name);
    return {
      reason: `ends in a photo credit “${last}”`,
      certainty: isCaption ? ('certain' as const) : ('likely' as const),
    };
  }
  const position = text.length < 300 && POSITION.exec(text)?.[0];
  if (position) return { reason: `says where someone stands: “${position}”`, certainty: 'likely' as const };
  return null;
}
