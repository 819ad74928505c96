import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doubtFeatures } from '../src/doubt/features.ts';
import { type Doubted, loadDoubt, probabilityBy } from '../src/doubt/forests.ts';
import type { StoredForest } from '../src/forest/forest.ts';
import { type DoubtedDump, doubtedDumps } from './doubt-pages.ts';
import { writeForest, writeWeights } from './model-files.ts';
import { grownBy } from './python.ts';
import { byFold, type HeadStep } from './step.ts';

/** A page that loses more than this share of its words is hurt; a body is right with a word F1 this near to 1. */
const HURT = 0.1;
const RIGHT_FROM = 0.98;
/** A body with a lower word F1 has failed. */
const FAILED = 0.75;
/** Shares of right pages that may be in doubt, of these without a warning, and of articles that may be called none; held out by site. */
const MAX_RIGHT = 0.065;
const MAX_UNSURE = 0.004;
const MAX_ARTICLES = 0.012;

const isHurt = ({ article, body }: DoubtedDump) => article && body !== null && body.lost > HURT;
const isRight = ({ article, body }: DoubtedDump) => article && body !== null && body.f1 >= RIGHT_FROM;

/** From this loss on, more makes no difference: a soft target finds more of the pages that lose about a tenth. */
const WHOLE_LOSS = 0.2;

/** What each forest is grown to recognise, 0 to 1; `null` for a dump that says nothing about it. */
const TARGETS: Readonly<Record<Doubted, (dump: DoubtedDump) => number | null>> = {
  lost: ({ article, body }) => (article && body ? Math.min(1, body.lost / WHOLE_LOSS) : null),
  other: ({ article }) => Number(!article),
  wrong: (dump) => {
    if (!dump.article) return 1;
    return dump.body ? Number(dump.body.f1 < FAILED) : null;
  },
};

const ALL_FOLDS = byFold((fold) => fold);
const LEFT_OUT: readonly number[][] = [[], ...ALL_FOLDS.map((fold) => [fold])];

/** A forest of all pages, then one without the sites of each fold. */
function grow(what: Doubted, dumps: readonly DoubtedDump[]): StoredForest[] {
  const known = dumps.flatMap((dump) => {
    const target = TARGETS[what](dump);
    return target === null ? [] : [{ dump, target }];
  });
  const { names } = doubtFeatures;
  const rows = known.map(({ dump, target }) =>
    Float32Array.from([...names.map((name) => dump.measures[name]), target]),
  );
  return grownBy('doubt_fit.py', [], (folder) => {
    writeFileSync(join(folder, 'rows.f32'), Buffer.concat(rows.map((row) => Buffer.from(row.buffer))));
    const folds = known.map(({ dump }) => dump.fold);
    writeFileSync(join(folder, 'meta.json'), JSON.stringify({ names, folds, leaveOut: LEFT_OUT }));
  });
}

type Scored = DoubtedDump & Readonly<Record<Doubted, number>>;

/** The lowest probability that no more than so many of the scores reach; `free` may reach it. */
function limitOf(scores: readonly number[], free: number): number {
  const sorted = [...scores].sort((a, b) => b - a);
  return Math.ceil((sorted[Math.max(0, Math.floor(free))] ?? 1) * 1000) / 1000;
}

type Limits = Readonly<Record<Doubted, number>>;

function limitsOf(scored: readonly Scored[]): Limits {
  const articles = scored.filter(({ article }) => article);
  const right = scored.filter(isRight);
  const limit = (what: Doubted, some: readonly Scored[], free: number) =>
    limitOf(
      some.map((s) => s[what]),
      free,
    );
  const other = limit('other', articles, articles.length * MAX_ARTICLES);
  const wrong = limit('wrong', right, right.length * MAX_UNSURE);
  const sure = right.filter((s) => s.other < other && s.wrong < wrong);
  const free = right.length * MAX_RIGHT - (right.length - sure.length);
  return { lost: limit('lost', sure, free), other, wrong };
}

function report(scored: readonly Scored[], { lost, other, wrong }: Limits): void {
  const doubted = (s: Scored) => s.lost >= lost || s.other >= other || s.wrong >= wrong;
  const share = (some: readonly Scored[], test: (s: Scored) => boolean) =>
    `${(some.filter(test).length / Math.max(1, some.length)).toFixed(3)} of ${some.length}`;
  const line = (name: string, some: readonly Scored[]) => {
    const articles = some.filter((s) => s.article);
    const others = some.filter((s) => !s.article);
    const unlikely = (s: Scored) => s.other >= other;
    console.log(
      `${name.padEnd(40)} hurt and doubted ${share(some.filter(isHurt), doubted)}, right and doubted ` +
        `${share(some.filter(isRight), doubted)}; unlikely: articles ${share(articles, unlikely)}, others ${share(others, unlikely)}`,
    );
  };
  line('all', scored);
  for (const group of new Set(scored.map((s) => s.group)))
    line(
      group,
      scored.filter((s) => s.group === group),
    );
}

/**
 * Grows the forests that doubt a result, and finds the probabilities from which they warn. Prints the shares that are
 * doubted rightly and wrongly, by forests grown without the page's site.
 */
export const trainDoubt: HeadStep = ({ corpora, lineModels }) => fitDoubt(doubtedDumps(corpora, lineModels));

export function fitDoubt(dumps: readonly DoubtedDump[]): void {
  const grown = { lost: grow('lost', dumps), other: grow('other', dumps), wrong: grow('wrong', dumps) };
  const unseen = byFold((fold) => ({
    lost: loadDoubt(grown.lost[fold + 1]!),
    other: loadDoubt(grown.other[fold + 1]!),
    wrong: loadDoubt(grown.wrong[fold + 1]!),
  }));
  const scored = dumps.map((dump): Scored => {
    const { lost, other, wrong } = unseen[dump.fold]!;
    const { measures } = dump;
    return {
      ...dump,
      lost: probabilityBy(lost, measures),
      other: probabilityBy(other, measures),
      wrong: probabilityBy(wrong, measures),
    };
  });
  const limits = limitsOf(scored);
  report(scored, limits);
  for (const what of ['lost', 'other', 'wrong'] as const) writeForest(what, grown[what][0]!);
  writeWeights('doubt', { weights: limits });
}
