import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../../src/index.ts';

const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.',
  'Ferries will carry people across the harbour every ten minutes while the bridge is closed, it added.',
  'Shops near the bridge fear for their trade, and the council has promised them help with their rent.',
  'The harbour bridge opened in 1932 and was last repaired forty years ago, records in the town show.',
].map((text) => `<p>${text}</p>`);
const SUBHEADS = [
  'Council promises help for shops near the bridge',
  'Harbour bridge closed for eighteen months',
];
const OWN = '<h1>Repairs close the harbour bridge</h1>';

const cleaned = (blocks: readonly string[]) => cleanArticle(blocks.join('\n'), { input: 'html' });

describe('a page that begins with its text, without a headline', () => {
  it.each(SUBHEADS)('does not make one of the subhead below its first paragraph: %s', (subhead) => {
    const { headline, body } = cleaned([BODY[0]!, `<h2>${subhead}</h2>`, ...BODY.slice(1)]);
    expect(headline).toBeNull();
    expect(body.map(({ text }) => text)).toContain(subhead);
  });

  it('keeps a headline above that paragraph', () => {
    const { headline } = cleaned([OWN, BODY[0]!, `<h2>${SUBHEADS[0]}</h2>`, ...BODY.slice(1)]);
    expect(headline).toBe('Repairs close the harbour bridge');
  });

  it('keeps one below it that has a byline and a date', () => {
    const head = `<h2>${SUBHEADS[1]}</h2><p>By Jane Holloway</p><p>May 14, 2024</p>`;
    expect(cleaned([BODY[0]!, head, ...BODY.slice(1)]).headline).toBe(SUBHEADS[1]);
  });
});
