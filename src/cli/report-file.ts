import { landing } from '../files/aside.ts';
import { version } from '../pipeline/version.ts';
import { type CleanedPage, shown } from '../report/report-page.ts';
import { openReport, type ReportWriter } from '../report/writer.ts';
import { inWords, UsageError } from '../terminal/failure.ts';
import type { Inputs } from './in/input.ts';
import type { Cause, RunLog } from './run-log.ts';

/** The file that `--report` asks for, in the making. */
export class ReportFile {
  readonly #path: string;
  readonly #writer: ReportWriter;

  /** @throws UsageError when it cannot be written, or would be written over an input. */
  constructor(path: string, inputs: Inputs) {
    this.#path = path;
    try {
      this.#writer = openReport(path);
    } catch (error) {
      throw new UsageError(`--report ${path}: ${inWords(error)}`);
    }
    if (!inputs.has(landing(path))) return;
    this.#writer.abandon();
    throw new UsageError(`--report ${path} is one of the inputs`);
  }

  /** @param source How failures would name the page: its place in a container, too. */
  cleaned(source: string, page: CleanedPage): void {
    this.#writer.add({ ...page, source: shown(source) });
  }

  failed(source: string, cause: Cause, message: string): void {
    this.#writer.add({ source: shown(source), cause, message });
  }

  /** Leaves no report. */
  abandon(): void {
    this.#writer.abandon();
  }

  /** Puts the report in its place. @param stopped The run ended before all pages had come. */
  close(inputs: readonly string[], log: RunLog, stopped: boolean): void {
    const before = log.passedOverCount;
    const notes = [
      ...(stopped ? ['The run ended early: the pages that were still to come are not in here.'] : []),
      ...(before > 0 ? [`${before} pages had been done by an earlier run and are not in here.`] : []),
    ];
    try {
      this.#writer.close({ inputs, version: version(), notes });
    } catch (error) {
      log.failure(this.#path, inWords(error), 'not-written');
    }
  }
}
