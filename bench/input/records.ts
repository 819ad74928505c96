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

/** Whether one has the text and the other the HTML. */
const complement = (a: InputPage, b: InputPage) =>
  a.text === null ? b.html === null : a.html === null && b.text === null;

/** Records with the same `id`, one with the text, one with the HTML, are one page: a corpus may keep its HTML apart. */
export function readRecords(paths: readonly string[]): InputPage[] {
  const pages: InputPage[] = [];
  const places = new Map<string, number>();
  for (const path of paths)
    (readCorpus(path) as PageRecord[]).forEach((record, number) => {
      const { id } = record;
      const page = pageOf(record, `${corpusName(path)}/${id ?? number}`, number);
      const place = id === undefined ? undefined : places.get(id);
      const known = place === undefined ? undefined : pages[place];
      if (known && complement(known, page)) {
        const [text, html, dump] = [
          known.text ?? page.text,
          known.html ?? page.html,
          known.dump ?? page.dump,
        ];
        pages[place!] = { name: known.name, text, html, dump };
        return;
      }
      if (id !== undefined) places.set(id, pages.length);
      pages.push(page);
    });
  return pages;
}
