import { describe, expect, it } from 'vitest';
import { textKey } from '../../src/text/same-text.ts';

describe('folded texts', () => {
  it.each([
    ['quotes, dashes, case', 'The “Pier” – Reopened', 'the "pier" - reopened'],
    ['full-width forms', 'ＰＩＥＲ', 'pier'],
    ['apostrophes', 'The Pier’s end', "the pier's end"],
  ])('%s', (_, text, key) => {
    expect(textKey(text)).toBe(key);
  });
});
