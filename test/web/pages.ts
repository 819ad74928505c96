import { PageMaker } from '../../bench/pages/maker.ts';
import { measured } from '../../bench/shape/measured.ts';
import { explain } from '../../src/index.ts';
import { fixtureNames, readFixture } from '../support/fixtures.ts';

/** All fixtures, and some invented pages as HTML; their bytes in latin-1, as they are passed to a browser. */
export function webPages(): string[] {
  const fixtures = fixtureNames().map((name) => readFixture(name).bytes);
  const maker = new PageMaker(measured);
  const invented = Array.from({ length: 5 }, (_, i) => Buffer.from(maker.page(i).html));
  return [...fixtures, ...invented].map((bytes) => Buffer.from(bytes).toString('latin1'));
}

/** What the library on Node makes of them, as text. */
export const onNode = (pages: readonly string[]): string[] =>
  pages.map((page) => JSON.stringify(explain(Buffer.from(page, 'latin1'), { source: 'page', spans: true })));
