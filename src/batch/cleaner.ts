import type { WarningCode } from '../api/article.ts';
import { decodedPage } from '../records/web-archive/decoded-page.ts';
import { failed, type Job, type Outcome, type QueuedPage } from './job.ts';
import { loadRender, type Rendered } from './render.ts';

/** Cleans pages one at a time. An error in this program fails that page, not the run. */
export async function loadCleaner(job: Job): Promise<(page: QueuedPage) => Outcome> {
  const render = await loadRender(job);
  return (page) => {
    try {
      const record = decodedPage(page.record);
      if ('code' in record) return failed(record.code, record.message);
      return outcomeOf(render({ ...page, record }));
    } catch (error) {
      return failed('failed', error instanceof Error ? error.message : String(error));
    }
  };
}

function outcomeOf({ article, text, report }: Rendered): Outcome {
  const warned = (code: WarningCode) => article.warnings.some((w) => w.code === code);
  const unlikely = warned('unlikely-article');
  const found = article.body.length > 0 && !warned('no-article') && !unlikely;
  return {
    status: found ? 'cleaned' : 'without-article',
    unlikely,
    text,
    confidence: article.confidence.article,
    kinds: article.removed.kinds,
    report,
  };
}
