import type { Article } from '../article.ts';
import { loadPaint } from '../cli/color.ts';
import { type Layout, pageHeader, writeExplanation } from '../cli/explain.ts';
import type { Format } from '../format/format.ts';
import { loadFormat } from '../format/index.ts';
import type { CleanOptions } from '../options.ts';
import { cleanArticle, explain } from '../pipeline.ts';
import type { PageRecord } from '../records/record.ts';
import type { ExplainLook, Job, Page } from './job.ts';

/** What one page came to: the article and the words to write. */
export interface Rendered {
  readonly article: Article;
  readonly text: string;
}

export type Render = (page: Page) => Rendered;

/** What the job makes of a page, with all that it needs loaded. */
export async function loadRender(job: Job): Promise<Render> {
  return job.explain
    ? explainRender(await layoutOf(job.explain), job.options)
    : articleRender(await loadFormat(job.format), job.options);
}

function articleRender(format: Format, options: CleanOptions): Render {
  return ({ record, stream }) => {
    const article = cleanArticle(record.content, optionsFor(record, options));
    if (record.metadata !== null) article.metadata = record.metadata;
    return { article, text: stream ? format.record(article) : format.page(article) };
  };
}

function explainRender(layout: Layout | null, options: CleanOptions): Render {
  return ({ record, stream }) => {
    const explanation = explain(record.content, optionsFor(record, options));
    const lines = writeExplanation(explanation, layout);
    return { article: explanation.article, text: stream ? pageHeader(record.source) + lines : lines };
  };
}

/** `--now` outranks the record's own moment. */
function optionsFor({ source, now }: PageRecord, options: CleanOptions): CleanOptions {
  return now === null ? { ...options, source } : { now, ...options, source };
}

async function layoutOf({ columns, color }: ExplainLook): Promise<Layout | null> {
  return columns === null ? null : { columns, paint: await loadPaint(color) };
}
