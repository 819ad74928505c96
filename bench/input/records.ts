import { type CorpusPage, corpusName, readCorpus } from '../../eval/corpus.ts';
import { DUMPS, type InputPage } from './page.ts';

/** A corpus has `dumps`; any other JSONL has its page in `text` or `html`. */
type PageRecord = Partial<CorpusPage> & { readonly text?: string; readonly html?: string };

/** Of the dumps of a corpus' pages each has its turn: a page counts once. */
function pageOf(record: PageRecord, name: string, number: number): InputPage {
  const { dumps = {} } = record;
  const kinds = DUMPS.filter((kind) => dumps[kind]);
  const dump = kinds.length ? kinds[number % kinds.length]! : null;
  const text = dump ? dumps[dump] : record.text;
  const html = dumps.html ?? record.html;
  return { name, text: text ? Buffer.from(text) : null, html: html ? Buffer.from(html) : null, dump };
}

/** `world-dev-markup.jsonl.gz` has the HTML of the pages of `world-dev.jsonl.gz`. */
const corpusOf = (path: string) => corpusName(path).replace(/-markup$/, '');

export function readRecords(paths: readonly string[]): InputPage[] {
  const pages = new Map<string, InputPage>();
  for (const path of paths)
    (readCorpus(path) as PageRecord[]).forEach((record, number) => {
      const page = pageOf(record, `${corpusOf(path)}/${record.id ?? number}`, number);
      const known = pages.get(page.name) ?? page;
      const dump = known.dump ?? page.dump;
      pages.set(page.name, { ...known, text: known.text ?? page.text, html: known.html ?? page.html, dump });
    });
  return [...pages.values()];
}
