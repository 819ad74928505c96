import { type CorpusPage, corpusName, readCorpus } from '../eval/corpus.ts';
import { foldOf, siteOf } from '../eval/folds.ts';
import { FOLDS } from '../eval/held-out.ts';
import { countEach, f1, overlap } from '../eval/metrics/overlap.ts';
import { tokens } from '../eval/metrics/tokens.ts';
import type { Model } from '../src/decide/model.ts';
import { measureDoubt } from '../src/doubt/doubt.ts';
import { droppedOf } from '../src/doubt/dropped.ts';
import type { DoubtMeasures } from '../src/doubt/features.ts';
import { run } from '../src/pipeline/stages.ts';

/** One dump with a body, cleaned with the line model of its fold. */
export interface DoubtedDump {
  /** Corpus and kind of dump. */
  readonly group: string;
  readonly fold: number;
  readonly article: boolean;
  /** Share of the gold's words that the body lacks, and word F1; `null` without a gold body. */
  readonly body: { readonly lost: number; readonly f1: number } | null;
  readonly measures: DoubtMeasures;
}

const wordsOf = (text: string) => countEach(tokens(text.toLowerCase()));

function scoresOf(gold: string, body: string): { lost: number; f1: number } {
  const { shared, lost, extra } = overlap(wordsOf(gold), wordsOf(body));
  const precision = shared / Math.max(1, shared + extra);
  const recall = shared / Math.max(1, shared + lost);
  return { lost: 1 - recall, f1: f1(precision, recall) };
}

function measured(
  record: CorpusPage,
  group: string,
  dump: string,
  model: Model,
): Omit<DoubtedDump, 'fold'> | null {
  const made = run(Buffer.from(dump), {}, model, () => ({ confidence: 1, warnings: [] }));
  const split = droppedOf(made);
  if (!split) return null;
  const { body } = record.gold;
  const { article } = made;
  const given = article.body.map((b) => b.text).join('\n\n');
  // Gold bodies of some corpora begin with the headline: what is given as a field is not lost.
  const fields = [article.headline, article.subheadline, article.dateline?.text].filter(Boolean).join('\n\n');
  return {
    group,
    article: (record.page_type ?? 'article') === 'article',
    body: body ? { ...scoresOf(body, given), lost: scoresOf(body, `${fields}\n\n${given}`).lost } : null,
    measures: measureDoubt(made, split),
  };
}

/** Every dump of the corpora's pages that comes out with a body. */
export function doubtedDumps(corpora: readonly string[], models: readonly Model[]): DoubtedDump[] {
  return corpora.flatMap((path) =>
    [...readCorpus(path)].flatMap((record) => {
      const fold = foldOf(siteOf(record), FOLDS);
      return Object.entries(record.dumps).flatMap(([kind, dump]) => {
        const found = dump ? measured(record, `${corpusName(path)} ${kind}`, dump, models[fold]!) : null;
        return found ? [{ ...found, fold }] : [];
      });
    }),
  );
}
