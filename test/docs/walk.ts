import { editFile, makeFile } from './edits.ts';
import { NOT_RUN } from './not-run.ts';
import { missingTool, type Place, type Ran, runIn } from './shell.ts';
import { isShown } from './shown.ts';
import type { CommandStep, Step } from './steps.ts';

/** Lines of an output that a failure quotes. */
const MOST_LINES = 60;

/** A command that does not do what the document says. */
export interface Failure {
  readonly step: CommandStep;
  readonly words: string;
}

/** What came of the commands of a document. */
export interface Walked {
  readonly failures: readonly Failure[];
  /** Output of each command that was run exactly as it is written. */
  readonly outputs: ReadonlyMap<CommandStep, string>;
  readonly ran: number;
  /** Programs that commands need and that are not here: these commands were left out. */
  readonly missing: readonly string[];
}

/** Does what a document says, in its order: makes its files, runs its commands, compares what it shows of their output. */
export async function walk(steps: readonly Step[], place: Place): Promise<Walked> {
  const failures: Failure[] = [];
  const outputs = new Map<CommandStep, string>();
  const missing = new Set<string>();
  let count = 0;
  for (const step of steps) {
    if (step.does === 'make') makeFile(place.folder, step);
    if (step.does === 'edit') editFile(place.folder, step);
    if (step.does !== 'run') continue;
    const command = commandOf(step);
    const tool = command && missingTool(command);
    if (tool) missing.add(tool);
    if (command === null || tool) continue;
    // What goes wrong in a pipe shows in its output, if that is shown.
    const ran = await runIn(place, command, step.shown === null);
    count++;
    if (command === step.command) outputs.set(step, ran.output);
    const words = problemOf(step, ran);
    if (words) failures.push({ step, words });
  }
  return { failures, outputs, ran: count, missing: [...missing] };
}

/** What is run for a step; `null` for nothing. */
function commandOf({ command }: CommandStep): string | null {
  const listed = NOT_RUN.find((one) => one.command === command);
  return listed ? (listed.instead ?? null) : command;
}

function problemOf({ shown }: CommandStep, { code, output }: Ran): string | null {
  const start = output.split('\n').slice(0, MOST_LINES).join('\n');
  if (code !== 0) return `exits with ${code}:\n${start}`;
  return shown === null || isShown(output, shown) ? null : `prints:\n${start}`;
}
