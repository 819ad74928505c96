import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { FORMAT_NAMES, type FormatName } from '../format/index.ts';
import type { InputKind } from '../input/source.ts';
import type { CleanOptions, DateOrder } from '../options.ts';
import { COLOR_WHENS, type ColorWhen } from './color.ts';
import { ABOUT, AFTER } from './help.ts';
import { languageTag, moment } from './values.ts';
import { visible } from './visible.ts';

const HELP_COLUMNS = 100;
/** How commander opens a complaint. Example: `error: unknown option '--frmat'`. */
const ERROR_PREFIX = /^error: /;
const HINT = 'Try clean-article --help.\n';

/** The command line, read and checked. */
export interface Settings {
  readonly paths: readonly string[];
  readonly out: string | null;
  /** `null` when the command line does not say. */
  readonly format: FormatName | null;
  readonly explain: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly color: ColorWhen;
  /** What goes to the library. */
  readonly clean: CleanOptions;
}

/** What the command line asks for when it is not a run: help, the version, or a correction. */
export interface Notice {
  readonly text: string;
  readonly wrong: boolean;
}

interface Raw {
  out?: string;
  format?: FormatName;
  explain?: true;
  spans?: true;
  input?: InputKind;
  encoding?: string;
  language?: string;
  dateOrder?: DateOrder;
  now?: string;
  strict?: true;
  quiet?: true;
  color: ColorWhen;
}

function version(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

function command(): Command {
  return new Command('clean-article')
    .usage('[options] [paths...]')
    .description(ABOUT)
    .argument('[paths...]', 'files, folders, or - for standard input')
    .option('-o, --out <path>', "a file, or a folder that mirrors the input's tree")
    .addOption(
      new Option('-f, --format <name>', 'json (default), jsonl, markdown, text or jsonld').choices(
        FORMAT_NAMES,
      ),
    )
    .option('--explain', 'every line with its role, the rule and the reason, instead of the article')
    .option('--spans', 'add where every field, block and removed piece stands in the input')
    .addOption(new Option('--input <kind>', 'take the input as text or html').choices(['text', 'html']))
    .option('--encoding <label>', 'character encoding of the input, such as windows-1251')
    .option('--language <code>', 'language of the pages, such as en or pt-BR', languageTag)
    .addOption(
      new Option(
        '--date-order <order>',
        'dmy, mdy or ymd: how to read 03/04/2024 where the page leaves it open',
      ).choices(['dmy', 'mdy', 'ymd']),
    )
    .option(
      '--now <iso>',
      'when the pages were fetched: relative dates count from it, no later one is given',
      moment,
    )
    .option('--strict', 'a page without an article is a failure')
    .option('-q, --quiet', 'no summary after a folder')
    .addOption(
      new Option('--color <when>', 'auto (default), always or never').choices(COLOR_WHENS).default('auto'),
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ optionDescription: (option) => option.description })
    .addHelpText('after', AFTER);
}

/** The command with all it prints put into `print` instead of on the terminal. */
function silentCommand(print: (text: string) => void): Command {
  return command()
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: print,
      outputError: (text, write) => write(`clean-article: ${visible(oneLine(text))}\n${HINT}`),
      getOutHelpWidth: () => HELP_COLUMNS,
    });
}

function oneLine(complaint: string): string {
  return complaint.trim().replace(ERROR_PREFIX, '').replaceAll('\n', ' ');
}

/** Reads the command line. Nothing is printed here. */
export function readOptions(argv: readonly string[]): Settings | Notice {
  let printed = '';
  const parser = silentCommand((text) => {
    printed += text;
  });
  try {
    parser.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return { text: printed, wrong: error.exitCode !== 0 };
    throw error;
  }
  return settingsOf(parser.args, parser.opts<Raw>());
}

/** The help as `--help` prints it. */
export function helpText(): string {
  let printed = '';
  silentCommand((text) => {
    printed += text;
  }).outputHelp();
  return printed;
}

function settingsOf(paths: readonly string[], raw: Raw): Settings {
  return {
    paths,
    out: raw.out ?? null,
    format: raw.format ?? null,
    explain: raw.explain ?? false,
    strict: raw.strict ?? false,
    quiet: raw.quiet ?? false,
    color: raw.color,
    clean: {
      ...(raw.spans && { spans: true }),
      ...(raw.input && { input: raw.input }),
      ...(raw.encoding && { encoding: raw.encoding }),
      ...(raw.language && { language: raw.language }),
      ...(raw.dateOrder && { dateOrder: raw.dateOrder }),
      ...(raw.now && { now: raw.now }),
    },
  };
}
