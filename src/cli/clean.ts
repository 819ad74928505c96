import { type FormatName, loadFormat } from '../format/index.ts';
import { cleanArticle } from '../pipeline.ts';
import { paintFor } from './color.ts';
import { EXPLANATION, type Layout } from './explain.ts';
import { UsageError } from './failure.ts';
import { collectInputs } from './in/collect.ts';
import type { Io } from './io.ts';
import type { Settings } from './options.ts';
import { existingFolder, openSink } from './out/open.ts';
import { articleRender, explainRender, type Render } from './render.ts';
import type { Report } from './report.ts';
import { runAll } from './run.ts';

/** Columns of a terminal that does not tell. */
const FALLBACK_COLUMNS = 80;

/**
 * Does what the command line asks and answers with the exit code.
 *
 * @throws UsageError before anything is written.
 */
export async function clean(settings: Settings, report: Report, io: Io): Promise<number> {
  checkByLibrary(settings);
  const { out, strict } = settings;
  const paths = settings.paths.length > 0 ? settings.paths : ['-'];
  const format = await loadFormat(formatName(settings));
  const inputs = collectInputs(paths, existingFolder(out), (path, error) => report.failure(path, error));
  const sink = openSink(out, inputs, settings.explain ? EXPLANATION : format, io.stdout);
  const render: Render = settings.explain
    ? explainRender(await layoutFor(settings, io), settings.clean)
    : articleRender(format, settings.clean);
  const code = await runAll({ inputs, sink, render, report, strict, io });
  if (inputs.tree && !settings.quiet) report.summary();
  return code;
}

/** What the library does not take (an unknown encoding) is wrong use, found before anything is read. */
function checkByLibrary({ clean: options }: Settings): void {
  if (Object.keys(options).length === 0) return;
  try {
    cleanArticle(new Uint8Array(), options);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}

/** JSON unless told otherwise; `--out all.jsonl` tells, since it cannot mean a folder. */
function formatName({ format, out }: Settings): FormatName {
  return format ?? (out?.endsWith('.jsonl') ? 'jsonl' : 'json');
}

/** Two coloured lines each for a person at a terminal, plain columns for a pipe or a file. */
async function layoutFor({ color, out }: Settings, io: Io): Promise<Layout | null> {
  const seen = out === null && (io.stdout.isTTY === true || color === 'always');
  if (!seen) return null;
  return { columns: io.stdout.columns || FALLBACK_COLUMNS, paint: await paintFor(color, io.stdout, io.env) };
}
