import type { FormatName } from '../../format/index.ts';
import { UsageError } from '../../terminal/failure.ts';

/** Formats by the end of the name of `--out`. */
const FORMAT_BY_END: Readonly<Record<string, FormatName>> = {
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  jl: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  parquet: 'parquet',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  jsonld: 'jsonld',
};

/** Formats whose file may hold an explanation, which is text in columns. */
const EXPLAINED: ReadonlySet<FormatName> = new Set(['text', 'tsv']);

/** What is written instead of what names promise that are no format here. */
const INSTEAD: readonly (readonly [ends: string, instead: string])[] = [
  ['xlsx xls xlsm ods numbers', 'all.csv is, which spreadsheets open'],
  [
    'feather arrow orc avro db sqlite sqlite3 duckdb pkl pickle',
    'all.parquet is, which pandas and DuckDB read',
  ],
  [
    'html htm xhtml docx odt rtf epub pdf',
    'one.md is, which pandoc turns into it; --report writes HTML about a run',
  ],
  ['xml rss atom yaml yml toml', 'all.jsonl is'],
  ['warc wet wat wacz mbox eml', 'all.jsonl is'],
];
const INSTEAD_BY_END = new Map(
  INSTEAD.flatMap(([ends, instead]) => ends.split(' ').map((end) => [end, instead] as const)),
);
const PACKED = new Set('gz tgz zst xz bz2 lz4 br zip 7z tar'.split(' '));

/** The end of a file's name in lower case. Real names: `all.jsonl`, `cleaned/ONE.MD`; `''` without an end. */
function endOf(path: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** The format that the name of the output says; `null` where it says none. */
export function formatByName(out: string): FormatName | null {
  return FORMAT_BY_END[endOf(out)] ?? null;
}

/** What a run writes. */
export interface Wanted {
  /** `--format`; `null` where it is not given. */
  readonly format: FormatName | null;
  readonly explain: boolean;
  /** Several pages would become a folder of this name. */
  readonly folder: boolean;
}

/** @throws UsageError where the name of an output says what it will not be. */
export function checkEnding(out: string, { format, explain, folder }: Wanted): void {
  const end = endOf(out);
  const said = FORMAT_BY_END[end];
  const instead = INSTEAD_BY_END.get(end);
  const refuse = (reason: string) => {
    throw new UsageError(`--out ${out}: ${reason}`);
  };
  if (PACKED.has(end)) refuse(`nothing is packed here; without --out, | gzip >${out} does it`);
  if (instead && format === null && !explain) refuse(`${end} is not written; ${instead}`);
  if (said && explain && !EXPLAINED.has(said))
    refuse(`an explanation is no ${end}; a name in .txt is one for it`);
  if (said && format && format !== said && [format, said].includes('parquet'))
    refuse(`the name says ${said}, --format says ${format}`);
  if (folder && (said || instead)) refuse(severalPages(end));
}

/** Why several pages are not written into a file of one. */
export function severalPages(end: string): string {
  return `several pages are no one ${end} file; all.jsonl has a line for each, all/ a file for each`;
}
