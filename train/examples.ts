import { type CorpusPage, readCorpus } from '../eval/corpus.ts';
import { foldOf, siteOf } from '../eval/folds.ts';
import { FOLDS } from '../eval/held-out.ts';
import { mixed } from '../fuzz/random.ts';
import { isSettled } from '../src/decide/body.ts';
import { featuresOf } from '../src/decide/first-pass/features.ts';
import type { FeatureTable } from '../src/decide/table.ts';
import { readSource } from '../src/input/read.ts';
import { readPage } from '../src/page/lines.ts';
import type { Page } from '../src/page/page.ts';
import { labelLines } from '../src/rules/index.ts';
import { alignToGold } from './align.ts';
import { cropped } from './crop.ts';
import { cased, caseless, unspaced } from './disguise.ts';
import { alignToSnippets } from './snippets.ts';
import { variantsOf } from './variants/index.ts';
import { Stock } from './variants/stock.ts';

/** A page and the target of each line: its number of words, negative if it is not body, `NaN` if that is unknown. */
interface Answered {
  page: Page;
  target: Float64Array;
}

/** One page as the training needs it. */
export interface Example {
  fold: number;
  table: FeatureTable;
  settled: boolean[];
  target: Float64Array;
}

const pageOf = (text: string) => readPage(readSource(text, { input: 'text' }));

const plainDumps = ({ dumps }: CorpusPage) =>
  Object.keys(dumps)
    .filter((kind) => kind !== 'html')
    .map((kind) => pageOf(dumps[kind]!));

/** Variants of a page, each of another kind of dump. */
const VARIANTS = 3;

/**
 * The page as it is, cropped, in variants, and in each disguise; its id decides which kinds of dump are cropped, varied
 * and disguised.
 */
function fromBody(record: CorpusPage, gold: string, stock: Stock): Answered[] {
  const seed = foldOf(record.id, 2 ** 20);
  const answer = (page: Page): Answered => ({ page, target: alignToGold(page, gold) });
  const plain = plainDumps(record).map(answer);
  const crops = [0, 1].flatMap((n) => {
    const { page, target } = plain[(seed + n) % plain.length]!;
    const crop = cropped(page, target, seed >>> (2 + n));
    return crop ? [answer(pageOf(crop))] : [];
  });
  const varied = Array.from({ length: VARIANTS }, (_, n) => n).flatMap((n) => {
    const answered = plain[(seed + n) % plain.length]!;
    return variantsOf(record, answered, answered.page.text, stock, mixed(seed, n), 1);
  });
  const shown = [...plain, ...crops, ...varied];
  const disguised = [caseless, cased, unspaced].flatMap((disguise, n) => {
    const { page, target } = shown[(seed + n) % shown.length]!;
    const other = pageOf(disguise(page.text));
    // Glued lines are cut at capitals, so that a disguise may change the lines; those pages are left out.
    return other.lines.length === target.length ? [{ page: other, target }] : [];
  });
  return [...shown, ...disguised];
}

function fromSnippets(record: CorpusPage): Answered[] {
  return plainDumps(record).map((page) => ({ page, target: alignToSnippets(page, record.gold) }));
}

function exampleOf({ page, target }: Answered, fold: number): Example {
  const labels = labelLines(page);
  const isNoise = isSettled(page, labels);
  return { fold, table: featuresOf(page, labels), settled: page.lines.map((_, i) => isNoise(i)), target };
}

/** The training examples of all pages whose gold has a body or snippets of one. */
export function* readExamples(corpora: readonly string[]): Generator<Example> {
  const records = corpora.flatMap(readCorpus);
  const stock = new Stock(records);
  for (const record of records) {
    const { body, with: inside } = record.gold;
    if (!body && !inside?.length) continue;
    const fold = foldOf(siteOf(record), FOLDS);
    for (const answered of body ? fromBody(record, body, stock) : fromSnippets(record)) {
      yield exampleOf(answered, fold);
    }
  }
}
