import type { Range } from '../../api/article.ts';
import type { Line } from '../../page/line.ts';
import { lineRange, type Page, rangeIn } from '../../page/page.ts';
import type { WordCodes } from '../../text/word-codes.ts';
import type { Seam } from './seams/seams.ts';

/**
 * `line`: a whole line, or a piece of a glued one. `row`: all pieces of a glued line. `joined`: two lines that are one.
 * `title`: a part of the title line between separators. `cut`: part of a longer line. `markup`: only the markup has it.
 */
export type CandidateKind = 'line' | 'row' | 'joined' | 'title' | 'cut' | 'markup';

/** A candidate's text. */
export interface CandidateText {
  readonly text: string;
  readonly key: string;
  readonly words: number;
  readonly codes: WordCodes;
}

/** A stretch of the page that may be the headline. */
export class Candidate implements CandidateText {
  readonly kind: CandidateKind;
  /** The line it starts in, and the index of the one it ends in: a row or a cut may be of several pieces. */
  readonly line: Line;
  readonly last: number;
  readonly text: string;
  readonly key: string;
  readonly words: number;
  readonly codes: WordCodes;
  /** Offsets in the line's folded text; of a cut, a row or a join, in the page's text. */
  readonly from: number;
  readonly to: number;
  /** The other parts of the title line, if this is one of them. */
  readonly rest: readonly string[];
  /** What is at its ends. */
  readonly left: Seam;
  readonly right: Seam;
  /** Seams inside it at which it might be cut, other than separators. */
  readonly inner: number;

  constructor(
    kind: CandidateKind,
    line: Line,
    content: CandidateText,
    place: readonly [from: number, to: number],
    ends: {
      readonly rest?: readonly string[];
      readonly left?: Seam;
      readonly right?: Seam;
      readonly inner?: number;
      readonly last?: number;
    } = UNCUT,
  ) {
    this.kind = kind;
    this.line = line;
    this.last = ends.last ?? line.index;
    this.text = content.text;
    this.key = content.key;
    this.words = content.words;
    this.codes = content.codes;
    this.from = place[0];
    this.to = place[1];
    this.rest = ends.rest ?? NOTHING;
    this.left = ends.left ?? 'edge';
    this.right = ends.right ?? 'edge';
    this.inner = ends.inner ?? 0;
  }

  /** Its offsets are in the page's text, not in the line's. */
  get isOfPage(): boolean {
    return this.kind === 'cut' || this.kind === 'row' || this.kind === 'joined';
  }

  /** Its approximate start in the page's text; -1 if only the markup has it. */
  get at(): number {
    if (this.kind === 'markup') return -1;
    return this.isOfPage ? this.from : this.line.start + this.from;
  }

  /** Its approximate end in the page's text. */
  get endsAt(): number {
    return this.isOfPage ? this.to : this.line.start + this.to;
  }

  /** The number of white space and invisible characters that folding removed. */
  get squeezed(): number {
    if (this.isOfPage) return this.to - this.from - this.text.length;
    return this.kind === 'line' ? this.line.end - this.line.start - this.line.text.length : 0;
  }
}

const NOTHING: readonly string[] = [];
const UNCUT = {};

/** A candidate's range in the page's text; `null` if only the markup has it. */
export function rangeOf(page: Page, { kind, line, from, to, text, isOfPage }: Candidate): Range | null {
  if (kind === 'markup') return null;
  if (isOfPage) return [from, to];
  return from === 0 && text.length === line.text.length ? lineRange(line) : rangeIn(page, line, from, to);
}
