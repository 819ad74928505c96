import { type CorpusPage, readCorpus } from '../eval/corpus.ts';
import { foldOf, siteOf } from '../eval/folds.ts';
import { FOLDS } from '../eval/held-out.ts';
import { isSettled } from '../src/decide/body.ts';
import { featuresOf } from '../src/decide/first-pass/features.ts';
import { type Containers, containersOf } from '../src/decide/markup/containers.ts';
import type { Model } from '../src/decide/model.ts';
import type { FeatureTable } from '../src/decide/table.ts';
import type { Source } from '../src/input/source.ts';
import { readSource } from '../src/input/read.ts';
import { readPage } from '../src/page/lines.ts';
import type { Page } from '../src/page/page.ts';
import { labelLines } from '../src/rules/index.ts';
import { alignToGold } from './align.ts';
import { around, cropped } from './crop.ts';
import { cased, caseless, unspaced } from './disguise.ts';
import { alignToSnippets } from './snippets.ts';

/** A page and the target of each line: its number of words, negative if it is not body, `NaN` if that is unknown. */
interface Answered {
  page: Page;
  target: Float64Array;
}

/** One page as the training needs it. */
export interface Example {
  fold: number;
  table: FeatureTable;
  /** `null` for a text dump. */
  containers: Containers | null;
  settled: boolean[];
  target: Float64Array;
}

const pageOf = (text: string) => readPage(readSource(text, { input: 'text' }));

const seedOf = ({ id }: CorpusPage) => foldOf(id, 2 ** 20);

/** Kinds of dump that are Markdown, by the converter that made them. */
const MARKDOWN: readonly string[] = ['markdown', 'html2text', 'markdownify'];
const MARKED: readonly string[] = ['html', ...MARKDOWN];

/** Every text dump of a page. */
const plainDumps = ({ dumps }: CorpusPage) =>
  Object.keys(dumps)
    .filter((kind) => !MARKED.includes(kind))
    .map((kind) => pageOf(dumps[kind]!));

/** A page's HTML, and its Markdown by one of the converters, which its id decides. */
function markedSources(record: CorpusPage): Source[] {
  const markdown = MARKDOWN[seedOf(record) % MARKDOWN.length]!;
  return ['html', markdown].flatMap((kind) => {
    const dump = record.dumps[kind];
    return dump ? [readSource(dump, { input: kind === 'html' ? 'html' : 'markdown' })] : [];
  });
}

/** The page as it is, cropped, and in each disguise; its id decides which kinds of dump are cropped and disguised. */
function plainFromBody(record: CorpusPage, gold: string): Answered[] {
  const seed = seedOf(record);
  const answer = (page: Page): Answered => ({ page, target: alignToGold(page, gold) });
  const plain = plainDumps(record).map(answer);
  const crops = [0, 1].flatMap((n) => {
    const { page, target } = plain[(seed + n) % plain.length]!;
    const crop = cropped(page, target, seed >>> (2 + n));
    return crop ? [answer(pageOf(crop))] : [];
  });
  const shown = [...plain, ...crops];
  const disguised = [caseless, cased, unspaced].flatMap((disguise, n) => {
    const { page, target } = shown[(seed + n) % shown.length]!;
    const other = pageOf(disguise(page.text));
    // Glued lines are cut at capitals, so that a disguise may change the lines; those pages are left out.
    return other.lines.length === target.length ? [{ page: other, target }] : [];
  });
  return [...shown, ...disguised];
}

/** The page's lines from a few above the gold body to a few below it. Its elements stay. */
function framed({ page, target }: Answered, seed: number): Answered[] {
  const range = around(target, seed);
  if (!range) return [];
  const lines = page.lines.slice(...range).map((line, index) => ({ ...line, index }));
  return [{ page: { ...page, lines }, target: target.slice(...range) }];
}

/** The page with markup, without its frame, and in a disguise. */
function markedFromBody(record: CorpusPage, gold: string): Answered[] {
  const seed = seedOf(record);
  const sources = markedSources(record);
  const plain = sources.map((source): Answered => {
    const page = readPage(source);
    return { page, target: alignToGold(page, gold) };
  });
  if (plain.length === 0) return [];
  const chosen = seed % plain.length;
  const source = sources[chosen]!;
  const text = [caseless, cased][(seed >>> 3) % 2]!(source.text);
  const disguised = readPage({ ...source, text });
  const { target } = plain[chosen]!;
  return [
    ...plain,
    ...framed(plain[(seed + 1) % plain.length]!, seed >>> 2),
    ...(disguised.lines.length === target.length ? [{ page: disguised, target }] : []),
  ];
}

const FROM_BODY = { plain: plainFromBody, marked: markedFromBody };
const PAGES = {
  plain: plainDumps,
  marked: (record: CorpusPage) => markedSources(record).map(readPage),
};

function fromSnippets(record: CorpusPage, of: keyof Model): Answered[] {
  return PAGES[of](record).map((page) => ({ page, target: alignToSnippets(page, record.gold) }));
}

function exampleOf({ page, target }: Answered, fold: number): Example {
  const labels = labelLines(page);
  const isNoise = isSettled(page, labels);
  const settled = page.lines.map((_, i) => isNoise(i));
  return { fold, table: featuresOf(page, labels), containers: containersOf(page), settled, target };
}

/** The training examples of all pages whose gold has a body or snippets of one. @param of Text dumps, or pages with markup. */
export function* readExamples(corpora: readonly string[], of: keyof Model): Generator<Example> {
  for (const record of corpora.flatMap(readCorpus)) {
    const { body, with: inside } = record.gold;
    if (!body && !inside?.length) continue;
    const fold = foldOf(siteOf(record), FOLDS);
    for (const answered of body ? FROM_BODY[of](record, body) : fromSnippets(record, of)) {
      yield exampleOf(answered, fold);
    }
  }
}
