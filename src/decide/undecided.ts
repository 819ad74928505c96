import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import { sharedShare } from '../page/shared-words.ts';
import type { Label } from '../rules/rule.ts';

/** What is known of a page's lines when it is decided how far the body goes on. */
export interface Undecided {
  readonly page: Page;
  readonly labels: readonly (readonly Label[])[];
  readonly scores: Float64Array;
  /** Whether the model judged the line. */
  readonly isOpen: (line: number) => boolean;
}

/** `Yes.` and `(Reuters)` are no sentences. */
const MIN_SENTENCE_WORDS = 3;

/** `… a plaster on a broken leg. (sk)`, `… on Monday. (dpa/lno)` */
const SIGNED = /[.!?]["'”»]? \([\p{L}/]{2,7}\)$/u;

/** `Elle est aussi dernière. »`: in French a space is before the mark. */
const SPACED_CLOSING = /[.!?…] »$/u;

/** Rules that go by the shape of a run of lines, or by a date, which rows of a list may have. */
const SHAPE_RULES = new Set(['navigation-run', 'bullet-run', 'teaser-rhythm', 'repeated-line', 'date-line']);

/** The lines from `from` up to `end`, `end` left out. */
export const upTo = (from: number, end: number) =>
  Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);

export const words = (page: Page, line: number) => lineFacts(page).counts(line).words;

export const isFree = ({ isOpen, labels }: Undecided, line: number) =>
  isOpen(line) && labels[line]!.length === 0;

/** `Related stories`, `Read also`: other articles follow. */
export const opensRelated = ({ labels }: Pick<Undecided, 'labels'>, line: number) =>
  labels[line]?.some(({ kind, certainty }) => kind === 'related' && certainty === 'opener') === true;

export const isOfShape = (label: Label) => SHAPE_RULES.has(label.rule);

/** No rule but those of shape has labelled the line: a list looks like a menu. */
export const isListable = ({ isOpen, labels }: Undecided, line: number) =>
  isOpen(line) && labels[line]!.every(isOfShape);

/** The share of a line's longer words that the body has. */
export function sharedWithBody({ page: { lines } }: Undecided, isBody: readonly boolean[]) {
  const body = lines.filter(({ index }) => isBody[index]);
  return (line: number) => sharedShare(body, [lines[line]!]);
}

/** A whole sentence that no rule has labelled. */
export function isSentence(all: Undecided, line: number): boolean {
  if (!isFree(all, line)) return false;
  const end = all.page.lines[line]!.text.slice(-12);
  const ends = lineFacts(all.page).endsSentence(line) || SIGNED.test(end) || SPACED_CLOSING.test(end);
  return ends && words(all.page, line) >= MIN_SENTENCE_WORDS;
}
