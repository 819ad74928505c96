import { type Command, InvalidArgumentError, type Option } from 'commander';
import { optionEncoding } from '../../input/encoding.ts';
import type { Problem } from '../../rules/user/check.ts';

/** Options allowed on the command line only. */
const COMMAND_LINE_ONLY: ReadonlySet<string> = new Set(['config', 'completion', 'version', 'help', 'learn']);
/** Options that accept a number; `maxBytes` also accepts text such as `16MB`. */
const NUMBERS: ReadonlySet<string> = new Set(['jobs', 'timeout', 'maxBytes']);
const ONLY_NUMBERS: ReadonlySet<string> = new Set(['jobs', 'timeout']);

/** The options that a config file may set, by their keys. */
export function configurable(command: Command): ReadonlyMap<string, Option> {
  const options = command.options.filter((o) => !o.negate && !COMMAND_LINE_ONLY.has(o.attributeName()));
  return new Map(options.map((option) => [option.attributeName(), option]));
}

/** An option's value from a config file, parsed as on the command line; or what is wrong with it. */
export function optionValue(option: Option, given: unknown): { value: unknown } | Problem {
  const key = option.attributeName();
  const wrong = (message: string): Problem => ({ path: [key], message });
  if (option.isBoolean()) return typeof given === 'boolean' ? { value: given } : wrong('give true or false');
  const fits =
    typeof given === 'number' ? NUMBERS.has(key) : typeof given === 'string' && !ONLY_NUMBERS.has(key);
  if (!fits) return wrong(ONLY_NUMBERS.has(key) ? 'give a number' : 'give text');
  try {
    if (key === 'encoding') optionEncoding(String(given));
    return { value: option.parseArg ? option.parseArg(String(given), undefined) : given };
  } catch (error) {
    if (error instanceof InvalidArgumentError) return wrong(`'${given}' is invalid. ${error.message}`);
    if (error instanceof RangeError) return wrong(error.message.replace(/^encoding: /, ''));
    throw error;
  }
}
