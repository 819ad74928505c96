import type { InputPage } from '../input/page.ts';
import { measureMarkup } from './markup.ts';
import { type ScannedPage, scanPage } from './scan.ts';
import { measureShape, type Shape } from './shape.ts';

export type KnownPage = ScannedPage & Pick<InputPage, 'dump'>;

/** The pages that are there as text. */
export function scanPages(pages: readonly InputPage[]): KnownPage[] {
  return pages.flatMap(({ text, dump }) => (text ? [{ ...scanPage(text), dump }] : []));
}

/** What the bench's pages are made after, of other pages: see `measured.json`. */
export function shapeOf(pages: readonly InputPage[], measured: string): Shape {
  const markup = pages.flatMap(({ html }) =>
    html ? [{ html: Buffer.from(html).toString('utf8'), lines: scanPage(html).lines.length }] : [],
  );
  return measureShape(scanPages(pages), measureMarkup(markup), measured);
}
