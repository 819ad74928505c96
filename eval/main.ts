/** Scores the library on a corpus of page dumps with gold; see README.md for what the figures mean. */
import { basename } from 'node:path';
import { corpusName, readCorpus } from './corpus.ts';
import { Doubts } from './doubt.ts';
import { checkCorpus, describeFloor, isBroken } from './floors/check.ts';
import { readFloors } from './floors/pinned.ts';
import { heldOut } from './held-out.ts';
import { folderOf, keepDump } from './keep.ts';
import { library } from './library.ts';
import { type EvalOptions, readOptions, USAGE } from './options.ts';
import { Reliability } from './reliability.ts';
import { type ScoredDump, scorePages } from './score.ts';
import { selectPages } from './select.ts';
import { figuresTable } from './table.ts';

function worstLines(dumps: readonly ScoredDump[], count: number): string[] {
  return dumps
    .filter((dump) => dump.f1 !== null)
    .sort((a, b) => a.f1! - b.f1!)
    .slice(0, count)
    .map(({ f1, kind, page }) => `${f1!.toFixed(3)} ${folderOf(page.number)} ${kind} ${page.page.id}`);
}

function scoreCorpus(path: string, options: EvalOptions): void {
  const pages = selectPages(readCorpus(path), options.selection);
  const dumps: ScoredDump[] = [];
  const reliability = new Reliability();
  const doubts = new Doubts();
  const start = performance.now();
  const kinds = scorePages(pages, options.weights ? heldOut(options.weights) : library, {
    kinds: options.kinds,
    onDump(scored) {
      reliability.add(scored);
      doubts.add(scored);
      if (options.worst > 0) dumps.push(scored);
      if (options.keep) keepDump(options.keep, scored);
    },
    onError: (error, dump) => console.error(`${dump}: ${error}`),
  });
  const seconds = Number(((performance.now() - start) / 1000).toFixed(2));
  if (options.json)
    console.log(JSON.stringify({ corpus: basename(path), pages: pages.length, seconds, kinds }));
  else
    console.log(
      `${corpusName(path)}: ${pages.length} pages, ${seconds} s\n${figuresTable(kinds)}\n${reliability.table()}\n${doubts.table()}`,
    );
  for (const line of worstLines(dumps, options.worst)) console.log(line);
}

/** @returns whether every floor of the corpus holds. */
function holdsFloors(path: string, file: string): boolean {
  const floors = readFloors(file).filter((floor) => floor.corpus === corpusName(path));
  if (floors.length === 0) console.log(`${corpusName(path)}: no floors`);
  const checked = floors.map((floor) => ({ floor, held: checkCorpus(floor, path, library, console.log) }));
  for (const one of checked) console.log(describeFloor(one));
  return !checked.some(isBroken);
}

/** @returns whether the corpus could be read and, with `--floors`, whether all its floors hold. */
function evaluate(path: string, options: EvalOptions): boolean {
  try {
    if (options.floors !== undefined) return holdsFloors(path, options.floors);
    scoreCorpus(path, options);
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}

function main(args: readonly string[]): void {
  let options: EvalOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  for (const path of options.corpora) if (!evaluate(path, options)) process.exitCode = 1;
}

main(process.argv.slice(2));
