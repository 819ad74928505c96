import { dayIsReadable, dayOf } from '../eval/metrics/day.ts';
import { findHeadline } from '../src/head/headline/headline.ts';
import { dateCandidates } from '../src/head/published/candidates.ts';
import { type WeighedDate, weighDates } from '../src/head/published/choice.ts';
import { placeOf } from '../src/head/published/place.ts';
import { regionOf } from '../src/head/region/region.ts';
import { type Dump, isArticle } from './dumps.ts';

/** One dump of a page whose day of publication is known. */
export interface DatedDump {
  readonly corpus: string;
  readonly kind: string;
  readonly fold: number;
  /** The gold day, `2024-05-14`. */
  readonly day: string;
  /** Whether a reader could find that day in the dump. */
  readonly readable: boolean;
  /** `null` if the line model finds no article: the tool then gives no date. */
  readonly dates: readonly WeighedDate[] | null;
  /** 1 divided by the number of the page's dumps. */
  readonly weight: number;
}

/** HTML has the day in its markup, for which no weights are fitted. */
const isText = (kind: string) => kind !== 'html';

/** Text dumps with a gold day. */
export function datedDump(dump: Dump): DatedDump[] {
  const { corpus, kind, record, fold, text } = dump;
  const day = dayOf(record.gold.date);
  if (day === null || !isText(kind)) return [];
  const kinds = Object.keys(record.dumps).filter((k) => isText(k) && record.dumps[k]);
  const readable = dayIsReadable(text, day);
  return [{ corpus, kind, fold, day, readable, dates: datesOf(dump), weight: 1 / kinds.length }];
}

/** The page's dates with their features; `null` without an article. */
function datesOf(dump: Dump): WeighedDate[] | null {
  if (!isArticle(dump)) return null;
  const { context } = dump;
  const headline = findHeadline(context, regionOf(context));
  return weighDates(dateCandidates(context), placeOf(context, headline));
}
