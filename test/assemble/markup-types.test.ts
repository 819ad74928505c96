import { expect, it } from 'vitest';
import { cleanArticle } from '../../src/pipeline/clean.ts';
import { body } from './made.ts';

const P =
  'The harbour board said on Monday that the old ferry would sail again by the summer, after three years of repairs.';
const Q =
  'Passengers have been taken by bus around the bay since the engine failed in a storm that nobody had seen coming.';
const R =
  'The board will meet again in the autumn, when the engineers are to show what they have found in the hull.';

const typesOf = (html: string) =>
  body(
    cleanArticle(`<!doctype html><html><body><h1>Ferry to sail again by summer</h1>${html}</body></html>`),
  );

it('takes the type of a block from its markup', () => {
  const said =
    'We had no idea, the captain told the board, that it would take us three whole years to find the leak.';
  const page = `<p>${P}</p><h2>What comes next?</h2><p>${Q}</p><blockquote><p>${said}</p></blockquote><p>${R}</p><ul><li>${P} Soon.</li><li>${Q} Still.</li></ul><p>${R} Again.</p>`;
  expect(typesOf(page)).toEqual([
    `paragraph: ${P}`,
    'heading: What comes next?',
    `paragraph: ${Q}`,
    `quote: ${said}`,
    `paragraph: ${R}`,
    `list-item: ${P} Soon.`,
    `list-item: ${Q} Still.`,
    `paragraph: ${R} Again.`,
  ]);
});

it('does not treat a paragraph in large print as a heading', () => {
  const large = `${P} ${Q}`;
  expect(typesOf(`<h2>${large}</h2><p>${R}</p><p>${Q}</p>`)).toContain(`paragraph: ${large}`);
});
