import { type CorpusPage, corpusName, readCorpus } from '../eval/corpus.ts';
import { foldOf, siteOf } from '../eval/folds.ts';
import { FOLDS } from '../eval/held-out.ts';
import type { Model } from '../src/decide/model.ts';
import { readSource } from '../src/input/read.ts';
import { readPage } from '../src/page/lines.ts';
import { alignToGold } from './align.ts';
import { contextOf, type Dump, dumpsOf } from './dumps.ts';
import { byFold } from './step.ts';
import { titled } from './titled.ts';
import { transplanted } from './transplanted.ts';
import { variantsOf } from './variants/index.ts';
import { Stock } from './variants/stock.ts';

/** Short pages made of each long one. */
const BRIEF = 2;

const isWanted = ({ gold }: CorpusPage) => Boolean(gold.headline);

const withoutHeadline = (record: CorpusPage): CorpusPage => {
  return { ...record, gold: { ...record.gold, headline: null, titles: [] } };
};

/** The text dumps of a page, in a fixed order. */
const textsOf = ({ dumps }: CorpusPage): string[] =>
  ['blocks', 'wet', 'innertext', 'gettext'].flatMap((kind) => dumps[kind] || []);

function shortTexts(record: CorpusPage, body: string, stock: Stock): string[] {
  const texts = textsOf(record);
  const seed = foldOf(record.id, 2 ** 20);
  const text = texts[seed % texts.length];
  if (text === undefined) return [];
  const page = readPage(readSource(text, { input: 'text' }));
  const answered = { page, target: alignToGold(page, body) };
  const variants = variantsOf(record, answered, text, stock, seed, { long: 0, brief: BRIEF });
  return variants.map((variant) => variant.page.text);
}

/** The kinds of dump that get another page's top; the first line of `wet` is the page's title. */
const TRANSPLANTED = ['blocks', 'innertext', 'wet'];

/** The page below the top of another page of its fold. */
function transplant(record: CorpusPage, others: readonly CorpusPage[]): string | null {
  const seed = foldOf(record.id, 2 ** 20);
  const kind = TRANSPLANTED[seed % TRANSPLANTED.length]!;
  const other = others[(seed >>> 2) % others.length]!;
  const [own, top] = [record.dumps[kind], other.dumps[kind]];
  if (!own || !top || other === record) return null;
  return transplanted(own, record.gold.headline!, top, other.gold.headline!, kind === 'wet');
}

/**
 * Pages that the dumps of a corpus are not: short ones, an article of nothing but its headline and its body, and a body
 * without a headline. People hand over articles that are clean already, of which no sentence may become the headline.
 */
function* madeDumps(path: string, lineModels: readonly Model[]): Generator<Dump> {
  const records = [...readCorpus(path)].filter(isWanted);
  const stock = new Stock(records);
  const peers = byFold((fold) => records.filter((r) => foldOf(siteOf(r), FOLDS) === fold));
  for (const record of records) {
    const { body, headline } = record.gold;
    const fold = foldOf(siteOf(record), FOLDS);
    const made = (kind: string, text: string, of = record): Dump => {
      const context = contextOf(text, lineModels[fold]!);
      return { corpus: corpusName(path), kind, record: of, fold, text, context };
    };
    const moved = transplant(record, peers[fold]!);
    if (moved !== null) yield made('transplanted', moved);
    if (!body || textsOf(record).length === 0) continue;
    for (const text of shortTexts(record, body, stock)) yield made('short', text);
    yield made('headed', `${headline}\n\n${body}`);
    yield made('alone', body, withoutHeadline(record));
  }
}

/** Every dump of the corpora's pages with a headline, and pages made of them. One at a time: their contexts take 1 MB each. */
export function* headlineDumps(corpora: readonly string[], lineModels: readonly Model[]): Generator<Dump> {
  for (const path of corpora) {
    for (const record of readCorpus(path)) {
      const page = isWanted(record) ? record : titled(record);
      if (page) yield* dumpsOf(page, corpusName(path), lineModels);
    }
    yield* madeDumps(path, lineModels);
  }
}
