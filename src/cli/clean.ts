import type { CleanOptions } from '../api/options.ts';
import type { SiteTemplate } from '../api/site-template.ts';
import { Dispatcher } from '../batch/dispatcher.ts';
import type { Job } from '../batch/job.ts';
import { isSpecial } from '../files/atomic.ts';
import type { Format } from '../format/format.ts';
import { type FormatName, loadFormat } from '../format/index.ts';
import { optionEncoding } from '../input/encoding.ts';
import { checkOptions } from '../pipeline/check-options.ts';
import { wantsColor } from '../terminal/color.ts';
import { UsageError } from '../terminal/failure.ts';
import { EXIT, type Io } from '../terminal/io.ts';
import { EXPLANATION } from './explain-format.ts';
import { collectInputs } from './in/collect.ts';
import { nameFilter } from './in/filter.ts';
import type { Inputs } from './in/input.ts';
import type { Learning } from './learn.ts';
import type { Settings } from './options.ts';
import { checkEnding, formatByName } from './out/ending.ts';
import { existingFolder, isFolderOut, openSink } from './out/open.ts';
import { checkPathConflicts } from './out/path-conflicts.ts';
import { originOfPath, type ResumeSettings } from './out/resume-settings.ts';
import { SinkLost } from './out/sink.ts';
import { Progress } from './progress.ts';
import type { ReportFile } from './report-file.ts';
import { runAll } from './run.ts';
import type { RunLog } from './run-log.ts';

/** Said once when `--resume` finds outputs of a run that knew other pages. */
const OTHER_SITES =
  'the pages teach something else of their sites than in the earlier run, so all are cleaned again (with --template, added pages change no others)';

type OutputFormat = Pick<Format, 'extension' | 'separator' | 'opening' | 'failure'>;

/** Width assumed for a terminal that does not report one. */
const FALLBACK_COLUMNS = 80;

/**
 * Runs the command line that was given and returns the exit code.
 *
 * @throws UsageError before anything is written.
 */
export async function clean(settings: Settings, log: RunLog, io: Io): Promise<number> {
  checkByLibrary(settings.clean);
  checkStdout(settings, io);
  const { out, settingsFiles } = settings;
  const name = formatName(settings);
  const format: OutputFormat = settings.explain ? EXPLANATION : await loadFormat(name);
  const paths = pathsOf(settings);
  const inputs = collectInputs(paths, existingFolder(out), settingsFiles, {
    wanted: await nameFilter(settings.globs),
    failed: (path, error) => log.unlisted(path, error),
  });
  log.passedOver += inputs.passedOver;
  checkOutput(settings, inputs, format, io);
  checkPathConflicts({ ...settings, ...outOf(settings, inputs, format), inputs, paths });
  const { jobs, timeout } = settings;
  const dispatcher = new Dispatcher({ jobs, timeout, expected: inputs.list.length });
  const learning = { settings, inputs, dispatcher, log, io };
  try {
    const { learnInto, templateFor } = await import('./site.ts');
    if (settings.learn !== null) return await learnInto(settings.learn, learning);
    const template = await templateFor(learning);
    log.sites = template?.sites ?? 0;
    return await cleanAll(learning, jobOf(settings, template, io), format);
  } finally {
    await dispatcher.close();
  }
}

/** Cleans what was learned from, and writes it. */
async function cleanAll(
  { settings, inputs, dispatcher, log, io }: Learning,
  job: Job,
  format: OutputFormat,
): Promise<number> {
  const { out, quiet, reading, jobs, strict } = settings;
  const paths = pathsOf(settings);
  const resume = await resumeSettingsOf(settings, paths, job, log);
  const sink = await openSink(out, inputs, format, io.stdout, resume);
  const pagesOnTerminal = toStdout(settings) && io.stdout.isTTY === true;
  const progress = new Progress(inputs, log, io, { quiet, pagesOnTerminal });
  const reportFile = await openReportFile(settings, inputs).catch(async (error) => {
    await sink.suspend();
    throw error;
  });
  const run = { inputs, reading, sink, job, format, jobs, dispatcher, log, progress, reportFile, strict, io };
  const { code, whole } = await runAll(run).catch((error) => {
    reportFile?.abandon();
    progress.stop();
    throw error;
  });
  const isReported = reportFile?.close(paths, log, !whole) ?? true;
  progress.end();
  // As with any other output: 1 would say that all has come out.
  return isReported || !whole ? code : EXIT.lost;
}

