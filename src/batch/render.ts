import type { Article } from '../api/article.ts';
import type { Explanation } from '../api/explanation.ts';
import type { CleanOptions } from '../api/options.ts';
import type { Format } from '../format/format.ts';
import { loadFormat } from '../format/index.ts';
import { cleanArticle, explain } from '../pipeline/clean.ts';
import type { PageRecord } from '../records/record.ts';
import type { CleanedPage } from '../report/report-page.ts';
import { loadPaint } from '../terminal/color.ts';
import type { TerminalLayout } from '../terminal/explanation.ts';
import type { ExplainStyle, Job, QueuedPage } from './job.ts';

/** The result of cleaning one page: the article and the text to write. */
export interface Rendered {
  readonly article: Article;
  readonly text: string;
  readonly report: CleanedPage | null;
}

export type Render = (page: QueuedPage) => Rendered;

/** Formats the result of a page. */
type Write = (explanation: Explanation, page: QueuedPage) => string;

/** The function that cleans and formats a page for this job, with all the code it needs loaded. */
export async function loadRender(job: Job): Promise<Render> {
  const { explain: look, options } = job;
  const format = look ? null : await loadFormat(job.format);
  const write = format ? articleWriter(format, options) : await explanationWriter(await layoutOf(look));
  if (job.report) return reportedRender(write, options);
  return format ? articleRender(format, options) : explainRender(write, options);
}

function articleRender(format: Format, options: CleanOptions): Render {
  return (page) => {
    const article = cleanArticle(page.record.content, optionsFor(page.record, options));
    return { article, text: writeArticle(format, article, page), report: null };
  };
}

function explainRender(write: Write, options: CleanOptions): Render {
  return (page) => {
    const explanation = explain(page.record.content, optionsFor(page.record, options));
    return { article: explanation.article, text: write(explanation, page), report: null };
  };
}

/** Cleans the page once for both the output and the report. */
async function reportedRender(write: Write, options: CleanOptions): Promise<Render> {
  const { reportPage } = await import('../report/report-page.ts');
  return (page) => {
    const all = { ...optionsFor(page.record, options), spans: true };
    const explanation = explain(page.record.content, all);
    const report = reportPage(explanation, page.record);
    return { article: explanation.article, text: write(explanation, page), report };
  };
}

function articleWriter(format: Format, { spans: wanted }: CleanOptions): Write {
  return ({ article }, page) => {
    const { spans, ...without } = article;
    return writeArticle(format, wanted && spans ? article : without, page);
  };
}

function writeArticle(format: Format, article: Article, page: QueuedPage): string {
  const { metadata } = page.record;
  const text = page.stream ? format.record(article) : format.page(article);
  return metadata === null || !format.carry ? text : format.carry(text, metadata);
}

/** The table of character widths is loaded for explanations only. */
async function explanationWriter(layout: TerminalLayout | null): Promise<Write> {
  const { pageHeader, writeExplanation } = await import('../terminal/explanation.ts');
  return (explanation, { record, stream }) => {
    const lines = writeExplanation(explanation, layout);
    return stream ? pageHeader(record.source) + lines : lines;
  };
}

/** `--now` takes precedence over the record's own time. */
export function optionsFor(
  { source, charset, now, stated }: PageRecord,
  options: CleanOptions,
): CleanOptions {
  return {
    ...(charset !== null && { charset }),
    ...(now !== null && { now }),
    ...(stated && { stated }),
    ...options,
    source,
  };
}

async function layoutOf(look: ExplainStyle | null): Promise<TerminalLayout | null> {
  if (look === null || look.columns === null) return null;
  return { columns: look.columns, paint: await loadPaint(look.color) };
}
