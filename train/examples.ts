import { type CorpusPage, readCorpus } from '../eval/corpus.ts';
import { foldOf, siteOf } from '../eval/folds.ts';
import { FOLDS } from '../eval/held-out.ts';
import { enclosedLines } from '../src/decide/enclosed.ts';
import { featuresOf } from '../src/decide/first-pass/features.ts';
import type { Model } from '../src/decide/model.ts';
import { openLines } from '../src/decide/settled.ts';
import { gathered } from '../src/decide/table.ts';
import type { Page } from '../src/page/page.ts';
import { labelLines } from '../src/rules/index.ts';
import { alignToBoth } from './agreed.ts';
import { alignToGold } from './align.ts';
import { around, cropped } from './crop.ts';
import { cased, caseless, type Disguise, unmarked, unspaced } from './disguise.ts';
import type { Extracted } from './extracted.ts';
import { type Given, givenPages, readGiven } from './given.ts';
import { alignToSnippets } from './snippets.ts';
import { type StoredTable, TableStore } from './table-store.ts';
import { type Answered, variantsOf } from './variants/index.ts';
import { Stock } from './variants/stock.ts';

/** Variants of each page, for each of the dumps that it is varied in. Short pages cost long ones too much (docs/accuracy.md). */
const VARIANTS = { plain: { long: 2, brief: 0 }, marked: { long: 1, brief: 0 } };

/** One in so many pages that are disguised without spaces has no full stops either. */
const UNMARKED_IN = 3;

/** How much a line counts whose target is what two extractors agree on. */
const AGREED_SHARE = 0.5;

/** One page as the training needs it. */
export interface Example {
  readonly fold: number;
  readonly page: Page;
  /** The lines that the model judges: one row of the table for each. */
  readonly open: Int32Array;
  /** The features of these lines. */
  readonly table: StoredTable;
  readonly target: Float64Array;
  readonly weight: Float64Array;
}

/** A dump and its lines with their targets. */
interface AnsweredDump extends Answered {
  given: Given;
}

const seedOf = ({ id }: CorpusPage) => foldOf(id, 2 ** 20);

/** The page in another script. Glued lines are cut at capitals, so that a disguise may change the lines: it is then left out. */
function disguised({ given, target }: AnsweredDump, disguise: Disguise): Answered[] {
  const page = readGiven(given, disguise);
  return page.lines.length === target.length ? [{ page, target }] : [];
}

/** The lines from a few above the gold body to a few below it, from a text dump. */
function croppedText({ given, page, target }: AnsweredDump, gold: string, seed: number): AnsweredDump[] {
  const text = cropped(page, target, seed);
  if (!text) return [];
  const crop = { ...given, dump: text };
  const again = readGiven(crop);
  return [{ given: crop, page: again, target: alignToGold(again, gold) }];
}

/** The same of a page with markup; its elements stay. */
function framed({ page, target }: Answered, seed: number): Answered[] {
  const range = around(target, seed);
  if (!range) return [];
  const lines = page.lines.slice(...range).map((line, index) => ({ ...line, index }));
  return [{ page: { ...page, lines }, target: target.slice(...range) }];
}

/** Every text dump as it is; the page's id decides which of them are cropped and disguised. */
function plainForms(dumps: readonly AnsweredDump[], gold: string, seed: number): Answered[] {
  const crops = [0, 1].flatMap((n) => croppedText(dumps[(seed + n) % dumps.length]!, gold, seed >>> (2 + n)));
  const shown = [...dumps, ...crops];
  const joined = (seed >>> 4) % UNMARKED_IN === 0 ? unmarked : unspaced;
  const others = [caseless, cased, joined].flatMap((disguise, n) =>
    disguised(shown[(seed + n) % shown.length]!, disguise),
  );
  return [...shown, ...others];
}

/** HTML and Markdown as they are; the page's id decides which is cropped, and which is disguised and how. */
function markedForms(dumps: readonly AnsweredDump[], _gold: string, seed: number): Answered[] {
  const disguise = [caseless, cased][(seed >>> 3) % 2]!;
  return [
    ...dumps,
    ...framed(dumps[(seed + 1) % dumps.length]!, seed >>> 2),
    ...disguised(dumps[seed % dumps.length]!, disguise),
  ];
}

const FORMS = { plain: plainForms, marked: markedForms };

function fromBody(record: CorpusPage, gold: string, of: keyof Model, stock: Stock): Answered[] {
  const seed = seedOf(record);
  const dumps = givenPages(record, of, seed).map(({ given, page }): AnsweredDump => {
    return { given, page, target: alignToGold(page, gold) };
  });
  if (dumps.length === 0) return [];
  const varied = of === 'marked' ? dumps : [dumps[(seed >>> 5) % dumps.length]!];
  const variants = varied.flatMap((dump, n) =>
    variantsOf(record, dump, dump.given.dump, stock, seed + n, VARIANTS[of]),
  );
  return [...FORMS[of](dumps, gold, seed), ...variants];
}

/** A page without a gold body: its lines with snippets, and those on which two extractors agree. */
function withoutBody(record: CorpusPage, of: keyof Model, extracted: Extracted | undefined): Answered[] {
  return givenPages(record, of, seedOf(record)).flatMap(({ page }) => {
    const target = alignToSnippets(page, record.gold);
    const agreed = extracted && alignToBoth(page, extracted);
    const weight = target.map((own) => (Number.isNaN(own) ? AGREED_SHARE : 1));
    const known = agreed ? target.map((own, i) => (Number.isNaN(own) ? agreed[i]! : own)) : target;
    return known.every(Number.isNaN) ? [] : [{ page, target: known, weight }];
  });
}

function exampleOf({ page, target, weight }: Answered, fold: number, tables: TableStore): Example {
  const labels = labelLines(page);
  const open = openLines(page, labels, enclosedLines(page, labels));
  return {
    fold,
    page,
    open,
    table: tables.add(featuresOf(page, labels, open)),
    target: gathered(target, open),
    weight: weight ? gathered(weight, open) : new Float64Array(open.length).fill(1),
  };
}

/**
 * The training examples of all pages whose gold has a body or snippets of one, or whose body two extractors found.
 *
 * @param of Which dumps: text, or HTML and Markdown.
 * @param extracted What the extractors found, by the page's id. In text, such lines did not help (docs/accuracy.md).
 */
export function* readExamples(
  corpora: readonly string[],
  of: keyof Model,
  extracted: ReadonlyMap<string, Extracted> = new Map(),
): Generator<Example> {
  const records = corpora.flatMap(readCorpus);
  const stock = new Stock(records);
  const tables = new TableStore();
  for (const record of records) {
    const { body } = record.gold;
    const fold = foldOf(siteOf(record), FOLDS);
    const found = body
      ? fromBody(record, body, of, stock)
      : withoutBody(record, of, extracted.get(record.id));
    for (const answered of found) yield exampleOf(answered, fold, tables);
  }
}
