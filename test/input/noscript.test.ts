import { describe, expect, it } from 'vitest';
import { showNoscript } from '../../src/input/noscript.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

describe('showNoscript', () => {
  it('shows what a page built by scripts keeps for readers without them', () => {
    const html = `<body><h1>Title</h1><script>let a = '<p>';</script><noscript><p>${words(300)}</p></noscript><p>Foot</p>`;
    const shown = showNoscript(html);
    expect(shown).toHaveLength(html.length);
    expect(shown).toBe(html.replace('<noscript', '<div     ').replace('</noscript', '</div     '));
  });

  it('shows the longest one only', () => {
    const html = `<noscript><img src=a></noscript><NOSCRIPT class="x">${words(300)}</NOSCRIPT>`;
    expect(showNoscript(html)).toBe(html.replace(/(<\/?)NOSCRIPT/g, '$1div     '));
  });

  it.each([
    ['a notice', '<p>Text</p><noscript>Please enable JavaScript.</noscript>'],
    ['a copy of the page', `<p>${words(300)}</p><noscript>${words(250)}</noscript>`],
    ['addresses', `<noscript><img src="${'a'.repeat(2_000)}"></noscript>`],
    ['one that never ends', `<noscript>${words(300)}`],
    ['none', `<p>${words(300)}</p>`],
  ])('leaves %s as it is', (_, html) => {
    expect(showNoscript(html)).toBe(html);
  });
});
