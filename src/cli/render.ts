import type { Article } from '../article.ts';
import type { Format } from '../format/format.ts';
import type { CleanOptions } from '../options.ts';
import { cleanArticle, explain } from '../pipeline.ts';
import { type Layout, pageHeader, writeExplanation } from './explain.ts';

/** What one page came to: the article and the words to write. */
export interface Rendered {
  readonly article: Article;
  readonly text: string;
}

/** Turns an input's bytes into what is written of it; `source` names the page. */
export type Render = (bytes: Uint8Array, source: string, stream: boolean) => Rendered;

export function articleRender(format: Format, options: CleanOptions): Render {
  return (bytes, source, stream) => {
    const article = cleanArticle(bytes, { ...options, source });
    return { article, text: stream ? format.record(article) : format.page(article) };
  };
}

export function explainRender(layout: Layout | null, options: CleanOptions): Render {
  return (bytes, source, stream) => {
    const explanation = explain(bytes, { ...options, source });
    const lines = writeExplanation(explanation, layout);
    return { article: explanation.article, text: stream ? pageHeader(source) + lines : lines };
  };
}
