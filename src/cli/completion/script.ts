import type { Command } from 'commander';
import type { Shell } from '../command.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { offeredBy } from './offered.ts';
import { zshScript } from './zsh.ts';

const WRITERS = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** The completion script for a shell. */
export function completionScript(command: Command, shell: Shell): string {
  return WRITERS[shell](offeredBy(command));
}
