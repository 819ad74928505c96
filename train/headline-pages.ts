import { type CorpusPage, corpusName, readCorpus } from '../eval/corpus.ts';
import { foldOf, siteOf } from '../eval/folds.ts';
import { FOLDS } from '../eval/held-out.ts';
import { decide } from '../src/decide/decide.ts';
import type { Model } from '../src/decide/model.ts';
import type { HeadContext } from '../src/head/found.ts';
import { readSource } from '../src/input/read.ts';
import { readPage } from '../src/page/lines.ts';
import { labelLines } from '../src/rules/index.ts';

/** A dump whose headline is known, read as the head's detectors get it. */
export interface HeadlinePage {
  readonly corpus: string;
  readonly kind: string;
  readonly fold: number;
  readonly gold: string;
  readonly context: HeadContext;
}

/** Every dump with a gold headline, its body decided by the line model that never saw its site. */
export function headlinePages(path: string, lineModels: readonly Model[]): HeadlinePage[] {
  const out: HeadlinePage[] = [];
  for (const record of readCorpus(path)) {
    const gold = record.gold.headline;
    if (!gold) continue;
    const fold = foldOf(siteOf(record), FOLDS);
    for (const kind of Object.keys(record.dumps)) {
      const context = contextOf(record, kind, lineModels[fold]!);
      if (context) out.push({ corpus: corpusName(path), kind, fold, gold, context });
    }
  }
  return out;
}

/** `null` for an empty dump and one without an article: neither has a head to look at. */
function contextOf(record: CorpusPage, kind: string, model: Model): HeadContext | null {
  if (!record.dumps[kind]) return null;
  const source = readSource(Buffer.from(record.dumps[kind]), {});
  const page = readPage(source);
  const labels = labelLines(page);
  const decision = decide(page, labels, model);
  // The reasons hold every feature of the line model; thousands of pages are kept at once.
  const verdicts = decision.verdicts.map((v) => ({ ...v, reason: () => '' }));
  return {
    ...{ page, labels, evidence: source.evidence, language: null, options: {} },
    decision: { ...decision, verdicts },
  };
}
