import { type Containers, LEVELS, sumOver } from '../markup/containers.ts';
import type { FeatureTable } from '../table.ts';

/** Not a number of lines or a share: the line has no container at that level. */
const NO_CONTAINER = -1;

const MAX_LINES = 500;
const MAX_ALIKE = 300;

/** Columns of the line's own features that containers are described by. */
interface LineColumns {
  readonly words: Float64Array;
  /** 1 for a line that ends like a sentence. */
  readonly ends: Float64Array;
  readonly linked: Float64Array;
}

/** What is in the containers of each line, and in all lines of the page that look like it. */
export function addContainers(table: FeatureTable, containers: Containers): void {
  const columns = {
    words: table.column('words'),
    ends: table.column('ends like a sentence'),
    linked: table.column('linked share'),
  };
  const content = contentOf(containers, columns);
  for (let level = 0; level < LEVELS; level++) addLevel(table, containers, content, level);
  addLooks(table, containers, columns);
}

function addLevel(table: FeatureTable, containers: Containers, sums: Content, level: number): void {
  const column = (name: string, value: (element: number) => number) =>
    table.fill(name, (i) => {
      const element = containers.around[i * LEVELS + level]!;
      return element < 0 ? NO_CONTAINER : value(element);
    });
  const share = (sum: Float64Array, e: number) => sum[e]! / Math.max(1, sums.words[e]!);
  const name = `container ${level + 1}`;
  column(`lines in ${name}`, (e) => Math.min(MAX_LINES, containers.lines[e]!));
  column(`words in ${name} (log)`, (e) => Math.log1p(sums.words[e]!));
  column(`share of the page in ${name}`, (e) => sums.words[e]! / sums.total);
  column(`link density of ${name}`, (e) => share(sums.linked, e));
  column(`sentence ends in ${name}`, (e) => share(sums.ends, e));
}

/** Words of each element: all, those in links, those of lines that end like sentences; and all words of the page. */
interface Content {
  readonly words: Float64Array;
  readonly linked: Float64Array;
  readonly ends: Float64Array;
  readonly total: number;
}

function contentOf(containers: Containers, { words, ends, linked }: LineColumns): Content {
  return {
    words: sumOver(containers, (i) => words[i]!),
    linked: sumOver(containers, (i) => words[i]! * linked[i]!),
    ends: sumOver(containers, (i) => words[i]! * ends[i]!),
    total: Math.max(
      1,
      words.reduce((sum, n) => sum + n, 0),
    ),
  };
}

function addLooks(table: FeatureTable, { lookOf }: Containers, { words, ends }: LineColumns): void {
  const lines = new Float64Array(words.length);
  const sums = new Float64Array(words.length);
  const sentences = new Float64Array(words.length);
  lookOf.forEach((look, i) => {
    lines[look]! += 1;
    sums[look]! += words[i]!;
    sentences[look]! += words[i]! * ends[i]!;
  });
  const look = (i: number) => lookOf[i]!;
  table.fill('lines that look alike', (i) => Math.min(MAX_ALIKE, lines[look(i)]!));
  table.fill('words of lines that look alike', (i) => sums[look(i)]! / lines[look(i)]!);
  table.fill(
    'sentence ends of lines that look alike',
    (i) => sentences[look(i)]! / Math.max(1, sums[look(i)]!),
  );
}
