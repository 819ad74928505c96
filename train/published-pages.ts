import { readCorpus } from '../eval/corpus.ts';
import { foldOf, siteOf } from '../eval/folds.ts';
import { FOLDS } from '../eval/held-out.ts';
import { dayIsReadable, dayOf } from '../eval/metrics/day.ts';
import type { Model } from '../src/decide/model.ts';
import type { HeadContext } from '../src/head/found.ts';
import { dateCandidates } from '../src/head/published/candidates.ts';
import { type WeighedDate, weighDates } from '../src/head/published/choice.ts';
import { placeOf } from '../src/head/published/place.ts';
import { readSource } from '../src/input/read.ts';
import { readPage } from '../src/page/lines.ts';
import { run } from '../src/pipeline/stages.ts';
import { labelLines } from '../src/rules/index.ts';

/** One dump of a page whose day of publication is known. */
export interface DatedDump {
  readonly corpus: string;
  readonly kind: string;
  readonly fold: number;
  /** The gold day, `2024-05-14`. */
  readonly day: string;
  /** Whether a reader could find that day in the dump. */
  readonly readable: boolean;
  /** `null` where the line model finds no article: the tool then gives no date. */
  readonly dates: readonly WeighedDate[] | null;
  /** One divided by how many dumps the page has. */
  readonly weight: number;
}

/**
 * Every text dump with a gold day, read with a line model that never saw its site.
 *
 * @param models One a fold.
 */
export function datedDumps(path: string, corpus: string, models: readonly Model[]): DatedDump[] {
  return readCorpus(path).flatMap((record) => {
    const day = dayOf(record.gold.date);
    const kinds = Object.keys(record.dumps).filter((kind) => kind !== 'html' && record.dumps[kind]);
    if (day === null) return [];
    const fold = foldOf(siteOf(record), FOLDS);
    return kinds.map((kind) => {
      const readable = dayIsReadable(record.dumps[kind]!, day);
      const dates = datesOf(Buffer.from(record.dumps[kind]!), models[fold]!);
      return { corpus, kind, fold, day, readable, dates, weight: 1 / kinds.length };
    });
  });
}

/** The page's dates as the tool weighs them, `null` without an article. */
function datesOf(dump: Uint8Array, model: Model): WeighedDate[] | null {
  const { decision, head, article } = run(dump, {}, model);
  if (decision.first < 0) return null;
  const source = readSource(dump, {});
  const page = readPage(source);
  const context: HeadContext = {
    ...{ page, labels: labelLines(page), decision, language: article.language },
    ...{ evidence: source.evidence, options: {} },
  };
  return weighDates(dateCandidates(context), placeOf(context, head.headline));
}
