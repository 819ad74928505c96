import { resolveTarget } from '../files/atomic.ts';
import { version } from '../pipeline/version.ts';
import { type CleanedPage, shown } from '../report/report-page.ts';
import { openReport, type ReportWriter } from '../report/writer.ts';
import { messageOf, UsageError } from '../terminal/failure.ts';
import { visible } from '../terminal/visible.ts';
import type { Inputs } from './in/input.ts';
import type { Cause, RunLog } from './run-log.ts';

/** The report file of `--report`, while the run writes to it. */
export class ReportFile {
  readonly #path: string;
  readonly #writer: ReportWriter;

  /** @throws UsageError when it cannot be written, or would overwrite an input. */
  constructor(path: string, inputs: Inputs) {
    this.#path = path;
    try {
      this.#writer = openReport(path);
    } catch (error) {
      throw new UsageError(`--report ${path}: ${messageOf(error)}`);
    }
    if (!inputs.has(resolveTarget(path))) return;
    this.#writer.abandon();
    throw new UsageError(`--report ${path} is one of the inputs`);
  }

  /** @param source The page's name as in error messages, with its position in a container. */
  cleaned(source: string, page: CleanedPage): void {
    this.#writer.add({ ...page, source: shown(source) });
  }

  failed(source: string, cause: Cause, message: string): void {
    this.#writer.add({ source: shown(source), cause, message });
  }

  /** Deletes the unfinished report. */
  abandon(): void {
    this.#writer.abandon();
  }

  /**
   * Completes the report. Returns whether it could be written.
   *
   * @param stopped The run ended before all pages were processed.
   */
  close(inputs: readonly string[], log: RunLog, stopped: boolean): boolean {
    const before = log.skippedCount;
    const notes = [
      ...(stopped ? ['The run ended early: the pages that were still to come are not in here.'] : []),
      ...(before > 0 ? [`${before} pages had been done by an earlier run and are not in here.`] : []),
    ];
    try {
      this.#writer.close({ inputs, version: version(), notes });
      return true;
    } catch (error) {
      log.printError(`--report ${visible(this.#path)}: ${visible(messageOf(error))}`);
      return false;
    }
  }
}
