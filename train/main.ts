/** `npm run train`: rebuilds the numbers in `src/model`, a step at a time. */
import { parseArgs } from 'node:util';
import { infoOf, type StepName, stepNames } from './steps.ts';
import { spent } from './time.ts';
import { problemsWithFiles, problemsWithTools } from './tools.ts';

const USAGE = `npm run train -- STEP CORPUS.jsonl[.gz]... [options]

  STEP             which numbers of src/model to rebuild:
${stepNames.map((name) => `    ${name.padEnd(10)}   ${infoOf(name).writes}`).join('\n')}

  --weights DIR    the line model's folds: written by the step lines, read by all others
`;

const isStep = (name: string | undefined): name is StepName => stepNames.some((other) => other === name);

interface Given {
  readonly name: StepName;
  readonly corpora: readonly string[];
  readonly folds: string | undefined;
}

/** Reasons why the step cannot run, found before its long work starts; empty if it can. */
function problemsOf({ name, corpora, folds }: Given): string[] {
  const { usesFolds, growsTrees } = infoOf(name);
  return [
    ...(corpora.length === 0 ? ['no corpus is given'] : []),
    ...(usesFolds && folds === undefined ? ['--weights DIR is missing'] : []),
    ...problemsWithFiles(corpora),
    ...(growsTrees ? problemsWithTools() : []),
  ];
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { weights: { type: 'string' } },
  });
  const [name, ...corpora] = positionals;
  if (!isStep(name)) {
    fail(USAGE);
    return;
  }
  const given = { name, corpora, folds: values.weights };
  const problems = problemsOf(given);
  if (problems.length > 0) {
    fail(problems.map((problem) => `${name}: ${problem}`).join('\n'));
    return;
  }
  infoOf(name).run({ ...given, folds: given.folds ?? '' });
  console.log(`${name}: ${spent()}`);
}

main();
