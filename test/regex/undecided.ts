/** An expression that the checker cannot decide in time, with its worst text of each length. */
export interface Undecided {
  /** The file that contains it. */
  readonly file: string;
  /** How it begins: enough to identify it. */
  readonly begins: string;
  /** Why it cannot take long. */
  readonly why: string;
  /** Text of about this many characters that needs the most steps. */
  readonly worst: (length: number) => string;
}

const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length));

/** None of these has an unbounded quantifier, so at each position they need a limited number of steps. */
export const UNDECIDED: readonly Undecided[] = [
  {
    file: 'src/rules/line/code-residue.ts',
    begins: '^<!--.{0,200}-->$|',
    why: 'anchored, every repeat bounded',
    worst: (length) => `<!--${repeated('-->-')(length)}`,
  },
  {
    file: 'src/rules/line/code-residue.ts',
    begins: 'window\\.(?:dataLayer',
    why: 'at most 80 characters from each beginning',
    worst: repeated('@media '),
  },
  {
    file: 'src/rules/phrase/contact.ts',
    begins: '^\\S{1,60}@\\S{1,60}',
    why: 'anchored, every repeat bounded',
    worst: (length) => `${repeated('@.')(length)} `,
  },
  {
    file: 'src/bylines/handle.ts',
    begins: ' (?:on|in|at|am|um',
    why: 'at most 200 characters from each beginning',
    worst: (length) => `${repeated(' on')(length)}\n`,
  },
];
