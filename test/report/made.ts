import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Explanation, explain } from '../../src/index.ts';
import { type FailedPage, type ReportPage, reportPage } from '../../src/report/report-page.ts';
import { openReport } from '../../src/report/writer.ts';
import { folderWith } from '../support/command.ts';
import { fixtureNames, readFixture } from '../support/fixtures.ts';

/** A fixture's page, explained as by the command. */
export interface Explained {
  readonly source: string;
  readonly explanation: Explanation;
}

/** All fixtures, explained. */
export function explainedFixtures(): Explained[] {
  return fixtureNames().map((name) => {
    const { bytes, page } = readFixture(name);
    return explained(bytes, `in/${name}/${page}`);
  });
}

export function explained(content: string | Uint8Array, source: string): Explained {
  return { source, explanation: explain(content, { source, spans: true }) };
}

export const FAILED: readonly FailedPage[] = [
  { source: 'in/one.bin', cause: 'binary', message: 'binary, not text' },
  { source: 'in/slow.html', cause: 'timed-out', message: 'not done within 10 s' },
  { source: 'in/two.bin', cause: 'binary', message: 'binary, not text' },
];

export const RUN = { inputs: ['in/'], version: '0.0.1', notes: [] };

/** Writes a report of these pages and returns its address, which is valid until the test ends. */
export function reportOf(pages: Iterable<ReportPage>, folder = folderWith()): string {
  const path = join(folder, 'report.html');
  const report = openReport(path);
  for (const page of pages) report.add(page);
  report.close(RUN);
  return pathToFileURL(path).href;
}

export const asPage = ({ explanation, source }: Explained): ReportPage =>
  reportPage(explanation, { source, metadata: null });
