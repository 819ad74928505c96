import { describe, expect, it } from 'vitest';
import { isStoppedDeck } from '../../../src/head/headline/stopped-deck.ts';
import { regionOf } from '../../../src/head/region/region.ts';
import { contextOf } from '../../support/context.ts';

const LEDE =
  'On the morning the harbour dam gave way, the only person who knew how thin it was slept on a boat.';
const MORE = 'Seven years earlier he had sent the county a report on the dam, which nobody there had opened.';

/** Whether the second line is a deck below the first. */
function isDeck(above: string, line: string): boolean {
  const context = contextOf(['News', above, line, 'By Dale Mercer', LEDE, MORE].join('\n'), { body: LEDE });
  return isStoppedDeck(context, regionOf(context), 2);
}

describe('whole sentences below a headline', () => {
  it.each([
    ['The dam nobody inspected', 'Engineers warned the county in 2019. The file was never opened.'],
    ['Unser wahres Ich', 'Der Mensch ist von Natur aus selbstsüchtig. So heißt es.'],
    ['- Angsten vil øke', 'Angrepet skaper spenning i nord, mener eksperten, men krig er usannsynlig.'],
    ['A small harbour', 'It has a pier, a bar and more stories than boats.'],
  ])('%s / %s', (above, line) => {
    expect(isDeck(above, line)).toBe(true);
  });

  it.each([
    ['no full stop', 'The dam nobody inspected', 'Engineers warned the county of it in 2019'],
    ['of five words', 'The dam', 'Engineers warned the county once.'],
    [
      'below a longer line',
      'The dam that nobody in the whole county had ever inspected',
      'The file was never opened by anybody.',
    ],
    ['below one word', 'Dams', 'Engineers warned the county in 2019. The file was never opened.'],
    [
      'below a kicker with a colon',
      'The harbour dam:',
      'Engineers warned the county in 2019. The file was never opened.',
    ],
    ['below a sentence', 'The dam broke.', 'Engineers warned the county in 2019. The file was never opened.'],
    [
      'below a share bar',
      'Share this article',
      'Engineers warned the county in 2019. The file was never opened.',
    ],
    ['below a date', 'May 14, 2024', 'Engineers warned the county in 2019. The file was never opened.'],
  ])('is no deck: %s', (_, above, line) => {
    expect(isDeck(above, line)).toBe(false);
  });
});
