import { expect, it } from 'vitest';
import { headlineEnd } from '../../../src/head/headline/title-line.ts';

it.each([
  ['Night ferry returns to Norholm | Islands', 'Night ferry returns to Norholm'],
  ['Night ferry returns to Norholm | The Pier Times', 'Night ferry returns to Norholm'],
  ['Kanal bei Lindvik wieder offen | Kanalpost', 'Kanal bei Lindvik wieder offen'],
])('%s ends at the bar', (title, headline) => {
  expect(title.slice(0, headlineEnd(title))).toBe(headline);
});

it.each([
  'Islands | Night ferry returns to Norholm',
  'Ferry news | Islands',
  'Night ferry returns to Norholm - Islands',
])('%s is left whole', (title) => {
  expect(headlineEnd(title)).toBe(title.length);
});
