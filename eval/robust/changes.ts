import { languages } from '../../src/languages/index.ts';
import { BOXES, ENDS, ownWords } from './boxes.ts';
import { type Box, type Dump, paragraphsOf } from './dump.ts';

/** A page that is changed. */
export interface Subject {
  readonly dump: Dump;
  readonly gold: string;
  readonly headline: string | null;
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Titles and first sentences of other pages. */
  readonly others: readonly { readonly title: string; readonly summary: string }[];
  /** The text of another page, of the same kind. */
  readonly other: string | null;
}

/** A changed dump. */
export interface Changed {
  readonly text: string;
  /** Lines that were put in and are not the article's. */
  readonly noise: readonly string[];
  /** Lines that were put in and are. */
  readonly added: readonly string[];
  /** Whether the dump has no headline any more. */
  readonly headless: boolean;
}

export type Change = (page: Subject) => Changed | null;

const AD = ['Advertisement'];
const ALSO = ['Read also', 'Lindvik harbour gets a second crane after all'];
const SHARE = ['Share', 'Facebook', 'Email'];
const LETTER = [
  'Sign up for our newsletter',
  'The best stories of the day, every morning in your inbox.',
  'Subscribe',
];
const TEASERS = 5;

const changed = (text: string): Changed => ({ text, noise: [], added: [], headless: false });
const headless = (text: string): Changed => ({ ...changed(text), headless: true });

function put({ dump }: Subject, ...boxes: readonly Box[]): Changed {
  return { ...changed(dump.put(...boxes)), noise: boxes.flatMap(([, lines]) => lines) };
}

const last = ({ dump }: Subject): number => dump.body.at(-1)!;
/** The body paragraph at a share of the body. */
const at = ({ dump }: Subject, share: number): number => dump.body[Math.floor(dump.body.length * share)]!;

const ownWordsOf = ({ language }: Subject) =>
  ownWords(
    (languages.find(({ code }) => code === language) ?? languages.find(({ code }) => code === 'en')!).phrases,
  );

const beforeLast =
  (lines: readonly string[]): Change =>
  (page) =>
    put(page, [last(page), lines]);

const atShare =
  (share: number, lines: readonly string[]): Change =>
  (page) =>
    put(page, [at(page, share), lines]);

const teasers =
  (count: number, summaries: boolean): Change =>
  (page) => {
    if (page.others.length < TEASERS) return null;
    const shown = page.others.slice(0, count);
    const lines = shown.flatMap(({ title, summary }) => (summaries ? [title, summary] : [title]));
    return put(page, [last(page), [ownWordsOf(page).also, ...lines]]);
  };

const ending =
  (lines: readonly string[]): Change =>
  ({ dump }) => ({ ...changed(dump.put([dump.body.at(-1)! + 1, ['', ...lines]])), added: lines });

const WIDTH = 72;

/** A line broken at 72 columns, as `fold` and text browsers do. */
function wrapped(line: string): string {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ')) {
    if (row && row.length + 1 + word.length > WIDTH) {
      rows.push(row);
      row = word;
    } else row = row ? `${row} ${word}` : word;
  }
  return [...rows, row].join('\n');
}

/** The page and another one below it; its article's last paragraph is far above the end of the text. */
const twoPages: Change = ({ dump, other }) =>
  other === null ? null : changed(`${dump.slice(0, dump.pieces.length)}\n\n${other}`);

/** What must not change an article. */
export const CHANGES = {
  alone: ({ dump, gold }) => headless(dump.alone(paragraphsOf(gold))),
  ad: beforeLast(AD),
  ad2: (page) => put(page, [page.dump.body.at(-2)!, AD]),
  share: beforeLast(SHARE),
  also: beforeLast(ALSO),
  letter: atShare(0.5, LETTER),
  noHead: ({ dump }) => headless(dump.slice(dump.body[0]!, dump.pieces.length)),
  noTail: ({ dump }) => changed(dump.slice(0, dump.body.at(-1)! + 1)),
  headed: ({ dump, gold, headline }) => (headline ? changed(dump.alone(paragraphsOf(gold), headline)) : null),
  cut: ({ dump }) => headless(dump.slice(dump.body[0]!, dump.body.at(-1)! + 1)),
  quarter1: atShare(0.25, SHARE),
  quarter2: atShare(0.5, SHARE),
  quarter3: atShare(0.75, SHARE),
  two: (page) => put(page, [at(page, 0.5), AD], [last(page), ALSO]),
  ownAd: (page) => put(page, [last(page), [ownWordsOf(page).ad]]),
  ownShare: (page) => put(page, [last(page), [ownWordsOf(page).share, 'Facebook', 'WhatsApp']]),
  also1: teasers(1, false),
  also2: teasers(2, false),
  also5: teasers(5, false),
  also2long: teasers(2, true),
  also5long: teasers(5, true),
  embed: beforeLast(BOXES.embed),
  video: beforeLast(BOXES.video),
  gallery: beforeLast(BOXES.gallery),
  poll: beforeLast(BOXES.poll),
  audio: beforeLast(BOXES.audio),
  live: beforeLast(BOXES.live),
  endList: ending(ENDS.list),
  endTable: ending(ENDS.table),
  endShort: ending(ENDS.short),
  endQuote: ending(ENDS.quote),
  endSigned: ending(ENDS.signature),
  twoPages,
  wrapped: ({ dump }) => changed(dump.pieces.map(wrapped).join('\n')),
} as const satisfies Record<string, Change>;

export type ChangeName = keyof typeof CHANGES;
export const changeNames = Object.keys(CHANGES) as ChangeName[];
