import { PageMaker } from './pages/maker.ts';
import { measured } from './shape/measured.ts';

/** One invented page, as HTML and as a dump of it. */
export interface MadePage {
  readonly html: string;
  readonly text: string;
}

/** The page of that number; the same number gives the same page. For many pages keep a `PageMaker`. */
export function makePage(number: number): MadePage {
  return new PageMaker(measured).page(number);
}
