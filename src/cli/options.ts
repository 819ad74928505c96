import { availableParallelism } from 'node:os';
import { type Command, CommanderError } from 'commander';
import type { CleanOptions, InputKind } from '../api/options.ts';
import type { UserRules } from '../api/user-rules.ts';
import type { FormatName } from '../format/index.ts';
import type { ColorMode } from '../terminal/color.ts';
import { messageOf, UsageError } from '../terminal/failure.ts';
import { visible } from '../terminal/visible.ts';
import { command, type RawOptions } from './command.ts';
import { findConfig } from './config/find.ts';
import type { Globs } from './in/filter.ts';
import type { ReadingOptions } from './in/items.ts';

const HELP_COLUMNS = 80;
/** The prefix of commander's error messages. Example: `error: unknown option '--frmat'`. */
const ERROR_PREFIX = /^error: /;
const HINT = 'Try clean-article --help.\n';

/** The command line, parsed and checked. */
export interface Settings {
  readonly paths: readonly string[];
  readonly out: string | null;
  /** `null` when not given. */
  readonly format: FormatName | null;
  readonly explain: boolean;
  /** Path of the HTML report; `null` for none. */
  readonly report: string | null;
  /** Learn from the run's own pages what those of one site have in common. */
  readonly site: boolean;
  /** Path of a site template; `null` for none. */
  readonly template: string | null;
  /** Path of a site template to write instead of cleaning; `null` to clean. */
  readonly learn: string | null;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly color: ColorMode;
  /** Pages cleaned at the same time. */
  readonly jobs: number;
  /** Time limit for one page, in milliseconds. */
  readonly timeout: number;
  readonly resume: boolean;
  /** Which files of folders are read. */
  readonly globs: Globs;
  /** The files that options and rules were read from. */
  readonly settingsFiles: readonly string[];
  readonly reading: ReadingOptions;
  /** Options passed to the library. */
  readonly clean: CleanOptions;
}

/** The answer to a command line that starts no run: help, version, completion script, or error message. */
export interface Notice {
  readonly text: string;
  readonly wrong: boolean;
}

/** The command, with everything it prints passed to `print` instead of the terminal. */
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

/** Parses the command line and the config file. Prints nothing. */
export async function readOptions(argv: readonly string[]): Promise<Settings | Notice> {
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
  const { completion } = parser.opts<RawOptions>();
  if (completion) {
    const { completionScript } = await import('./completion/script.ts');
    return { text: completionScript(parser, completion), wrong: false };
  }
  try {
    return settingsOf(parser.args, await withFiles(parser));
  } catch (error) {
    if (error instanceof UsageError) return { text: `clean-article: ${messageOf(error)}\n`, wrong: true };
    throw error;
  }
}

/** The options, the user's rules, and the files they were read from. */
type OptionsWithFiles = RawOptions & {
  readonly own: UserRules | null;
  readonly settingsFiles: readonly string[];
};

/** Adds the options from files; the code that reads those files is loaded only when needed. */
async function withFiles(parser: Command): Promise<OptionsWithFiles> {
  const { config: named, rules, template } = parser.opts<RawOptions>();
  const config = named === undefined ? findConfig() : named === false ? null : named;
  if (config === null && typeof rules !== 'string') {
    const settingsFiles = typeof template === 'string' ? [template] : [];
    return { ...parser.opts<RawOptions>(), own: null, settingsFiles };
  }
  const { configure } = await import('./config/configure.ts');
  const own = configure(parser, config);
  const raw = parser.opts<RawOptions>();
  const settingsFiles = [config, raw.rules, raw.template].filter((path) => typeof path === 'string');
  return { ...raw, own, settingsFiles };
}

/** The text of `--help`. */
export function helpText(): string {
  let printed = '';
  silentCommand((text) => {
    printed += text;
  }).outputHelp();
  return printed;
}

const ONE_PAGE: readonly (string | undefined)[] = ['text', 'html', 'markdown'] satisfies InputKind[];

/** Whether the kind is one of a page, which the library takes as well. */
function isOnePage(kind: RawOptions['input']): kind is InputKind {
  return ONE_PAGE.includes(kind);
}

function readingOf(raw: RawOptions): ReadingOptions {
  return {
    kind: raw.input ?? 'auto',
    textKeys: raw.textKey ?? [],
    idKey: raw.idKey ?? null,
    keep: raw.metadata ? (raw.keep ?? null) : [],
    maxBytes: raw.maxBytes,
  };
}

function settingsOf(paths: readonly string[], raw: OptionsWithFiles): Settings {
  return {
    paths,
    out: raw.out ?? null,
    format: raw.format ?? null,
    explain: raw.explain ?? false,
    report: raw.report === false ? null : (raw.report ?? null),
    site: raw.site ?? true,
    template: raw.template === false ? null : (raw.template ?? null),
    learn: raw.learn ?? null,
    strict: raw.strict ?? false,
    quiet: raw.quiet ?? false,
    color: raw.color,
    jobs: raw.jobs ?? availableParallelism(),
    timeout: raw.timeout * 1000,
    resume: raw.resume ?? false,
    globs: { include: raw.include ?? [], exclude: raw.exclude ?? [] },
    settingsFiles: raw.settingsFiles,
    reading: readingOf(raw),
    clean: cleanOptionsOf(raw),
  };
}

function cleanOptionsOf(raw: OptionsWithFiles): CleanOptions {
  return {
    ...(raw.spans && { spans: true }),
    ...(isOnePage(raw.input) && { input: raw.input }),
    ...(raw.encoding && { encoding: raw.encoding }),
    ...(raw.language && { language: raw.language }),
    ...(raw.dateOrder && { dateOrder: raw.dateOrder }),
    ...(raw.now && { now: raw.now }),
    ...(raw.own && { rules: raw.own }),
  };
}
