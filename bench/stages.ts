import { readFileSync } from 'node:fs';
import { assemble } from '../src/assemble/article.ts';
import { datesOn } from '../src/dates/on-page.ts';
import { decide } from '../src/decide/decide.ts';
import { enclosedLines } from '../src/decide/enclosed.ts';
import { featuresOf } from '../src/decide/first-pass/features.ts';
import { judge } from '../src/decide/judge.ts';
import { shippedModel } from '../src/decide/model.ts';
import { openLines } from '../src/decide/settled.ts';
import { doubtOf } from '../src/doubt/doubt.ts';
import { json } from '../src/format/json.ts';
import { readHead } from '../src/head/index.ts';
import { readSource, sha256 } from '../src/input/read.ts';
import { detectLanguage } from '../src/language-detection/detect.ts';
import { readPage } from '../src/page/lines.ts';
import { labelLines } from '../src/rules/index.ts';
import { median, processorTime } from './run.ts';

const WARM_UP = 2;
const ROUNDS = 4;

/** What a set of pages takes and holds, a page. */
export interface StageTimes {
  readonly characters: number;
  /** As the rules see them: a glued line is several. */
  readonly lines: number;
  /** Milliseconds of processor time by stage. */
  readonly stages: Readonly<Record<string, number>>;
}

/** Adds up what each step takes over all pages. */
class Watch {
  readonly spent: Record<string, number> = {};
  characters = 0;
  lines = 0;

  step<T>(name: string, run: () => T): T {
    const start = processorTime();
    const made = run();
    this.spent[name] = (this.spent[name] ?? 0) + processorTime() - start;
    return made;
  }
}

function cleanPage(file: string, watch: Watch): void {
  const model = shippedModel();
  const input = watch.step('read', () => readFileSync(file));
  const source = watch.step('decode', () => readSource(input, {}));
  const page = watch.step('lines', () => readPage(source));
  watch.step('dates', () => page.lines.map((line) => datesOn(page, line)));
  const labels = watch.step('rules', () => labelLines(page));
  const open = openLines(page, labels, enclosedLines(page, labels));
  watch.step('features', () => featuresOf(page, labels, open));
  watch.step('judge', () => judge(model.plain, page, labels, open));
  const decision = watch.step('decide', () => decide(page, labels, model));
  const body = page.lines.filter((line) => decision.verdicts[line.index]!.body);
  const language = watch.step('language', () => detectLanguage(body.map((line) => line.text)));
  const known = { page, labels, decision, language };
  const head = watch.step('head', () => readHead({ ...known, evidence: source.evidence, options: {} }));
  const doubt = watch.step('doubt', () => doubtOf({ page, labels, decision, head }));
  const { article } = watch.step('assemble', () =>
    assemble({ page, decision, head, doubt, language, sha256: sha256(input) }, {}),
  );
  watch.step('write', () => json.page(article));
  watch.characters += page.text.length;
  watch.lines += page.lines.length;
}

function oneRound(files: readonly string[]): StageTimes {
  const watch = new Watch();
  for (const file of files) cleanPage(file, watch);
  const { judge: judging, decide: all, ...others } = watch.spent;
  // Judging computes the features itself, and deciding judges: what is left is their own.
  const score = Math.max(0, judging! - (others.features ?? 0));
  const spent = { ...others, score, decide: Math.max(0, all! - judging!) };
  const stages = Object.fromEntries(Object.entries(spent).map(([name, ms]) => [name, ms / files.length]));
  return { characters: watch.characters / files.length, lines: watch.lines / files.length, stages };
}

/** Medians of warm rounds; the sets take turns, so that a busy moment falls on all of them. */
export function measureStages(sets: readonly (readonly string[])[]): StageTimes[] {
  for (let i = 0; i < WARM_UP; i++) sets.forEach(oneRound);
  const rounds = Array.from({ length: ROUNDS }, () => sets.map(oneRound));
  return sets.map((_, at) => {
    const all = rounds.map((round) => round[at]!);
    const names = Object.keys(all[0]!.stages);
    const stages = Object.fromEntries(names.map((name) => [name, median(all.map((r) => r.stages[name]!))]));
    return { ...all[0]!, stages };
  });
}
