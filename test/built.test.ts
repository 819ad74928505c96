import { describe, expect, it } from 'vitest';
import { makePage } from '../bench/page.ts';
import * as source from '../src/index.ts';
import { fixtureNames, readFixture } from './support/fixtures.ts';

/** What is published, as `npm run build` leaves it: bundled, its phrases, words, trigrams and model in files. */
const built = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof source;

const same = (input: Uint8Array) => {
  const options = { source: 'page', spans: true };
  expect(built.explain(input, options)).toEqual(source.explain(input, options));
};

describe('the built package says what the source says', () => {
  it.each(fixtureNames())('of %s', (name) => same(readFixture(name).bytes));

  it('of invented pages as text and as HTML', () => {
    for (let i = 0; i < 20; i++) {
      const { text, html } = makePage(i);
      same(Buffer.from(text));
      same(Buffer.from(html));
    }
  });
});
