import { type Block, blocksOf } from './blocks.ts';

/** A command, with what the document shows of its output; `null` where it shows none. */
export interface CommandStep {
  readonly does: 'run';
  readonly command: string;
  readonly shown: string | null;
  readonly block: Block;
}

/** A file that the document asks the reader to make. */
export interface FileStep {
  readonly does: 'make';
  readonly path: string;
  readonly text: string;
  readonly block: Block;
}

/** Lines that the document asks the reader to put into a file. */
export interface EditStep {
  readonly does: 'edit';
  readonly path: string;
  /** `below`: the block goes under the last line named; `in place of`: it replaces that line. */
  readonly how: 'below' | 'in place of';
  /** Lines to look for one after another, from the top of the file. */
  readonly anchors: readonly string[];
  readonly text: string;
  readonly block: Block;
}

export type Step = CommandStep | FileStep | EditStep;

/** Example: Make `rules.json`: */
const MAKE = /\bMake `([^`]+)`:$/;
/** Examples: In `src/a.ts`, below `lines: [`: — In `src/a.ts`, below `share: {` and then `lines: [`: */
const EDIT = /\bIn `([^`]+)`, (below|in place of) (`[^`]+`(?: and then `[^`]+`)*):$/;
/** A command continues on the next line if its line ends with one of these. */
const CONTINUES = /(?:\\|\||&&)$/;
const PROMPT = '$ ';

/** What a reader who follows the document does, in its order. Blocks that are only read are left out. */
export function stepsOf(document: string): Step[] {
  return blocksOf(document).flatMap((block): Step[] => {
    if (block.language === 'sh') return commandsOf(block);
    if (block.language === 'console') return sessionOf(block);
    const edit = editOf(block);
    return edit ? [edit] : [];
  });
}

function editOf(block: Block): FileStep | EditStep | null {
  const text = `${block.text}\n`;
  const path = MAKE.exec(block.lead)?.[1];
  if (path !== undefined) return { does: 'make', path, text, block };
  const [, edited, how, anchors] = EDIT.exec(block.lead) ?? [];
  if (edited === undefined) return null;
  const named = anchors!.split(' and then ').map((anchor) => anchor.slice(1, -1));
  return { does: 'edit', path: edited, how: how as EditStep['how'], anchors: named, text, block };
}

/** What a command is for. Example: `npm test    # all of them`. */
const REMARK = /\s{2,}# .*$/;

/** Commands without their output: blank lines and lines of comment are none. */
function commandsOf(block: Block): CommandStep[] {
  const commands = whole(block.text.split('\n'));
  return commands.map((command) => ({ does: 'run', command, shown: null, block }));
}

/** Joins the lines of commands that take several. */
function whole(lines: readonly string[]): string[] {
  const commands: string[] = [];
  let open = '';
  for (const line of lines) {
    if (open === '' && (line.trim() === '' || line.startsWith('#'))) continue;
    const bare = line.replace(REMARK, '');
    open += open === '' ? bare : `\n${bare}`;
    if (CONTINUES.test(bare)) continue;
    commands.push(open);
    open = '';
  }
  return commands;
}

/** Commands behind a prompt, each with its output below it. */
function sessionOf(block: Block): CommandStep[] {
  const steps: { command: string[]; shown: string[] }[] = [];
  for (const line of block.text.split('\n')) {
    const last = steps.at(-1);
    if (line.startsWith(PROMPT)) steps.push({ command: [line.slice(PROMPT.length)], shown: [] });
    else if (last?.shown.length === 0 && CONTINUES.test(last.command.at(-1)!)) last.command.push(line);
    else if (last) last.shown.push(line);
    else throw new Error(`a console block begins with ${line}`);
  }
  return steps.map(({ command, shown }) => ({
    does: 'run',
    command: command.join('\n'),
    shown: shown.map((line) => `${line}\n`).join(''),
    block,
  }));
}
