import { type Containers, LEVELS, sumOver } from '../markup/containers.ts';
import type { FeatureTable } from '../table.ts';
import type { LineScores } from './scores.ts';

/** The smallest element with this share of the page's likely body: once forgiving, once strict. */
const MAIN_ELEMENTS: Readonly<Record<string, number>> = {
  'most of the body': 0.6,
  'nearly all of the body': 0.9,
};

/** Not a share: there is nothing to compute it from. */
const NOTHING = -1;
/** The line is not in the main element, or directly in it. */
const NO_BRANCH = -2;

/** Likely body is the sum of words, each counted by its line's probability of being body. */
interface Content {
  readonly words: Float64Array;
  readonly body: Float64Array;
  readonly total: number;
}

/** How the first pass judged the elements that a line is in, and the lines that look like it. */
export function addJudgedContainers(table: FeatureTable, containers: Containers, scores: LineScores): void {
  const { words, chance } = scores;
  const body = sumOver(containers, (i) => chance[i]! * words[i]!);
  const total = Math.max(
    1,
    words.reduce((sum, n, i) => sum + n * chance[i]!, 0),
  );
  const content = { words: sumOver(containers, (i) => words[i]!), body, total };
  for (let level = 0; level < LEVELS; level++) addLevel(table, containers, content, scores, level);
  for (const [name, share] of Object.entries(MAIN_ELEMENTS))
    addMainElement(table, containers, content, name, share);
  addLooks(table, containers, scores);
}

function addLevel(
  table: FeatureTable,
  { around }: Containers,
  { words, body, total }: Content,
  scores: LineScores,
  level: number,
): void {
  const at = (i: number) => around[i * LEVELS + level]!;
  table.fill(`likely body of the others in container ${level + 1}`, (i) => {
    const e = at(i);
    const others = e < 0 ? 0 : words[e]! - scores.words[i]!;
    return others > 0 ? (body[e]! - scores.chance[i]! * scores.words[i]!) / others : NOTHING;
  });
  table.fill(`share of the likely body in container ${level + 1}`, (i) =>
    at(i) < 0 ? NOTHING : body[at(i)]! / total,
  );
}

/** The smallest element with that share of the likely body. */
function mainElement({ elements }: Containers, { body, total }: Content, share: number): number {
  let best = 0;
  for (let e = 0; e < elements.length; e++)
    if (body[e]! >= share * total && body[e]! <= body[best]!) best = e;
  return best;
}

/** The place of each line in the main element: how deep it is, and how its part of that element was judged. */
function addMainElement(
  table: FeatureTable,
  containers: Containers,
  content: Content,
  name: string,
  share: number,
): void {
  const places = placesBelow(containers, mainElement(containers, content, share));
  const place = (i: number) => places[containers.elementOf[i]!];
  const branch = (name: string, value: (branch: number) => number) =>
    table.fill(name, (i) => {
      const at = place(i)?.branch ?? -1;
      return at < 0 ? NO_BRANCH : value(at);
    });
  table.fill(`levels below the element with ${name}`, (i) => place(i)?.levels ?? NO_BRANCH);
  branch(
    `likely body of its part of the element with ${name}`,
    (e) => content.body[e]! / Math.max(1, content.words[e]!),
  );
  branch(
    `share of the body in its part of the element with ${name}`,
    (e) => content.body[e]! / content.total,
  );
}

interface Place {
  readonly levels: number;
  /** The element directly in the main element that this one is in, or is; -1 for the main element itself. */
  readonly branch: number;
}

/** For each element inside the main one, and for that one, its place; `null` for the others. */
function placesBelow({ elements }: Containers, main: number): (Place | null)[] {
  const places: (Place | null)[] = [];
  elements.forEach(({ parent }, e) => {
    const outer = places[parent];
    if (e === main) places.push({ levels: 0, branch: -1 });
    else
      places.push(outer ? { levels: outer.levels + 1, branch: outer.branch < 0 ? e : outer.branch } : null);
  });
  return places;
}

function addLooks(table: FeatureTable, { lookOf }: Containers, { chance, words }: LineScores): void {
  const weight = (i: number) => words[i]! + 1;
  const sums = new Float64Array(words.length);
  const likely = new Float64Array(words.length);
  lookOf.forEach((look, i) => {
    sums[look]! += weight(i);
    likely[look]! += weight(i) * chance[i]!;
  });
  table.fill('likely body of lines that look alike', (i) => {
    const look = lookOf[i]!;
    const others = sums[look]! - weight(i);
    return others > 0 ? (likely[look]! - weight(i) * chance[i]!) / others : NOTHING;
  });
}