const pathsOf = ({ paths }: Settings) => (paths.length > 0 ? paths : ['-']);

/** @throws SinkLost when all that the run gives would go to a closed stream. */
function checkStdout(settings: Settings, io: Io): void {
  const { learn, report, strict } = settings;
  if (!toStdout(settings) || learn !== null || report !== null || strict || !io.stdoutIsClosed()) return;
  throw new SinkLost('standard output is closed; -o /dev/null cleans without an output', false);
}

/** What the library rejects (such as an unknown encoding) is a usage error, reported before anything is read. */
function checkByLibrary(options: CleanOptions): void {
  try {
    checkOptions(options);
    if (options.encoding !== undefined) optionEncoding(options.encoding);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}

/** The report's code is loaded only when a report is wanted. */
async function openReportFile({ report }: Settings, inputs: Inputs): Promise<ReportFile | null> {
  if (report === null) return null;
  const { ReportFile } = await import('./report-file.ts');
  return new ReportFile(report, inputs);
}

function outOf({ out }: Settings, inputs: Inputs, format: Pick<Format, 'extension'>) {
  const path = out === '-' ? null : out;
  return {
    out: path,
    outIsFolder: path !== null && isFolderOut(path, inputs, format),
    extension: format.extension,
  };
}

function toStdout({ out }: Settings): boolean {
  return out === null || out === '-';
}

function jobOf(settings: Settings, template: SiteTemplate | null, io: Io): Job {
  const { explain, color } = settings;
  const options = template ? { ...settings.clean, template } : settings.clean;
  const base = { format: formatName(settings), options, report: settings.report !== null };
  if (!explain) return { ...base, explain: null };
  // For a terminal: two coloured lines for each line of the page. For a pipe or a file: plain columns.
  const seen = toStdout(settings) && (io.stdout.isTTY === true || color === 'always');
  const look = {
    columns: seen ? io.stdout.columns || FALLBACK_COLUMNS : null,
    color: seen && wantsColor(color, io.stdout, io.env),
  };
  return { ...base, explain: look };
}

/** The format that is given, else the one that the name of the output says, else JSON. */
function formatName({ format, out }: Settings): FormatName {
  return format ?? formatByName(out ?? '') ?? 'json';
}

/** @throws UsageError where the output cannot hold what it is to hold. */
function checkOutput(settings: Settings, inputs: Inputs, format: OutputFormat, { stdout }: Io): void {
  const { out, explain } = settings;
  if (out === null || out === '-') {
    if (format.extension === 'parquet' && stdout.isTTY === true)
      throw new UsageError('Parquet is nothing for a terminal; --out all.parquet, or a pipe');
    return;
  }
  if (existingFolder(out) !== null || /[\\/]$/.test(out) || isSpecial(out)) return;
  checkEnding(out, { format: settings.format, explain, folder: isFolderOut(out, inputs, format) });
}

/** @throws UsageError when nothing can be resumed. */
async function resumeSettingsOf(
  settings: Settings,
  paths: readonly string[],
  job: Job,
  log: RunLog,
): Promise<ResumeSettings> {
  const { resume, reading, timeout } = settings;
  const limits = `${timeout} ${reading.maxBytes}`;
  if (toStdout(settings)) {
    if (resume) throw new UsageError('--resume needs --out: standard output cannot be resumed');
    return { run: '', limits, from: [], resume, onOtherRun: () => {} };
  }
  const { runKey, differInSites } = await import('./run-key.ts');
  const run = runKey(job, reading);
  let said = false;
  const onOtherRun = (other: string) => {
    if (said || !differInSites(run, other)) return;
    said = true;
    log.note(OTHER_SITES);
  };
  return { run, limits, from: paths.map(originOfPath), resume, onOtherRun };
}
