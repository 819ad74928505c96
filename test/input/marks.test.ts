import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/input/html.ts';

const marks = (html: string) => {
  const { text, marks } = htmlToText(html, 'page');
  return marks.map((m) => `${m.type}: ${text.slice(m.start, m.end)}`);
};

describe('marks', () => {
  it.each([
    ['<p>One</p><h2>Two <b>three</b></h2><p>Four</p>', ['heading: Two three']],
    ['<ul><li>One<li>Two</ul>Three', ['list-item: One', 'list-item: Two']],
    ['<blockquote><p>One</p><p>Two</p></blockquote>', ['quote: One\n\nTwo']],
    ['<blockquote>One<h3>Two</h3>Three</blockquote>', ['quote: One', 'heading: Two', 'quote: Three']],
    ['<ol><li>One<ul><li>Two</ul>Three</ol>', ['list-item: One', 'list-item: Two', 'list-item: Three']],
    ['<li><h3>A card</h3><p>of its own</p></li><li>One</li>', ['heading: A card', 'list-item: One']],
    ['<h2></h2><li> </li><p>One</p>', []],
    ['<h2>One', ['heading: One']],
  ])('of %s', (html, expected) => {
    expect(marks(html)).toEqual(expected);
  });

  it('are in ascending order and do not overlap', () => {
    const { marks, text } = htmlToText(
      '<li>a<blockquote>b<li>c<h2>d</h2>e</blockquote>f</li>'.repeat(20),
      'page',
    );
    let at = 0;
    for (const m of marks) {
      expect(m.start).toBeGreaterThanOrEqual(at);
      expect(text.slice(m.start, m.end).trim()).not.toBe('');
      at = m.end;
    }
    expect(marks.length).toBeGreaterThan(40);
  });
});
