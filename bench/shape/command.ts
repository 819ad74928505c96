import { readPlaces } from '../input/place.ts';
import { PageMaker } from '../pages/maker.ts';
import { MOST_PAGES } from '../setting.ts';
import { say, sayTable } from '../table.ts';
import { type Facts, factsOf } from './facts.ts';
import { scanPages, shapeOf } from './measure.ts';
import { measured } from './measured.ts';
import { scanPage } from './scan.ts';

/** What the bench's own pages are like. */
export function ownFacts(): Facts {
  const maker = new PageMaker(measured);
  return factsOf(Array.from({ length: MOST_PAGES }, (_, i) => scanPage(Buffer.from(maker.page(i).text))));
}

/** Prints what pages are like beside the bench's own; without pages, the bench's beside those they are made after. */
export function sayShape(places: readonly string[]): void {
  const own = ownFacts();
  const pages = places.length ? scanPages(readPlaces(places)) : null;
  const others = pages ? factsOf(pages) : measured.facts;
  const name = pages ? `${pages.length} given pages` : 'as measured';
  sayTable(
    ['a page, or of every hundred', name, `${MOST_PAGES} of the bench`, 'ratio'],
    Object.entries(others).map(([fact, value]) => [
      fact,
      value.toFixed(2),
      own[fact]!.toFixed(2),
      value ? (own[fact]! / value).toFixed(2) : '',
    ]),
  );
  if (!pages) say(`\n${measured.measured}`);
}

export function sayMeasured(places: readonly string[], note: string): void {
  say(JSON.stringify(shapeOf(readPlaces(places), note), null, 1));
}
