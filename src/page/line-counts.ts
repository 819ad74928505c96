import { countsOf } from '../text/measure.ts';
import { perPage } from './per-page.ts';

/** `countsOf` of each line. */
export const lineCounts = perPage((page) => page.lines.map(({ text }) => countsOf(text)));
