import { expect, it } from 'vitest';
import type { CorpusPage } from '../../eval/corpus.ts';
import type { Dump } from '../../train/dumps.ts';
import { fitSum } from '../../train/headline.ts';
import { contextOf } from '../support/context.ts';

const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.',
  'Ferries will carry people across the harbour every ten minutes while the bridge is closed, it added.',
];

/** A page with its headline between a line that ends with a full stop and the date. */
function dump(headline: string, fold = 0): Dump {
  const lines = ['Ferries sail every ten minutes.', headline, 'May 14, 2024', ...BODY];
  const context = contextOf(lines.join('\n'), { body: BODY[0]! });
  const record: CorpusPage = { id: 'a', gold: { headline: 'Harbour bridge to close' }, dumps: {} };
  return { corpus: 'a', kind: 'wet', fold, text: '', record, context };
}
const SHOWN = 'Harbour bridge to close';

it('gives weight to features of the headline, and none to features that no candidate has', () => {
  const { weights } = fitSum([dump(SHOWN), dump(SHOWN)])(null);
  expect(weights.smallBelow).toBeGreaterThan(0.5);
  expect(weights.endsPeriod).toBeLessThan(-0.5);
  expect(weights.markupFirst).toBe(0);
});

it('leaves out the held-out fold, and pages whose headline is not among the candidates', () => {
  const other = dump('Council to pay for repairs', 1);
  const alone = fitSum([dump(SHOWN)])(null);
  expect(fitSum([dump(SHOWN), dump(SHOWN, 1)])(1)).toEqual(alone);
  expect(fitSum([dump(SHOWN), other])(null)).toEqual(alone);
});
