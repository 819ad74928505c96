/** Kinds of dump that a corpus may hold of one page. */
export const DUMPS = ['innertext', 'blocks', 'wet', 'gettext'] as const;
export type Dump = (typeof DUMPS)[number];

/** A page as text, as HTML or as both. */
export interface InputPage {
  readonly name: string;
  readonly text: Uint8Array | null;
  readonly html: Uint8Array | null;
  /** How it was dumped, where the corpus says so. */
  readonly dump: Dump | null;
}
