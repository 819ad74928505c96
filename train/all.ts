/** `npm run train:all`: rebuilds every number in `src/model`, step by step. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { infoOf, type StepName, stepNames } from './steps.ts';
import { duration } from './time.ts';
import { problemsWithFiles, problemsWithTools } from './tools.ts';

const USAGE = `npm run train:all -- CORPUS_DIR [--weights DIR]

  CORPUS_DIR       the folder of the corpora listed in train/README.md: wcxb-dev-articles.jsonl.gz and so on
  --weights DIR    keeps the line model's folds there, for npm run eval; without it they are deleted at the end

Rebuilds every number in src/model. It takes most of an hour; train/README.md describes each step.
`;

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const MODEL = fileURLToPath(new URL('../src/model', import.meta.url));

const pathsIn = (folder: string, names: readonly string[]) =>
  names.map((name) => join(folder, `${name}.jsonl.gz`));

/** The arguments of `npm run train` for a step. */
function argumentsOf(name: StepName, folder: string, folds: string): string[] {
  const { corpora, usesFolds } = infoOf(name);
  return [name, ...pathsIn(folder, corpora), ...(usesFolds ? ['--weights', folds] : [])];
}

/** Runs a step in a process of its own, so that its memory is free afterwards. @returns `false` if the step failed. */
function runStep(args: readonly string[]): boolean {
  console.log(`\nnpm run train -- ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [...process.execArgv, MAIN, ...args], { stdio: 'inherit' });
  return status === 0;
}

const filesOf = () =>
  new Map(readdirSync(MODEL).map((file) => [file, readFileSync(join(MODEL, file), 'utf8')]));

function runAll(folder: string, folds: string): void {
  const before = filesOf();
  for (const name of stepNames) {
    if (runStep(argumentsOf(name, folder, folds))) continue;
    console.error(`${name} failed; the steps after it were not run.`);
    process.exitCode = 1;
    return;
  }
  const changed = [...filesOf()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
  const summary =
    changed.length > 0 ? `changed in src/model: ${changed.join(', ')}` : 'no file in src/model changed';
  console.log(`\nall steps: ${duration(process.uptime())}; ${summary}`);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { weights: { type: 'string' } },
  });
  const [folder] = positionals;
  const corpora = stepNames.flatMap((name) => infoOf(name).corpora);
  const problems = folder === undefined ? [USAGE] : problemsWithFiles(pathsIn(folder, corpora));
  if (folder !== undefined) problems.push(...problemsWithTools());
  if (folder === undefined || problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 2;
    return;
  }
  const folds = values.weights ?? mkdtempSync(join(tmpdir(), 'folds-'));
  try {
    runAll(folder, folds);
  } finally {
    if (values.weights === undefined) rmSync(folds, { recursive: true });
  }
}

main();
