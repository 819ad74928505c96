/**
 * Runs the commands of the documents and writes what they print into their `console` blocks.
 *
 *   npm run docs                   all documents for users
 *   npm run docs -- README.md...   these
 *
 * An output that a document shortens with `…` is not rewritten; if it does not fit any more, the command says so.
 */
import { writeFileSync } from 'node:fs';
import { removeFolders } from '../support/folders.ts';
import type { Block } from './blocks.ts';
import { ROOT, readDocument, USER_DOCUMENTS } from './documents.ts';
import { isShortened, toShow } from './shown.ts';
import { type CommandStep, stepsOf } from './steps.ts';
import { walk } from './walk.ts';
import { workbench } from './workbench.ts';

type Outputs = ReadonlyMap<CommandStep, string>;

function linesOf(step: CommandStep, outputs: Outputs): string[] {
  const shown = step.shown ?? '';
  const printed = outputs.get(step) ?? shown;
  const output = isShortened(printed, shown) ? shown : printed;
  return toShow(`$ ${step.command}\n${output}`).split('\n');
}

/** Whether an output that is not as shown is left for a person to shorten. */
function isLeft(step: CommandStep, outputs: Outputs): boolean {
  return isShortened(outputs.get(step) ?? '', step.shown ?? '');
}

function withOutputs(document: string, steps: readonly CommandStep[], outputs: Outputs): string {
  const lines = document.split('\n');
  const blocks = new Set<Block>(steps.filter(({ shown }) => shown !== null).map(({ block }) => block));
  for (const block of [...blocks].reverse()) {
    const now = steps.filter((step) => step.block === block).flatMap((step) => linesOf(step, outputs));
    const indented = now.map((line) => (line === '' ? '' : block.indent + line));
    lines.splice(block.from, block.to - block.from, ...indented);
  }
  return lines.join('\n');
}

for (const path of process.argv.length > 2 ? process.argv.slice(2) : USER_DOCUMENTS) {
  const document = readDocument(path);
  const steps = stepsOf(document);
  const commands = steps.filter((step) => step.does === 'run');
  const { outputs, failures } = await walk(steps, workbench());
  writeFileSync(ROOT + path, withOutputs(document, commands, outputs));
  const left = failures.filter(({ step }) => step.shown === null || isLeft(step, outputs));
  for (const { step, words } of left) console.log(`${path}: ${step.command}\n${words}\n`);
  if (left.length > 0) process.exitCode = 1;
}
removeFolders();
