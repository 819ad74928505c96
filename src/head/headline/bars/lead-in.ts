import { wordsIn } from '../../../text/measure.ts';

/** Fewer words before a colon are a kicker, which some pages have in their headline: `Harbour bridge:`. */
const MIN_WORDS = 4;

/** It leads in to what follows: `This paper is in the following collection:`. */
export const isLeadIn = (text: string): boolean => /[:：]$/.test(text) && wordsIn(text) >= MIN_WORDS;
