import type { Command } from 'commander';

/** An option as a shell offers it. */
export interface Offered {
  /** `--format`, and `-f` before it where there is one. */
  readonly names: readonly string[];
  readonly description: string;
  /** What must follow; `null` for nothing. */
  readonly value: Value | null;
}

export interface Value {
  readonly name: string;
  /** The only words it can be; empty where it is a path or free text. */
  readonly choices: readonly string[];
  readonly isPath: boolean;
}

/** How a value is called in the flags of an option. Example: `-o, --out <path>`. */
const VALUE = /<(\w+)>/;
const PATHS: readonly string[] = ['path', 'file'];

/** The options that the help lists, in its order. */
export function offeredBy(command: Command): Offered[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ short, long, flags, description, argChoices }) => {
      const name = VALUE.exec(flags)?.[1];
      const value = name ? { name, choices: argChoices ?? [], isPath: PATHS.includes(name) } : null;
      return { names: [short, long].filter((given) => given !== undefined), description, value };
    });
}
