import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../corpus.ts';
import { type Clean, scorePages } from '../score.ts';
import { selectPages } from '../select.ts';
import { alignedTable } from '../table.ts';
import { type ComparedFigure, compare, type PinnedCorpus } from './pinned.ts';

/** A floor that was checked, with its figures. */
export interface CheckedFloor {
  floor: PinnedCorpus;
  /** `null` when the corpus does not exist. */
  held: ComparedFigure[] | null;
}

/** The file of a corpus in a folder, gzipped or not; `null` when there is none. */
function corpusFile(folder: string, name: string): string | null {
  const candidates = [`${name}.jsonl.gz`, `${name}.jsonl`].map((file) => join(folder, file));
  return candidates.find((path) => existsSync(path)) ?? null;
}

type Print = (text: string) => void;

/** Scores exactly the pages for which a floor was pinned, and prints what cleaning threw. */
export function checkCorpus(floor: PinnedCorpus, path: string, clean: Clean, print: Print): ComparedFigure[] {
  const pages = selectPages(readCorpus(path), floor);
  const kinds = Object.keys(floor.kinds);
  const onError = (error: unknown, dump: string) => print(`${dump}: ${error}`);
  return compare(floor, scorePages(pages, clean, { kinds, onError }));
}

function titleOf({ corpus, language, sample }: PinnedCorpus): string {
  return [corpus, language, sample && `(${sample} pages)`].filter(Boolean).join(' ');
}

/** One line for a floor, and a table of the figures that do not hold. */
export function describeFloor({ floor, held }: CheckedFloor): string {
  if (held === null) return `${titleOf(floor)}: no such corpus, not checked`;
  const broken = held.filter((figure) => !figure.holds);
  if (broken.length === 0) return `${titleOf(floor)}: all ${held.length} figures hold`;
  const rows = broken.map((b) => [b.kind, b.figure, String(b.pinned), String(b.measured ?? '-')]);
  const table = alignedTable([['kind', 'figure', 'pinned', 'measured'], ...rows]);
  return `${titleOf(floor)}: ${broken.length} of ${held.length} figures do not hold\n${table}`;
}

/**
 * Checks every floor whose corpus is in a folder, and prints a line for each.
 *
 * @param folder If `undefined` or missing, nothing is checked, and a message says so.
 * @returns the checked floors; a floor is broken when any of its figures does not hold.
 */
export function checkFloors(
  folder: string | undefined,
  floors: readonly PinnedCorpus[],
  clean: Clean,
  print: Print,
): CheckedFloor[] {
  if (!folder || !existsSync(folder)) {
    const why = folder ? `there is no folder ${folder}` : 'CLEAN_ARTICLE_CORPORA names no folder';
    print(`Floors not checked: ${why}.`);
    return [];
  }
  return floors.map((floor) => {
    const path = corpusFile(folder, floor.corpus);
    const checked = { floor, held: path === null ? null : checkCorpus(floor, path, clean, print) };
    print(describeFloor(checked));
    return checked;
  });
}

export function isBroken({ held }: CheckedFloor): boolean {
  return held?.some((figure) => !figure.holds) ?? false;
}
