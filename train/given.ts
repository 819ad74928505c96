import type { CorpusPage } from '../eval/corpus.ts';
import type { InputKind } from '../src/api/options.ts';
import type { Model } from '../src/decide/model.ts';
import { readSource } from '../src/input/read.ts';
import { readPage } from '../src/page/lines.ts';
import type { Page } from '../src/page/page.ts';
import type { Disguise } from './disguise.ts';

/** A dump, and how it is read. */
export interface Given {
  readonly dump: string;
  readonly input: InputKind;
}

/** Kinds of dump that are Markdown, named by the converter that made them. */
const MARKDOWN: readonly string[] = ['markdown', 'html2text', 'markdownify'];
const MARKED: readonly string[] = ['html', ...MARKDOWN];

/** Reads a dump; `disguise` replaces its words after it was read. */
export function readGiven({ dump, input }: Given, disguise?: Disguise): Page {
  const source = readSource(dump, { input });
  return readPage(disguise ? { ...source, text: disguise(source.text) } : source);
}

function kindsOf(dumps: CorpusPage['dumps'], of: keyof Model, seed: number): string[] {
  if (of === 'plain') return Object.keys(dumps).filter((kind) => !MARKED.includes(kind));
  return ['html', MARKDOWN[seed % MARKDOWN.length]!].filter((kind) => dumps[kind]);
}

/** How a kind of dump is read. */
export function inputOf(kind: string): InputKind {
  if (kind === 'html') return 'html';
  return MARKDOWN.includes(kind) ? 'markdown' : 'text';
}

/**
 * The dumps of a page that the line model learns from.
 *
 * @param of All its text dumps; or its HTML, and its Markdown by the converter that the seed decides.
 */
export function givenPages({ dumps }: CorpusPage, of: keyof Model, seed: number) {
  return kindsOf(dumps, of, seed).map((kind) => {
    const given: Given = { dump: dumps[kind]!, input: inputOf(kind) };
    return { given, page: readGiven(given) };
  });
}
