import type { Plugin } from 'esbuild';
import * as menuWords from '../src/bylines/menu-words.ts';
import * as nameLists from '../src/bylines/name-lists.ts';
import * as bylineLists from '../src/bylines/word-lists.ts';
import * as dateLists from '../src/dates/date-lists.ts';
import * as vocabulary from '../src/dates/vocabulary.ts';
import * as headingWords from '../src/decide/heading-words.ts';
import * as barWords from '../src/head/headline/bars/words.ts';
import * as tellingWords from '../src/language-detection/telling-words.ts';
import * as trigrams from '../src/language-detection/trigrams.ts';
import * as noticeVocabulary from '../src/notices/vocabulary.ts';
import { joinBytes, utf8Of } from '../src/text/bytes.ts';

/** Modules whose exports are plain data computed from hand-written files. The package contains the computed data. */
const TABLES: Readonly<Record<string, object>> = {
  'dates/date-lists': dateLists,
  'dates/vocabulary': vocabulary,
  'bylines/word-lists': bylineLists,
  'bylines/menu-words': menuWords,
  'bylines/name-lists': nameLists,
  'decide/heading-words': headingWords,
  'head/headline/bars/words': barWords,
  'language-detection/telling-words': tellingWords,
  'language-detection/trigrams': trigrams,
  'notices/vocabulary': noticeVocabulary,
};
const NAMES = Object.keys(TABLES);
/** The path of one of them. Example: `/home/me/clean-article/src/dates/vocabulary.ts`. */
const MODULE = new RegExp(
  String.raw`[\\/]src[\\/](${NAMES.join('|').replaceAll('/', String.raw`[\\/]`)})\.ts$`,
);

/** The tables as a file: a line with the length of each in bytes, then the tables as JSON. */
export function packedTables(): Uint8Array {
  const texts = Object.values(TABLES).map((table) => utf8Of(JSON.stringify(table)));
  const lengths = JSON.stringify(texts.map(({ length }) => length));
  return joinBytes([utf8Of(`${lengths}\n`), ...texts]);
}

/** The code that replaces a table's module. */
function codeOf(path: string): string {
  const name = MODULE.exec(path)![1]!.replaceAll('\\', '/');
  const exported = Object.keys(TABLES[name]!).join(', ');
  return `import { table } from 'tables'; export const { ${exported} } = table(${NAMES.indexOf(name)});`;
}

const READER = `import { read } from '#data';
const packed = read('tables.bin');
const textOf = (start, end) => new TextDecoder().decode(packed.subarray(start, end));
const from = packed.indexOf(10) + 1;
const lengths = JSON.parse(textOf(0, from));
export function table(number) {
  const start = lengths.slice(0, number).reduce((sum, length) => sum + length, from);
  return JSON.parse(textOf(start, start + lengths[number]));
}`;

/** Puts tables of words into one file: computing them at each start would take as long as cleaning a page. */
export const tables: Plugin = {
  name: 'tables',
  setup(build) {
    build.onLoad({ filter: MODULE }, ({ path }) => ({ contents: codeOf(path), loader: 'ts' }));
    build.onResolve({ filter: /^tables$/ }, () => ({ path: 'tables', namespace: 'tables' }));
    build.onLoad({ filter: /./, namespace: 'tables' }, () => ({ contents: READER, loader: 'ts' }));
  },
};
