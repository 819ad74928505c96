import { beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { DOCUMENTS, readDocument, USER_DOCUMENTS } from './documents.ts';
import { NOT_RUN } from './not-run.ts';
import { isShown } from './shown.ts';
import { stepsOf } from './steps.ts';
import { type Walked, walk } from './walk.ts';
import { workbench } from './workbench.ts';

/** Languages of blocks that are run, of files that are made, and of text that is only read. */
const LANGUAGES = ['sh', 'console', 'json', 'ts', 'js', 'py', 'text', 'tsv', 'mermaid'];

const walked = new Map<string, Walked>();

beforeAll(async () => {
  await Promise.all(
    USER_DOCUMENTS.map(async (path) =>
      walked.set(path, await walk(stepsOf(readDocument(path)), workbench())),
    ),
  );
});

describe.each(USER_DOCUMENTS)('the commands of %s', (path) => {
  it('do what it says', (context) => {
    const { failures, missing } = walked.get(path)!;
    expect(failures.map(({ step, words }) => `${step.command}\n${words}`).join('\n\n')).toBe('');
    if (missing.length === 0) return;
    const words = `${path}: commands were left out, for there is no ${missing.join(', no ')}`;
    if (process.env.CI) throw new Error(words);
    console.warn(`skipped: ${words}`);
    context.skip();
  });
});

describe('the documents', () => {
  it('have commands that are run', () => {
    const ran = [...walked.values()].reduce((sum, one) => sum + one.ran, 0);
    expect(ran).toBeGreaterThan(40);
    expect(walked.get('README.md')!.ran).toBeGreaterThan(8);
  });

  it('hold every command that is listed as not run, each with a reason', () => {
    const commands = [...USER_DOCUMENTS, 'CONTRIBUTING.md']
      .flatMap((path) => stepsOf(readDocument(path)))
      .map((step) => (step.does === 'run' ? step.command : ''));
    expect(NOT_RUN.filter(({ command }) => !commands.includes(command))).toEqual([]);
    expect(NOT_RUN.filter(({ why }) => why.trim() === '')).toEqual([]);
  });

  it.each(DOCUMENTS)('%s says of each block of code what it is', (path) => {
    const unknown = blocksOf(readDocument(path)).filter(({ language }) => !LANGUAGES.includes(language));
    expect(unknown.map(({ from }) => `line ${from}`)).toEqual([]);
  });
});

describe('an output that is shown', () => {
  it.each([
    ['a\nb\n', 'a\nb\n'],
    ['a\nlong line\nb\n', 'a\nlong…\nb\n'],
    ['a\n1\n2\nb\n', 'a\n…\nb\n'],
    ['a\nb\n', 'a\n  …\nb\n'],
    ['', ''],
  ])('%j is %j', (output, shown) => expect(isShown(output, shown)).toBe(true));

  it.each([
    ['a\nb\n', 'a\n'],
    ['a\n', 'a\nb\n'],
    ['axb\n', 'a.b\n'],
    ['a\n1\nc\n', 'a\n…\nb\n'],
    ['', 'a\n'],
  ])('%j is not %j', (output, shown) => expect(isShown(output, shown)).toBe(false));
});
