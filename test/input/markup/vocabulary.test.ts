import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../../src/input/markup/vocabulary.ts';

describe('names of elements', () => {
  it.each([
    ['l-story__related-list', ['article', 'related']],
    ['articleBody', ['article', 'content']],
    ['ShareBar_shareBar__x9f2', ['share']],
    ['PROMO-BOX', ['promotion', 'box']],
    ['col-md-6 clearfix', []],
    ['', []],
  ])('%s', (names, words) => {
    expect(vocabularyOf(names).sort()).toEqual(words.sort());
  });

  it('are parts, not pieces of other words', () => {
    expect(vocabularyOf('shareholder navigator commentator')).toEqual([]);
  });

  it('are read up to a length', () => {
    expect(vocabularyOf(`${'x '.repeat(200)}share`)).toEqual([]);
  });
});
