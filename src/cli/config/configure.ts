import { dirname, isAbsolute, join } from 'node:path';
import type { Command } from 'commander';
import type { UserRules } from '../../api/user-rules.ts';
import { type Problem, problemInRules } from '../../rules/user/check.ts';
import { JsonFile } from './json-file.ts';
import { configurable, optionValue } from './values.ts';

/** Options whose value is a path: in a config file it is relative to the file's folder. */
const PATHS: ReadonlySet<string> = new Set(['out', 'report', 'rules', 'template']);

/**
 * Applies a config file below the command line, which takes precedence, and reads the user's rules.
 *
 * @param command Already parsed; options not given on the command line are set.
 * @param config The config file; `null` for none.
 * @throws UsageError with file, line and column when something in a file is wrong.
 */
export function configure(command: Command, config: string | null): UserRules | null {
  const inline = config === null ? null : applyConfig(command, config);
  if (inline && command.getOptionValueSource('rules') === undefined) return inline;
  const { rules } = command.opts<{ rules?: string | false }>();
  return typeof rules === 'string' ? readRules(rules) : null;
}

/** Returns the rules written in the config file itself. */
function applyConfig(command: Command, path: string): UserRules | null {
  const file = new JsonFile(path, path);
  const { value } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw file.wrong({ path: [], message: 'give an object' });
  const options = configurable(command);
  let rules: UserRules | null = null;
  for (const [key, given] of Object.entries(value)) {
    if (key === '$schema') continue;
    const option = options.get(key);
    if (!option) throw file.wrong({ path: [key], key: true, message: 'no such option of a config file' });
    if (key === 'rules' && typeof given === 'object') {
      rules = checked(given, file, ['rules']);
      continue;
    }
    const read = optionValue(option, given);
    if ('message' in read) throw file.wrong(read);
    if (isOpen(command, key)) command.setOptionValueWithSource(key, placed(key, read.value, path), 'config');
  }
  return rules;
}

/** The option was set neither directly nor by its `--no-` form. */
function isOpen(command: Command, key: string): boolean {
  const source = command.getOptionValueSource(key);
  return source === undefined || source === 'default';
}

function placed(key: string, value: unknown, config: string): unknown {
  if (!PATHS.has(key) || typeof value !== 'string' || value === '-' || value === '' || isAbsolute(value))
    return value;
  return join(dirname(config), value);
}

function readRules(path: string): UserRules {
  const file = new JsonFile(path, path);
  return checked(file.value, file, []);
}

function checked(value: unknown, file: JsonFile, at: Problem['path']): UserRules {
  const problem = problemInRules(value);
  if (problem) throw file.wrong({ ...problem, path: [...at, ...problem.path] });
  return value as UserRules;
}
