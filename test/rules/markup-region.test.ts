import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/input/read.ts';
import { readPage } from '../../src/page/lines.ts';
import { markupFooter } from '../../src/rules/line/markup-footer.ts';
import { markupNavigation } from '../../src/rules/line/markup-navigation.ts';

const STORY = '<p>The bridge over the Orle is shut until the spring of next year, the mayor said.</p>';

function labelled(html: string) {
  const page = readPage(readSource(html, { input: 'html' }));
  return [markupNavigation, markupFooter].flatMap((rule) =>
    rule.find(page).map((l) => [l.kind, page.lines[l.line]!.text, l.certainty]),
  );
}

describe('markup regions', () => {
  it('label the lines of navigation and footer', () => {
    const html = `<nav><ul><li>Home</li><li>Sport</li></ul></nav>${STORY}<nav>Next story</nav><footer>Imprint</footer>`;
    expect(labelled(html)).toEqual([
      ['navigation', 'Home', 'certain'],
      ['navigation', 'Sport', 'certain'],
      ['navigation', 'Next story', 'certain'],
      ['footer', 'Imprint', 'certain'],
    ]);
  });

  it('leave the lines around them', () => {
    expect(labelled(`${STORY}<div><span>By Ana <nav>Ruiz</nav></span></div>`)).toEqual([
      ['navigation', 'Ruiz', 'certain'],
    ]);
    expect(labelled(`${STORY}<p>By Ana Ruiz</p>`)).toEqual([]);
  });

  it('label nothing in text', () => {
    const page = readPage(readSource('Home\nSport\nImprint', {}));
    expect([...markupNavigation.find(page), ...markupFooter.find(page)]).toEqual([]);
  });
});
