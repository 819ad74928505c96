import type { Command } from 'commander';

/** An option as a shell's completion offers it. */
export interface Offered {
  /** `--format`, preceded by `-f` where there is a short form. */
  readonly names: readonly string[];
  readonly description: string;
  /** The value it requires; `null` for none. */
  readonly value: Value | null;
}

export interface Value {
  readonly name: string;
  /** The only valid values; empty where it is a path or free text. */
  readonly choices: readonly string[];
  readonly isPath: boolean;
}

/** The name of a value in an option's flags. Example: `-o, --out <path>`. */
const VALUE = /<(\w+)>/;
const PATHS: readonly string[] = ['path', 'file'];

/** The options shown in the help, in the same order. */
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
