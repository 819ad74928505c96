import { Command, Option } from 'commander';
import type { DateOrder } from '../api/options.ts';
import { FORMAT_NAMES, type FormatName } from '../format/index.ts';
import type { RecordKind } from '../records/options.ts';
import { COLOR_MODES, type ColorMode } from '../terminal/color.ts';
import { ABOUT, AFTER } from './help.ts';
import { byteCount, glob, jobCount, keyList, languageTag, moment, seconds } from './values.ts';
import { versionLine } from './version.ts';

const INPUT_KINDS = [
  'text',
  'html',
  'markdown',
  'jsonl',
  'json',
  'csv',
  'warc',
] as const satisfies readonly RecordKind[];
const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const satisfies readonly DateOrder[];

const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** The options as commander parses them. */
export interface RawOptions {
  out?: string;
  format?: FormatName;
  explain?: boolean;
  spans?: boolean;
  report?: string | false;
  input?: (typeof INPUT_KINDS)[number];
  textKey?: string[];
  idKey?: string;
  keep?: string[];
  metadata: boolean;
  include?: string[];
  exclude?: string[];
  encoding?: string;
  language?: string;
  dateOrder?: DateOrder;
  now?: string;
  /** Learn sites from the run's own pages; `undefined` is yes. */
  site?: boolean;
  template?: string | false;
  learn?: string;
  jobs?: number;
  timeout: number;
  maxBytes: number;
  resume?: boolean;
  strict?: boolean;
  quiet?: boolean;
  color: ColorMode;
  /** A config file; `false` for none, `undefined` to search for one. */
  config?: string | false;
  rules?: string | false;
  completion?: Shell;
}

/** Options that a config file can switch on; `--no-NAME` on the command line switches each off again. */
const NEGATABLE = [
  'explain',
  'spans',
  'report',
  'rules',
  'template',
  'resume',
  'strict',
  'quiet',
] as const satisfies (keyof RawOptions)[];

/** The command and its options, in the order of the help text. */
export function command(): Command {
  const cleaning = new Command('clean-article')
    .usage('[options] [paths...]')
    .description(ABOUT)
    .argument('[paths...]', 'files, folders, or - for standard input');
  for (const add of [addOutput, addInput, addHints, addSites, addBatch, addMessages, addSettings])
    add(cleaning);
  return cleaning
    .version(versionLine(), '-V, --version', 'print the version and the id of the model')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ optionDescription: (option) => option.description })
    .addHelpText('after', AFTER);
}

function addOutput(cleaning: Command): void {
  const format = new Option(
    '-f, --format <name>',
    'json (default), jsonl, csv, tsv, parquet, markdown, text or jsonld',
  );
  cleaning
    .option('-o, --out <path>', "a file, or a folder that mirrors the input's tree")
    .addOption(format.choices(FORMAT_NAMES))
    .option('--explain', 'print every line with its role, rule and reason instead of the article')
    .option('--spans', 'add the position of every field, block and removed piece in the input')
    .option('--report <file>', 'write an HTML report: least certain pages first, with what was dropped');
}

function addInput(cleaning: Command): void {
  const kind = new Option('--input <kind>', `read the input as one of ${INPUT_KINDS.join(', ')}`);
  cleaning
    .addOption(kind.choices(INPUT_KINDS))
    .option(
      '--text-key <keys>',
      'keys of a record that may hold its page (default: found by content)',
      keyList,
    )
    .option('--id-key <name>', 'key of a record that identifies it (default: url, else id)')
    .option('--keep <keys>', 'carry only these keys of a record through as metadata', keyList)
    .option('--no-metadata', 'carry nothing of a record through')
    .option('--encoding <label>', 'character encoding of the input, such as windows-1251')
    .option('--include <glob>', 'of folders, read only files that match; can be repeated', glob)
    .option('--exclude <glob>', 'of folders, read no files that match; can be repeated', glob);
}

function addHints(cleaning: Command): void {
  const order = new Option(
    '--date-order <order>',
    'dmy, mdy or ymd: how to read 03/04/2024 where the page does not settle it',
  );
  cleaning
    .option('--language <code>', 'language of the pages, such as en or pt-BR', languageTag)
    .addOption(order.choices(DATE_ORDERS))
    .option(
      '--now <iso>',
      'when the pages were fetched: base of relative dates, no later date is given',
      moment,
    );
}

function addSites(cleaning: Command): void {
  cleaning
    .addOption(new Option('--site').hideHelp())
    .option('--no-site', 'clean each page as if it were alone, without learning what pages of its site share')
    .option('--template <file>', 'know the sites in this file, and learn none from the pages')
    .option(
      '--learn <file>',
      'write what the pages of each site have in common to a file, and clean nothing',
    );
}

function addBatch(cleaning: Command): void {
  cleaning
    .option('-j, --jobs <number>', 'pages cleaned at the same time (default: number of cores)', jobCount)
    .option('--timeout <seconds>', 'time limit for one page (default: 10)', seconds, 10)
    .option(
      '--max-bytes <size>',
      'largest page after decompression (default: 16MB)',
      byteCount,
      byteCount('16MB'),
    )
    .option('--resume', 'continue an interrupted run: finished, unchanged pages are skipped')
    .option('--strict', 'count a page without an article as a failure');
}

function addMessages(cleaning: Command): void {
  const color = new Option('--color <when>', 'auto (default), always or never').choices(COLOR_MODES);
  cleaning.option('-q, --quiet', 'print no progress and no summary').addOption(color.default('auto'));
}

function addSettings(cleaning: Command): void {
  const completion = new Option('--completion <shell>', 'print a completion script for bash, zsh or fish');
  cleaning
    .option('--rules <file>', 'your own noise phrases and patterns (JSON)')
    .option(
      '--config <file>',
      'read options from this file (default: nearest clean-article.config.json, here or above)',
    )
    .option('--no-config', 'use no config file')
    .addOption(completion.choices(SHELLS));
  for (const name of NEGATABLE) cleaning.addOption(new Option(`--no-${name}`).hideHelp());
}
