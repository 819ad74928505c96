import { mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { asideOf, isSpecial, landing } from '../files/aside.ts';
import { Failure } from '../terminal/failure.ts';
import { visible } from '../terminal/visible.ts';
import type { Summary } from './data.ts';
import { fill } from './fill.ts';
import { LeastSure } from './least-sure.ts';
import { Part } from './part.ts';
import type { ReportPage } from './report-page.ts';
import { type Selection, select } from './selection.ts';
import { Tally } from './tally.ts';
import { readTemplate } from './template.ts';
import { writeInPlace } from './write.ts';

/** Pages a browser lists and filters at once without delay. */
const MOST_LISTED = 20_000;
/** Bytes of details in the file, as written; some 11,000 pages of 16 kB. Chromium lists the first in a second. */
const MOST_DETAILS = 192 * 1024 * 1024;

/** What the run knows of itself. */
export interface RunFacts {
  /** What was cleaned, as given on the command line. */
  readonly inputs: readonly string[];
  /** Of this tool. */
  readonly version: string;
  /** Anything a reader must know, a sentence each: that the run was stopped, that pages were left as they were. */
  readonly notes: readonly string[];
}

export interface ReportWriter {
  /** Takes the next page. Never throws: what goes wrong is told by `close`. */
  add(page: ReportPage): void;
  /**
   * Puts the report in its place, whole.
   *
   * @throws the system's error, of `add` too; then nothing is left behind, and what stood there stays.
   */
  close(run: RunFacts): void;
  /** Leaves no report, and nothing half-written. */
  abandon(): void;
}

/** Sizes of a report; those of the tool unless told otherwise. */
export interface Limits {
  readonly listed: number;
  readonly details: number;
}

/**
 * Opens a report. Details go to a part beside it as they come, so that memory does not grow with them.
 *
 * @throws Failure or the system's error when nothing can be written there.
 */
export function openReport(
  path: string,
  limits: Limits = { listed: MOST_LISTED, details: MOST_DETAILS },
): ReportWriter {
  const template = readTemplate();
  mkdirSync(dirname(path), { recursive: true });
  const place = isSpecial(path) ? null : landing(path);
  if (place !== null && statSync(place, { throwIfNoEntry: false })?.isDirectory())
    throw new Failure('is a folder');
  const part = new Part(asideOf(place ?? join(tmpdir(), 'report')));
  const tally = new Tally();
  const pages = new LeastSure(limits.listed);
  let failure: Error | null = null;
  const add = (page: ReportPage) => {
    if ('cause' in page) return tally.failed(page);
    tally.cleaned(page);
    const { details, kinds: _counted, ...entry } = page;
    pages.add({ entry: { ...entry, warnings: [...entry.warnings] }, ...part.append(details) });
  };
  return {
    add(page) {
      try {
        if (failure === null) add(page);
      } catch (error) {
        failure = error as Error;
      }
    },
    close(run) {
      try {
        if (failure !== null) throw failure;
        const selection = select(pages.list(), limits.details);
        const summary = summaryOf(tally, selection, run);
        writeInPlace(place, path, (put) =>
          fill(template, { summary, entries: selection.entries }, part, selection, put),
        );
      } finally {
        part.remove();
      }
    },
    abandon: () => part.remove(),
  };
}

function summaryOf(tally: Tally, { entries, shown }: Selection, run: RunFacts): Summary {
  const counts = tally.counts();
  const notes = [...run.notes];
  const pages = counts.cleaned + counts.withoutArticle;
  if (entries.length < pages)
    notes.push(
      `Of ${number(pages)} pages the ${number(entries.length)} least sure are listed. The counts are of all.`,
    );
  if (shown.length < entries.length)
    notes.push(
      `The ${number(shown.length)} least sure open to their details; for the others the file would have grown too large: clean them alone, or use --explain.`,
    );
  return { ...counts, notes, inputs: run.inputs.map(visible), version: run.version };
}

const number = (count: number): string => count.toLocaleString('en');
