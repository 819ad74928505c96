import type { InputKind } from '../api/options.ts';
import type { FilePath } from '../files/reading.ts';

/** What an input is taken for; `auto` goes by its content. `text`, `html` and `markdown` are one page each. */
export type RecordKind = 'auto' | InputKind | 'jsonl' | 'json' | 'csv' | 'warc';

export interface RecordOptions {
  /** Names the input: the path, or `-`; the source of records that have no name of their own. */
  readonly source: string;
  /** Keys of a record that may hold the page, best first, dotted where they are nested; none: the well-known ones. */
  readonly textKeys: readonly string[];
  /** Key of a record that names it; `null` takes its `url`, else its `id`. */
  readonly idKey: string | null;
  /** Keys of a record that are carried through as metadata; `null` for all but the page. */
  readonly keep: readonly string[] | null;
  /** Bytes a record may have, decompressed; one that has more is a bad record. */
  readonly maxBytes: number;
  readonly kind: RecordKind;
  /** Path of the file that the stream is: what has its table of contents at the end is read there. `null` for a pipe. */
  readonly file?: FilePath | null;
  /** Called before the first record of what may hold many: JSON Lines, a table, a web archive, a tar archive. */
  readonly onContainer?: () => void;
  /** Called for each file of an archive that is plainly no page. */
  readonly onPassedOver?: () => void;
  /** Called with the key of each page that was found by its content. */
  readonly onPageKey?: (key: string) => void;
}
