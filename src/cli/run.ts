import type { RecordError } from '../api/error-record.ts';
import type { Dispatcher } from '../batch/dispatcher.ts';
import { type ItemOutcome, inOrder, windowFor } from '../batch/in-order.ts';
import type { Job, Outcome } from '../batch/job.ts';
import type { Format } from '../format/format.ts';
import { messageOf, UsageError } from '../terminal/failure.ts';
import { EXIT, type Io } from '../terminal/io.ts';
import { errorLine } from './error-line.ts';
import { hashOfFile, type InputBytes } from './in/bytes.ts';
import type { Inputs } from './in/input.ts';
import { type InputItem, nameOf } from './in/item.ts';
import { allItems, type ReadingOptions } from './in/items.ts';
import { type Sink, SinkLost } from './out/sink.ts';
import type { Progress } from './progress.ts';
import type { ReportFile } from './report-file.ts';
import type { RunLog } from './run-log.ts';
import { Stop } from './stop.ts';

export interface RunSetup {
  readonly inputs: Inputs;
  readonly reading: ReadingOptions;
  readonly sink: Sink;
  readonly job: Job;
  readonly format: Pick<Format, 'opening' | 'failure'>;
  readonly jobs: number;
  readonly dispatcher: Dispatcher;
  readonly log: RunLog;
  readonly progress: Progress;
  /** The report of `--report`; `null` for none. */
  readonly reportFile: ReportFile | null;
  /** Count a page without an article as a failure. */
  readonly strict: boolean;
  readonly io: Io;
}

/** How a run ended. */
export interface Ending {
  /** The exit code. */
  readonly code: number;
  /** All pages were processed: nothing stopped the run. */
  readonly whole: boolean;
}

/** Reads, cleans and writes all pages in order. */
export async function runAll(run: RunSetup): Promise<Ending> {
  const { jobs, dispatcher, sink, log, io } = run;
  const stop = new Stop(io);
  stop.signal.addEventListener('abort', () => dispatcher.drop());
  try {
    for await (const itemOutcome of inOrder(
      itemsOf(run, stop),
      dispatcher.begin('clean', run.job),
      windowFor(jobs),
      stop.signal,
    ))
      await deliver(run, itemOutcome);
    if (stop.by === null) await sink.finish(log.counts.failed === 0);
    else await suspend(run);
  } catch (error) {
    return { code: await lost(run, error), whole: false };
  } finally {
    stop.release();
  }
  return { code: stop.by === null ? exitCode(run) : EXIT[stop.by], whole: stop.by === null };
}

function itemsOf(
  { inputs, reading, sink, log, progress, dispatcher }: RunSetup,
  stop: Stop,
): AsyncIterable<InputItem> {
  const { stream } = sink;
  const opened = (bytes: InputBytes) => {
    progress.opened(bytes);
    dispatcher.opened(bytes.size ?? 0);
  };
  const told = {
    onPageKey: (key: string) => progress.pageKey(key),
    onPassedOver: () => void log.passedOver++,
  };
  const reader = { stdin: () => stop.stdin(), stream, reading, told, opened, stop: stop.signal };
  return allItems(inputs, reader, async (item) => {
    if (item.contained) progress.container();
    const whole = isFirstOfFile(item) && (await sink.doneWhole(item, () => hashOfFile(item.input)));
    if (whole) log.skipped(whole);
    if (whole) return 'input';
    const status = sink.done(item);
    if (status) log.skipped({ [status]: 1 });
    return status && 'record';
  });
}

function isFirstOfFile({ input, contained, record }: InputItem): boolean {
  return contained && input.folder !== null && record.position === 1;
}

/** Writes the result of one record and counts it. */
async function deliver(run: RunSetup, { item, outcome }: ItemOutcome<InputItem, Outcome>): Promise<void> {
  const { job, sink, log, reportFile, strict } = run;
  const source = nameOf(item);
  const error =
    'error' in item.record ? item.record.error : outcome?.status === 'failed' ? outcome.error : null;
  try {
    if (error) {
      const text = job.explain ? null : errorText(run, item, error);
      await sink.write(item, text, 'failed');
      log.failure(source, error.message, error.code);
      reportFile?.failed(source, error.code, error.message);
    } else if (outcome && outcome.status !== 'failed') {
      await sink.write(item, outcome.text, outcome.status);
      log.done(source, outcome);
      if (outcome.report) reportFile?.cleaned(source, outcome.report);
      if (strict && outcome.status === 'without-article') log.noArticle(source, outcome.unlikely);
    }
  } catch (fault) {
    if (fault instanceof SinkLost || fault instanceof UsageError) throw fault;
    log.failure(source, messageOf(fault), 'not-written');
    reportFile?.failed(source, 'not-written', messageOf(fault));
  }
}

/** What stands in the place of a record that could not be cleaned; `null` where the format has no place for it. */
function errorText({ job, format, sink }: RunSetup, item: InputItem, error: RecordError): string | null {
  if (job.format === 'jsonl') return errorLine(item.record, error);
  const row = format.failure?.(item.record.source, error) ?? null;
  const alone = !sink.stream && !item.contained;
  return row !== null && alone ? (format.opening ?? '') + row : row;
}

function exitCode({ log: { counts, unchanged }, strict }: RunSetup): number {
  const failed = counts.failed + unchanged.failed;
  const missed = counts['without-article'] + unchanged['without-article'];
  return failed > 0 || (strict && missed > 0) ? EXIT.failed : EXIT.ok;
}

async function suspend({ sink, log }: RunSetup): Promise<void> {
  await sink.suspend();
  if (sink.resumable) log.note('ended early; run the same command with --resume to continue');
}

/**
 * The output failed: no partial file gets its final name.
 *
 * @throws UsageError when it may not be written and nothing was, or when it cannot hold what is in the input.
 */
async function lost(run: RunSetup, error: unknown): Promise<number> {
  const { sink, log } = run;
  if (error instanceof UsageError) {
    await sink.suspend();
    throw error;
  }
  if (error instanceof SinkLost && error.quiet) return exitCode(run);
  log.failure(sink.name, messageOf(error), 'not-written');
  await suspend(run);
  return EXIT.lost;
}
