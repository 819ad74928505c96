import fc from 'fast-check';
import { describe, it } from 'vitest';
import { faultsOf } from '../../fuzz/faults.ts';
import * as cleaner from '../../src/index.ts';
import { pageBytes, pageMarkup, pageText } from './pages.ts';

/**
 * Promises for any input: no exception, an article valid by the schema, pieces that cover every visible character
 * once and in order, text that occurs in the source, and the same article again, explained or not.
 */
function holds(input: string | Uint8Array, options: cleaner.CleanOptions = {}): void {
  const faults = faultsOf(cleaner, input, options);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

const any = fc.string({ unit: 'binary', maxLength: 300 });
const options = fc.record(
  {
    input: fc.constantFrom('text', 'html'),
    language: fc.constantFrom('en', 'de', 'zh', 'und'),
    dateOrder: fc.constantFrom('dmy', 'mdy', 'ymd'),
    now: fc.constantFrom('2024-05-14', '1999-12-31T23:59:59Z'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<cleaner.CleanOptions>;

describe('the promises for any input hold', () => {
  it.each([
    ['strings of any code units', any, 120],
    [
      'such strings as text or markup',
      fc.oneof(
        any,
        any.map((text) => `<p>${text}`),
      ),
      60,
    ],
    ['any bytes', fc.uint8Array({ maxLength: 300 }), 120],
    ['text like pages', pageText, 150],
    ['markup like pages', pageMarkup, 150],
    ['bytes like pages, cut off', pageBytes, 120],
  ] as [string, fc.Arbitrary<string | Uint8Array>, number][])('%s', (_what, input, numRuns) =>
    fc.assert(fc.property(input, options, holds), { numRuns }),
  );
});
