import { type CorpusPage, corpusName, readCorpus } from '../eval/corpus.ts';
import { foldOf, siteOf } from '../eval/folds.ts';
import { FOLDS } from '../eval/held-out.ts';
import { decide } from '../src/decide/decide.ts';
import type { Model } from '../src/decide/model.ts';
import type { HeadContext } from '../src/head/found.ts';
import { readSource } from '../src/input/read.ts';
import { detectLanguage } from '../src/language-detection/detect.ts';
import { readPage } from '../src/page/lines.ts';
import { labelLines } from '../src/rules/index.ts';

/** One dump of a page, with the input of the head's detectors. */
export interface Dump {
  readonly corpus: string;
  readonly kind: string;
  readonly record: CorpusPage;
  /** The fold of the page's site. */
  readonly fold: number;
  readonly text: string;
  readonly context: HeadContext;
}

/**
 * Every dump of a corpus that is not empty. Its body is decided by a line model trained without the page's site.
 *
 * @param lineModels One for each fold.
 * @param wanted The pages to read.
 */
export function* readDumps(
  path: string,
  lineModels: readonly Model[],
  wanted: (record: CorpusPage) => boolean = () => true,
): Generator<Dump> {
  for (const record of readCorpus(path))
    if (wanted(record)) yield* dumpsOf(record, corpusName(path), lineModels);
}

/** Every dump of a page that is not empty. */
export function* dumpsOf(record: CorpusPage, corpus: string, lineModels: readonly Model[]): Generator<Dump> {
  const fold = foldOf(siteOf(record), FOLDS);
  for (const [kind, text] of Object.entries(record.dumps))
    if (text) yield { corpus, kind, record, fold, text, context: contextOf(text, lineModels[fold]!) };
}

/** What the detectors of the head get of a dump. */
export function contextOf(text: string, model: Model): HeadContext {
  const source = readSource(Buffer.from(text), {});
  const page = readPage(source);
  const labels = labelLines(page);
  const { verdicts, ...decided } = decide(page, labels, model);
  const language = detectLanguage(page.lines.filter((l) => verdicts[l.index]!.body).map((l) => l.text));
  // Reasons keep all features of a page in memory, and thousands of pages are in memory at once.
  const decision = { ...decided, verdicts: verdicts.map((v) => ({ ...v, reason: () => '' })) };
  return { page, labels, decision, evidence: source.evidence, language, options: {} };
}

/** A page without an article has no headline, authors or dates of one. */
export const isArticle = ({ context }: Dump): boolean => context.decision.first >= 0;
