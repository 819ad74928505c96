import type { NoisePhrases } from '../../src/languages/language.ts';

/** Boxes as pages put them between two paragraphs, in words of no real page. */
export const BOXES = {
  embed: [
    'Nora Lindqvist (@noralind) 4 March 2021',
    'So this happened at the harbour today pic.example/4fGh2',
    '12 replies 48 likes',
  ],
  video: ['Watch', 'Inside the crane that lifts a whole ferry', '02:41'],
  gallery: [
    '1 of 6',
    'The old crane at Lindvik before the storm. (Nora Lindqvist/Harbour Press)',
    'Next image',
  ],
  poll: ['Should the ferry be free for all?', 'Yes', '61%', 'No', '39%', '1,204 votes'],
  audio: ['Listen to this article', '00:00 / 06:12', '1x'],
  live: ['14:02'],
} as const;

/** Last blocks of an article, which are part of it. */
export const ENDS = {
  list: ['- Torrvik pier', '- Kallholm beach', '- the Ostrava mill', '- Lindvik crane', '- Grasund lock'],
  table: ['Lindvik\t4,120\t12%', 'Torrvik\t3,877\t9%', 'Kallholm\t1,204\t-2%'],
  short: ['Nobody at Kallholm objected.'],
  quote: ['“We would sail tomorrow if Torrvik let us,” said Halvard Grasund, who has waited for nine years.'],
  signature: ['Halvard Grasund, Lindvik, in the autumn of 2019'],
} as const;

const first = (list: readonly string[] | undefined): string | undefined => list?.[0];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A phrase of the page's own language for an advertisement, a share bar, other articles; English where it has none. */
export function ownWords(phrases: NoisePhrases): { ad: string; share: string; also: string } {
  return {
    ad: capital(first(phrases.advertisement?.lines) ?? 'advertisement'),
    share: capital(first(phrases.share?.lines) ?? 'share'),
    also: capital(first(phrases.related?.openers) ?? 'read also'),
  };
}
