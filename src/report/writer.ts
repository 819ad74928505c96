import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { isSpecial, targetOf, temporaryName } from '../files/atomic.ts';
import { knownFolder, makeFolder } from '../files/folder.ts';
import { Failure } from '../terminal/failure.ts';
import { visible } from '../terminal/visible.ts';
import type { Summary } from './data.ts';
import { fill } from './fill.ts';
import { LeastCertain } from './least-certain.ts';
import type { ReportPage } from './report-page.ts';
import { type Selection, select } from './selection.ts';
import { Tally } from './tally.ts';
import { readTemplate } from './template.ts';
import { TemporaryFile } from './temporary-file.ts';
import { writeInPlace } from './write.ts';

/** Most pages that a browser can list and filter without delay. */
const MAX_LISTED = 20_000;
/** Most bytes of details in the file, encoded: some 11,000 pages of 16 kB. Chromium lists the first in a second. */
const MAX_DETAILS = 192 * 1024 * 1024;

/** Facts about the run, for the report. */
export interface RunFacts {
  /** The inputs, as given on the command line. */
  readonly inputs: readonly string[];
  /** The version of this tool. */
  readonly version: string;
  /** What a reader must know, one sentence each: that the run was stopped, that pages were skipped. */
  readonly notes: readonly string[];
}

export interface ReportWriter {
  /** Adds the next page. Never throws: `close` reports errors. */
  add(page: ReportPage): void;
  /**
   * Writes the complete report.
   *
   * @throws the system's error, also one from `add`; then nothing is left behind, and an existing file stays as it was.
   */
  close(run: RunFacts): void;
  /** Leaves no report and no temporary file. */
  abandon(): void;
}

/** Limits of a report's size. */
export interface Limits {
  readonly listed: number;
  readonly details: number;
}

/**
 * Opens a report. Details go to a temporary file at once, so that memory does not grow with them.
 *
 * @throws Failure or the system's error when the report cannot be written there.
 */
export function openReport(
  path: string,
  limits: Limits = { listed: MAX_LISTED, details: MAX_DETAILS },
): ReportWriter {
  const template = readTemplate();
  makeFolder(dirname(path));
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Failure('is a folder');
  const place = isSpecial(path) ? null : targetOf(path);
  const detailsFile = new TemporaryFile({
    folder: place?.folder ?? knownFolder(tmpdir()),
    name: temporaryName(),
  });
  const tally = new Tally();
  const pages = new LeastCertain(limits.listed);
  let failure: Error | null = null;
  const add = (page: ReportPage) => {
    if ('cause' in page) return tally.failed(page);
    tally.cleaned(page);
    const { details, kinds: _counted, ...entry } = page;
    pages.add({ entry: { ...entry, warnings: [...entry.warnings] }, ...detailsFile.append(details) });
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
          fill(template, { summary, entries: selection.entries }, detailsFile, selection, put),
        );
      } finally {
        detailsFile.remove();
      }
    },
    abandon: () => detailsFile.remove(),
  };
}

function summaryOf(tally: Tally, { entries, shown }: Selection, run: RunFacts): Summary {
  const counts = tally.counts();
  const notes = [...run.notes];
  const pages = counts.cleaned + counts.withoutArticle;
  if (entries.length < pages)
    notes.push(
      `Of ${number(pages)} pages the ${number(entries.length)} least certain are listed. The counts include all pages.`,
    );
  if (shown.length < entries.length)
    notes.push(
      `The ${number(shown.length)} least certain open to their details; with those of the others the file would be too large: clean such a page alone, or use --explain.`,
    );
  return { ...counts, notes, inputs: run.inputs.map(visible), version: run.version };
}

const number = (count: number): string => count.toLocaleString('en');
