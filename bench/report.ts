import { measureExtremes, measureGrowth } from './growth.ts';
import { JOB_PAGES, measureJobs } from './jobs.ts';
import { fetchPeers } from './peers/fetch.ts';
import { measureRates, type Rate, type Rates } from './rates.ts';
import type { PageSet, Setting } from './setting.ts';
import { measureStages } from './stages.ts';
import { measureStart } from './start.ts';
import { say, sayTable } from './table.ts';

const times = (a: number, b: number) => `${(a / b).toFixed(2)} ×`;

function title(text: string): void {
  say();
  say(`## ${text}`);
}

function on({ name, texts }: PageSet): void {
  say();
  say(`On ${texts.length} of ${name}:`);
  say();
}

export function sayStart({ sets }: Setting): void {
  title('One page, whole process');
  for (const set of sets) {
    on(set);
    sayTable(
      ['one dump of 8 kB', '`node -e 0`', '`clean-article`', 'ratio', 'wanted, at most'],
      measureStart(set).map(({ name, node, clean, unit, most }) => [
        name,
        `${node.toFixed(0)} ${unit}`,
        `${clean.toFixed(0)} ${unit}`,
        times(clean, node),
        `${most} ×`,
      ]),
    );
  }
}

const PEERS = ['trafilatura', 'fast', 'readability'] as const;

function sayRatios(rates: Rates): void {
  const ours = (['text', 'html'] as const).flatMap((tool) => rates[tool] ?? []);
  const peers = PEERS.flatMap((tool) => rates[tool] ?? []);
  if (peers.length === 0) return;
  say();
  sayTable(
    ['times as fast as', ...ours.flatMap(({ name }) => [`${name}, first pass`, `${name}, warm`])],
    peers.map((peer: Rate) => [
      peer.name,
      ...ours.flatMap(({ first, warm }) => [times(first, peer.first), times(warm, peer.warm)]),
    ]),
  );
}

export function sayRates(setting: Setting, rounds: number): void {
  title('Pages a second, one thread');
  const peers = fetchPeers(setting.folder);
  for (const reason of peers.missing) say(`\n${reason}`);
  for (const set of setting.sets) {
    const { pairs, texts } = set;
    on(pairs.length ? { ...set, texts: pairs.map((pair) => pair.text) } : set);
    const rates = measureRates(setting, peers, set, rounds);
    sayTable(
      ['tool', 'version', 'first pass', 'warm', 'articles found'],
      Object.values(rates).map(({ name, version, first, warm, found }) => [
        name,
        version,
        first.toFixed(1),
        warm.toFixed(1),
        `${Math.round(found * 100)}%`,
      ]),
    );
    if (pairs.length === 0) say('\nNone of them is there as HTML: nothing for the other tools to read.');
    else if (pairs.length < texts.length) say(`\nOnly these are there as HTML too, of ${texts.length}.`);
    sayRatios(rates);
  }
}

export function sayJobs(setting: Setting, rounds: number): void {
  title('Jobs');
  say();
  sayTable(
    [`a folder of ${JOB_PAGES} text dumps`, 'one job, pages a second', 'two jobs', 'ratio'],
    setting.sets.map((set) => {
      const { one, two } = measureJobs(setting, set, rounds);
      return [set.name, one.toFixed(0), two.toFixed(0), times(two, one)];
    }),
  );
}

export function sayStages({ sets }: Setting): void {
  title('Where the time goes');
  say();
  const measured = measureStages(sets.map((set) => set.texts));
  const row = (name: string, values: readonly number[], digits: number) => [
    name,
    ...values.map((value) => value.toFixed(digits)),
    ...(values[1] ? [(values[0]! / values[1]).toFixed(2)] : []),
  ];
  const names = Object.keys(measured[0]!.stages);
  sayTable(
    ['ms of processor time a page', ...sets.map((set) => set.name), ...(sets[1] ? ['ratio'] : [])],
    [
      ...names.map((name) =>
        row(
          name,
          measured.map(({ stages }) => stages[name]!),
          2,
        ),
      ),
      row(
        'all',
        measured.map(({ stages }) => Object.values(stages).reduce((a, b) => a + b, 0)),
        2,
      ),
      row(
        'characters',
        measured.map((m) => m.characters),
        0,
      ),
      row(
        'lines',
        measured.map((m) => m.lines),
        0,
      ),
    ],
  );
}

export function sayGrowth(largest: number): void {
  title('Growth');
  say();
  const growths = measureGrowth(largest);
  const sizes = growths[0]!.ms.map((_, i) => `${2 ** i} MB`);
  sayTable(
    ['processor ms for', ...sizes, 'largest doubling'],
    growths.map(({ name, ms, ratio }) => [name, ...ms.map((n) => n.toFixed(0)), times(ratio, 1)]),
  );
  say();
  for (const [name, ms] of Object.entries(measureExtremes()))
    say(`${name}: ${ms.toFixed(0)} ms of processor time`);
}
