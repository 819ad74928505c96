import type { Io } from './io.ts';

export const COLOR_MODES = ['auto', 'always', 'never'] as const;
export type ColorMode = (typeof COLOR_MODES)[number];

type Style = (text: string) => string;

/** The styles that the command uses, named by meaning. */
export interface Paint {
  readonly error: Style;
  readonly name: Style;
  readonly field: Style;
  readonly kept: Style;
  readonly dropped: Style;
  readonly reason: Style;
}

const plain: Style = (text) => text;
const PLAIN: Paint = { error: plain, name: plain, field: plain, kept: plain, dropped: plain, reason: plain };

/** chalk is loaded only when something is coloured. It does not check `NO_COLOR` itself. */
export async function loadPaint(colored: boolean): Promise<Paint> {
  if (!colored) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red.bold,
    name: chalk.bold,
    field: chalk.cyan.bold,
    kept: chalk.green,
    dropped: chalk.dim,
    reason: chalk.dim.italic,
  };
}

/** The styles for a stream. */
export function paintFor(when: ColorMode, stream: Io['stdout'], env: Io['env']): Promise<Paint> {
  return loadPaint(wantsColor(when, stream, env));
}

/**
 * Decided for each stream separately: stdout may be a pipe while stderr is a terminal. In order of precedence:
 * `--color`, `NO_COLOR`, `FORCE_COLOR`, the kind of stream.
 */
export function wantsColor(when: ColorMode, stream: Io['stdout'], env: Io['env']): boolean {
  if (when !== 'auto') return when === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}
