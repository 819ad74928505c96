import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/text/edit.ts';
import { entityEdits, hasLeftoverEntities } from '../../src/text/leftovers.ts';

const decoded = (text: string) => applyEdits(text, entityEdits(text));

describe('entityEdits', () => {
  it.each([
    ['Barnes&nbsp;&amp; Noble', 'Barnes\u00a0& Noble'],
    ['the mayor&#8217;s office', 'the mayor’s office'],
    ['the mayor&#x2019;s office', 'the mayor’s office'],
    ['caf&eacute; &mdash; &Eacute;cole', 'café — École'],
    ['it&amp;#8217;s', 'it’s'],
    ['R&amp;amp;D', 'R&D'],
    ['5 &frac12; cups', '5 ½ cups'],
  ])('%j becomes %j', (text, expected) => {
    expect(decoded(text)).toBe(expected);
  });

  it.each(['AT&T; and Q&A;', 'page?a=1&copy=2&amp', 'AT&T', '&nosuch;', '& ; &; &#;', '&AMP; &LT;'])(
    'leaves %j',
    (text) => {
      expect(decoded(text)).toBe(text);
    },
  );
});

describe('hasLeftoverEntities', () => {
  it('finds references that were not meant to be shown', () => {
    expect(hasLeftoverEntities('The mayor&#8217;s office said no.\nBarnes &amp; Noble')).toBe(true);
  });

  it.each([
    ['none', 'AT&T said no; R&D; and so on'],
    ['a text about markup', 'In HTML you write &lt; for a less-than sign and &amp; for an ampersand.'],
    ['a tag near by', '<img src="/b?c1=2&amp;c2=7">'],
  ])('sees nothing in %s', (_name, text) => {
    expect(hasLeftoverEntities(text)).toBe(false);
  });
});
