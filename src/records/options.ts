import type { InputKind } from '../api/options.ts';

/** What an input is taken for; `auto` goes by its content. `text`, `html` and `markdown` are one page each. */
export type RecordKind = 'auto' | InputKind | 'jsonl' | 'warc';

export interface RecordOptions {
  /** Names the input: the path, or `-`; the source of records that have no name of their own. */
  readonly source: string;
  /** Key of a JSON Lines record that holds the page. */
  readonly textKey: string;
  /** Key of a JSON Lines record that names it; `null` takes its `url`, else its `id`. */
  readonly idKey: string | null;
  /** Bytes a record may have, decompressed; one that has more is a bad record. */
  readonly maxBytes: number;
  readonly kind: RecordKind;
  /** Called before the first record of what may hold many: JSON Lines, a web archive, a tar archive. */
  readonly onContainer?: () => void;
}
