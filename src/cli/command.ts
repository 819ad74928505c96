import { Command, Option } from 'commander';
import type { DateOrder } from '../api/options.ts';
import { FORMAT_NAMES, type FormatName } from '../format/index.ts';
import type { RecordKind } from '../records/options.ts';
import { COLOR_WHENS, type ColorWhen } from '../terminal/color.ts';
import { ABOUT, AFTER } from './help.ts';
import { byteCount, jobCount, languageTag, moment, seconds } from './values.ts';
import { versionLine } from './version.ts';

const INPUT_KINDS = ['text', 'html', 'jsonl', 'warc'] as const satisfies readonly RecordKind[];
const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const satisfies readonly DateOrder[];

const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** The options as commander reads them. */
export interface Raw {
  out?: string;
  format?: FormatName;
  explain?: boolean;
  spans?: boolean;
  report?: string | false;
  input?: (typeof INPUT_KINDS)[number];
  textKey: string;
  idKey?: string;
  encoding?: string;
  language?: string;
  dateOrder?: DateOrder;
  now?: string;
  jobs?: number;
  timeout: number;
  maxBytes: number;
  resume?: boolean;
  strict?: boolean;
  quiet?: boolean;
  color: ColorWhen;
  /** A config file; `false` for none, `undefined` for the one that is found. */
  config?: string | false;
  rules?: string | false;
  completion?: Shell;
}

/** What a config file may ask for and only the command line can take back; `--no-NAME` for each. */
const TAKEN_BACK = [
  'explain',
  'spans',
  'report',
  'rules',
  'resume',
  'strict',
  'quiet',
] as const satisfies (keyof Raw)[];

/** The command line: its options, in the order of the help. */
export function command(): Command {
  const cleaning = new Command('clean-article')
    .usage('[options] [paths...]')
    .description(ABOUT)
    .argument('[paths...]', 'files, folders, or - for standard input');
  for (const add of [addOutput, addInput, addHints, addBatch, addTalk, addSettings]) add(cleaning);
  return cleaning
    .version(versionLine(), '-V, --version', 'print the version and the id of the model')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ optionDescription: (option) => option.description })
    .addHelpText('after', AFTER);
}

function addOutput(cleaning: Command): void {
  const format = new Option('-f, --format <name>', 'json (default), jsonl, markdown, text or jsonld');
  cleaning
    .option('-o, --out <path>', "a file, or a folder that mirrors the input's tree")
    .addOption(format.choices(FORMAT_NAMES))
    .option('--explain', 'every line with its role, the rule and the reason, instead of the article')
    .option('--spans', 'add where every field, block and removed piece stands in the input')
    .option(
      '--report <file>',
      'a page to look at in a browser: the least sure pages first, with what was dropped',
    );
}

function addInput(cleaning: Command): void {
  const kind = new Option('--input <kind>', 'take the input as text, html, jsonl or warc');
  cleaning
    .addOption(kind.choices(INPUT_KINDS))
    .option('--text-key <name>', 'key of a JSON Lines record that holds the page (default: text)', 'text')
    .option('--id-key <name>', 'key of a JSON Lines record that names it (default: url, else id)')
    .option('--encoding <label>', 'character encoding of the input, such as windows-1251');
}

function addHints(cleaning: Command): void {
  const order = new Option(
    '--date-order <order>',
    'dmy, mdy or ymd: how to read 03/04/2024 where the page leaves it open',
  );
  cleaning
    .option('--language <code>', 'language of the pages, such as en or pt-BR', languageTag)
    .addOption(order.choices(DATE_ORDERS))
    .option(
      '--now <iso>',
      'when the pages were fetched: relative dates count from it, no later one is given',
      moment,
    );
}

function addBatch(cleaning: Command): void {
  cleaning
    .option('-j, --jobs <number>', 'pages cleaned at a time (default: as many as there are cores)', jobCount)
    .option('--timeout <seconds>', 'longest that a page may take (default: 10)', seconds, 10)
    .option('--max-bytes <size>', 'largest page, unpacked (default: 16MB)', byteCount, byteCount('16MB'))
    .option('--resume', 'go on with a run that ended early: what is done and unchanged stays')
    .option('--strict', 'a page without an article is a failure');
}

function addTalk(cleaning: Command): void {
  const color = new Option('--color <when>', 'auto (default), always or never').choices(COLOR_WHENS);
  cleaning.option('-q, --quiet', 'no progress and no summary').addOption(color.default('auto'));
}

function addSettings(cleaning: Command): void {
  const completion = new Option('--completion <shell>', 'print a completion script for bash, zsh or fish');
  cleaning
    .option('--rules <file>', 'your own noise phrases and patterns (JSON)')
    .option('--config <file>', 'options from this file (default: clean-article.config.json, here or above)')
    .option('--no-config', 'no config file')
    .addOption(completion.choices(SHELLS));
  for (const name of TAKEN_BACK) cleaning.addOption(new Option(`--no-${name}`).hideHelp());
}
