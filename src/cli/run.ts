import type { Article } from '../article.ts';
import { type Input, type Inputs, pathOf } from './in/input.ts';
import { readInput } from './in/read.ts';
import { EXIT, type Io, type StopSignal } from './io.ts';
import { type Sink, SinkLost } from './out/sink.ts';
import type { Render } from './render.ts';
import type { Report } from './report.ts';

export interface Run {
  readonly inputs: Inputs;
  readonly sink: Sink;
  readonly render: Render;
  readonly report: Report;
  /** A page without an article is a failure. */
  readonly strict: boolean;
  readonly io: Io;
}

/** Reads, cleans and writes page after page; answers with the exit code. */
export async function runAll(run: Run): Promise<number> {
  let stopped: StopSignal | null = null;
  let reading = false;
  const release = run.io.onStop((signal) => {
    stopped = signal;
    if (reading) run.io.stdin.destroy();
  });
  const stdin = () => {
    reading = true;
    return run.io.stdin;
  };
  const isStopped = () => stopped !== null;
  try {
    for (const input of run.inputs.list) {
      if (isStopped()) break;
      await onePage(run, input, stdin, isStopped);
    }
    if (stopped === null) await run.sink.finish(run.report.failed === 0);
  } catch (error) {
    return await lost(run, error);
  } finally {
    release();
  }
  if (stopped === null) return exitCode(run);
  await run.sink.abandon();
  return EXIT[stopped as StopSignal];
}

async function onePage(run: Run, input: Input, stdin: () => Io['stdin'], isStopped: () => boolean) {
  const path = pathOf(input);
  try {
    const bytes = await readInput(input, stdin);
    const { article, text } = run.render(bytes, path, run.sink.stream);
    await run.sink.write(input, text);
    count(run, path, article);
  } catch (error) {
    if (error instanceof SinkLost) throw error;
    // A read cut short by the stop is no failure of the input.
    if (!isStopped()) run.report.failure(path, error);
  }
}

function count({ report, strict }: Run, path: string, article: Article): void {
  if (article.body.length > 0 && !article.warnings.some((w) => w.code === 'no-article')) {
    report.cleaned++;
    return;
  }
  report.withoutArticle++;
  if (strict) report.noArticle(path);
}

function exitCode({ report, strict }: Run): number {
  return report.failed > 0 || (strict && report.withoutArticle > 0) ? EXIT.failed : EXIT.ok;
}

/** The output can take no more: what was written aside goes, what stands in its place stays. */
async function lost(run: Run, error: unknown): Promise<number> {
  await run.sink.abandon();
  if (error instanceof SinkLost && error.quiet) return exitCode(run);
  run.report.failure(run.sink.name, error);
  return EXIT.failed;
}
