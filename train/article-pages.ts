import { type CorpusPage, readCorpus } from '../eval/corpus.ts';
import { foldOf, siteOf } from '../eval/folds.ts';
import { FOLDS } from '../eval/held-out.ts';
import { wordF1 } from '../eval/metrics/words.ts';
import { weighBody } from '../src/decide/body.ts';
import { type ArticleMeasures, measureArticle } from '../src/decide/confidence/measures.ts';
import type { Model } from '../src/decide/model.ts';
import { readSource } from '../src/input/read.ts';
import { readPage } from '../src/page/lines.ts';
import { labelLines } from '../src/rules/index.ts';

/** Types of page without an article. */
const WITHOUT_ARTICLE = new Set(['product', 'collection', 'listing', 'forum']);

/** One dump, measured with the line model of its fold. */
export interface MeasuredDump {
  id: string;
  fold: number;
  article: boolean;
  /** Word F1 of its body, whether it is an article or not. */
  word: number;
  /** `null` if there is no body. */
  measures: ArticleMeasures | null;
}

function measured(record: CorpusPage, dump: string, model: Model, fold: number): MeasuredDump {
  const page = readPage(readSource(dump, { input: 'text' }));
  const labels = labelLines(page);
  const { isBody, judged } = weighBody(page, labels, model);
  const body = page.lines.filter((l) => isBody[l.index]).map((l) => l.text);
  return {
    id: record.id,
    fold,
    article: record.page_type === 'article',
    word: wordF1(record.gold.body ?? '', body.join('\n')),
    measures: measureArticle(page, labels, judged.scores, isBody),
  };
}

/** Every text dump of the corpora's pages that are articles or certainly are not. */
export function measuredDumps(corpora: readonly string[], models: readonly Model[]): MeasuredDump[] {
  return corpora.flatMap(readCorpus).flatMap((record) => {
    const type = record.page_type ?? '';
    if (type !== 'article' && !WITHOUT_ARTICLE.has(type)) return [];
    const fold = foldOf(siteOf(record), FOLDS);
    return Object.entries(record.dumps)
      .filter(([kind]) => kind !== 'html')
      .map(([, dump]) => measured(record, dump, models[fold]!, fold));
  });
}
