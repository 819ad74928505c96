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

describe('a text dump that begins with a sentence', () => {
  const text = (lines: readonly string[]) => cleanArticle(lines.join('\n\n'), { input: 'text' });
  const PARAGRAPHS = BODY.map((paragraph) => paragraph.replace(/<\/?p>/g, ''));
  const below = ['Maren Tolvik', '7 min read', ...PARAGRAPHS];

  it.each([
    'These are the lessons of a bridge that nobody inspected for forty years.',
    'Brücke und Fähre, gewürzt mit etwas Glück.',
    '„Die Brücke bleibt, solange ich hier Bürgermeisterin bin.“',
  ])('does not take it for the headline: %s', (sentence) => {
    expect(text([sentence, ...below]).headline).toBeNull();
  });

  it.each(['Repairs close the harbour bridge', 'Closed.'])(
    'takes a line without one, or a short one: %s',
    (line) => {
      expect(text([line, ...below]).headline).toBe(line);
    },
  );

  it('takes one that markup calls a heading', () => {
    const heading = 'The harbour bridge is closed, and nobody knows for how long.';
    expect(cleaned([`<h1>${heading}</h1>`, '<p>By Jane Holloway</p>', ...BODY]).headline).toBe(heading);
  });
});
