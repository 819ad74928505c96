import { readFileSync } from 'node:fs';
import { assemble } from '../src/assemble/article.ts';
import { datesOn } from '../src/dates/on-page.ts';
import { isSettled } from '../src/decide/body.ts';
import { decide } from '../src/decide/decide.ts';
import { featuresOf } from '../src/decide/first-pass/features.ts';
import { judge } from '../src/decide/judge.ts';
import { shippedModel } from '../src/decide/model.ts';
import { json } from '../src/format/json.ts';
import { readHead } from '../src/head/index.ts';
import { readSource, sha256 } from '../src/input/read.ts';
import { detectLanguage } from '../src/language-detection/detect.ts';
import { readPage } from '../src/page/lines.ts';
import { labelLines } from '../src/rules/index.ts';
import { median } from './run.ts';

const ROUNDS = 8;

/** Times steps over all pages at once: one page alone is too short for the clock. */
class Watch {
  readonly spent: Record<string, number> = {};

  each<A, B>(name: string, from: readonly A[], step: (a: A, i: number) => B): B[] {
    const start = performance.now();
    const made = from.map(step);
    this.spent[name] = (performance.now() - start) / from.length;
    return made;
  }
}

/** Milliseconds a page that each stage takes in one go over the files. */
function oneRound(files: readonly string[]): Record<string, number> {
  const model = shippedModel();
  const watch = new Watch();
  const inputs = watch.each('read', files, (file) => readFileSync(file));
  const sources = watch.each('decode', inputs, (input) => readSource(input, {}));
  const pages = watch.each('lines', sources, readPage);
  watch.each('dates', pages, (page) => page.lines.map((line) => datesOn(page, line)));
  const labels = watch.each('rules', pages, (page) => labelLines(page));
  const tables = watch.each('features', pages, (page, i) => featuresOf(page, labels[i]!));
  watch.each('score', pages, (page, i) => judge(model, tables[i]!, isSettled(page, labels[i]!)));
  const decisions = watch.each('decide', pages, (page, i) => decide(page, labels[i]!, model));
  const languages = watch.each('language', pages, ({ lines }, i) =>
    detectLanguage(lines.filter((l) => decisions[i]!.verdicts[l.index]!.body).map((l) => l.text)),
  );
  const heads = watch.each('head', pages, (page, i) => {
    const known = { page, labels: labels[i]!, decision: decisions[i]!, language: languages[i]! };
    return readHead({ ...known, evidence: page.source.evidence, options: {} });
  });
  const made = watch.each('assemble', pages, (page, i) => {
    const known = { page, decision: decisions[i]!, head: heads[i]!, language: languages[i]! };
    return assemble({ ...known, sha256: sha256(inputs[i]!) }, {}).article;
  });
  watch.each('write', made, (article) => json.page(article));
  const { features, score, decide: all } = watch.spent;
  // Deciding weighs the features and scores them itself: what is left is its own.
  return { ...watch.spent, decide: Math.max(0, all! - features! - score!) };
}

/** Milliseconds a page by stage: medians of warm rounds. */
export function measureStages(files: readonly string[]): Record<string, number> {
  for (let i = 0; i < ROUNDS; i++) oneRound(files);
  const rounds = Array.from({ length: ROUNDS }, () => oneRound(files));
  const names = Object.keys(rounds[0]!);
  return Object.fromEntries(names.map((name) => [name, median(rounds.map((r) => r[name]!))]));
}
