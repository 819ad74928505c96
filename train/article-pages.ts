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
import { inputOf } from './given.ts';

/** Types of page without an article. */
const WITHOUT_ARTICLE = new Set(['product', 'collection', 'listing', 'forum']);

/** One dump, measured with the line model of its fold. */
export interface MeasuredDump {
  id: string;
  kind: string;
  fold: number;
  article: boolean;
  /** Word F1 of its body, whether it is an article or not. */
  word: number;
  /** `null` if there is no body. */
  measures: ArticleMeasures | null;
}

function measured(record: CorpusPage, kind: string, model: Model, fold: number): MeasuredDump {
  const page = readPage(readSource(record.dumps[kind]!, { input: inputOf(kind) }));
  const labels = labelLines(page);
  const { isBody, judged } = weighBody(page, labels, model);
  const body = page.lines.filter((l) => isBody[l.index]).map((l) => l.text);
  return {
    id: record.id,
    kind,
    fold,
    article: record.page_type === 'article',
    word: wordF1(record.gold.body ?? '', body.join('\n')),
    measures: measureArticle(page, labels, judged.scores, isBody),
  };
}

/** Every dump of the corpora's pages that are articles or certainly are not. */
export function measuredDumps(corpora: readonly string[], models: readonly Model[]): MeasuredDump[] {
  return corpora.flatMap(readCorpus).flatMap((record) => {
    const type = record.page_type ?? '';
    if (type !== 'article' && !WITHOUT_ARTICLE.has(type)) return [];
    const fold = foldOf(siteOf(record), FOLDS);
    return Object.keys(record.dumps)
      .filter((kind) => record.dumps[kind])
      .map((kind) => measured(record, kind, models[fold]!, fold));
  });
}
