import { describe, expect, it } from 'vitest';
import { MarkupElements } from '../../../src/input/markup/elements.ts';

function added(...tags: [name: string, attributes: string][]) {
  const elements = new MarkupElements();
  for (const [name, attributes] of tags) elements.add(-1, name, attributes);
  return elements.all;
}

describe('the elements of a page', () => {
  it('are numbered in order', () => {
    const elements = new MarkupElements();
    expect([elements.add(-1, 'div', ''), elements.add(0, 'p', '')]).toEqual([0, 1]);
    expect(elements.all[1]).toMatchObject({ parent: 0, name: 'p' });
  });

  it('have a region by their tag or role', () => {
    const found = added(['nav', ''], ['div', ' role="contentinfo"'], ['div', ' role="list"'], ['p', '']);
    expect(found.map((e) => e.region)).toEqual(['nav', 'footer', null, null]);
  });

  it('are described by class, id and other attributes', () => {
    const [byClass, byId, none] = added(
      ['div', ' class="story-related" data-x="share"'],
      ['div', " id='newsletter'"],
      ['div', ' style="x"'],
    );
    expect(byClass!.words).toEqual(['article', 'related']);
    expect(byId!.words).toEqual(['newsletter']);
    expect(none!.words).toEqual([]);
  });

  it('look alike if tag and classes are the same, whatever their ids are', () => {
    const [a, b, c, d] = added(
      ['div', ' class="card" id="a1"'],
      ['div', ' class="card" id="a2"'],
      ['div', ' class="card wide"'],
      ['li', ' class="card"'],
    );
    expect(b!.look).toBe(a!.look);
    expect(new Set([a!.look, c!.look, d!.look]).size).toBe(3);
  });
});
