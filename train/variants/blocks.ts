import type { NewLine } from './edit.ts';
import { body, noise } from './line.ts';
import { weighted } from './weighted.ts';
import { type Material, person } from './wording.ts';

/** A block that an article may hold besides paragraphs, made of its own sentences. */
export type Block = (sentences: readonly string[], material: Material) => NewLine[];

/** Western words in a piece of text; in text without spaces, pieces between commas. */
const BETWEEN = /[\s,;:，、；：]+/u;
const FINAL = /[.!?。！？,;:，；：]+$/u;
const MAX_ITEM_WORDS = 6;
const MAX_LINES = 6;
const BULLETS = ['', '', '', '- ', '• ', '* ', '– ', '·'];

const bare = (text: string) => text.replace(FINAL, '').trim();
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const isSpaced = (text: string) => /\s/.test(text.trim());

/** A few words of a sentence that follow each other. */
function piece(sentences: readonly string[], { random }: Material, most: number): string {
  const sentence = random.pick(sentences);
  const words = sentence.split(BETWEEN).filter(Boolean);
  if (!isSpaced(sentence)) return bare(words[random.below(words.length)] ?? sentence).slice(0, 3 * most);
  const count = 1 + random.below(most);
  const from = random.below(Math.max(1, words.length - count + 1));
  return capital(bare(words.slice(from, from + count).join(' ')));
}

/** The beginning of a sentence as a sentence of its own: `The ferry stayed in port.` */
function short(sentences: readonly string[], { random }: Material): string {
  const sentence = random.pick(sentences);
  const words = sentence.split(' ');
  const end = /[。！？]/u.test(sentence) ? '。' : random.pick(['.', '.', '.', '!', '?']);
  return `${bare(words.slice(0, 3 + random.below(8)).join(' '))}${end}`;
}

const several = (m: Material, make: (i: number) => string | NewLine[]): NewLine[] =>
  Array.from({ length: 2 + m.random.below(MAX_LINES - 1) }, (_, i) => make(i)).flatMap((made) =>
    typeof made === 'string' ? body('item', made) : made,
  );

function items(sentences: readonly string[], m: Material): NewLine[] {
  const bullet = m.random.pick(BULLETS);
  const counted = m.random.next() < 0.2;
  const most = 1 + m.random.below(MAX_ITEM_WORDS);
  const end = m.random.pick(['', '', '', ';', '.']);
  return several(m, (i) => `${counted ? `${i + 1}. ` : bullet}${piece(sentences, m, most)}${end}`);
}

/** `The branches that close are:` / `Upper Vane` / `Saint Orme` */
const list: Block = (sentences, m) => {
  const leadIn = m.random.next();
  if (leadIn < 0.5) return [...body('text', `${bare(short(sentences, m))}:`), ...items(sentences, m)];
  if (leadIn < 0.8) return [...body('heading', piece(sentences, m, 3)), ...items(sentences, m)];
  return items(sentences, m);
};

/** `Pros` / `• Opens with one thumb` / `Cons` / `• No wireless charging` */
const twoLists: Block = (sentences, m) =>
  [0, 1].flatMap(() => [...body('heading', piece(sentences, m, 1)), ...items(sentences, m)]);

/** `Gil Rowan` / `Even the first?` / `Hanna Strick` / `Especially the first.` */
const interview: Block = (sentences, m) => {
  const names = m.random.pick([
    [person(m), person(m)],
    [person(m), person(m)],
    ['Q', 'A'],
  ]);
  const sameLine = names[0] === 'Q' || m.random.next() < 0.4;
  const says = () => (m.random.next() < 0.6 ? short(sentences, m) : m.random.pick(sentences));
  return several(m, (i) =>
    sameLine
      ? body('text', `${names[i % 2]}: ${says()}`)
      : [...body('label', names[i % 2]!), ...body('text', says())],
  );
};

/** `How much does it cost?` / `Nothing.` */
const questions: Block = (sentences, m) =>
  several(m, () => [
    ...body('heading', `${bare(short(sentences, m))}${isSpaced(sentences[0]!) ? '?' : '？'}`),
    ...body('text', short(sentences, m)),
  ]);

/** Sentences on lines of their own, as in dialogue. */
const dialogue: Block = (sentences, m) => several(m, () => body('text', short(sentences, m)));

const verses: Block = (sentences, m) =>
  several(m, () => body('text', piece(sentences, m, 8) + m.random.pick(['', ',', '.', ''])));

/** `Conditions` / a paragraph / `Deadline` / a paragraph */
const sections: Block = (sentences, m) =>
  [0, 1].flatMap(() => [
    ...body('heading', piece(sentences, m, 3)),
    ...body('text', [m.random.pick(sentences), short(sentences, m)].join(' ')),
  ]);

/** `Residency up to 5,000 15 January` */
const rows: Block = (sentences, m) => {
  const number = () => String(1 + m.random.below(m.random.pick([10, 100, 3000])));
  const separator = m.random.pick([' ', '\t', ' | ', '  ']);
  return several(m, () =>
    [piece(sentences, m, 2), number(), m.random.next() < 0.5 ? number() : piece(sentences, m, 2)].join(
      separator,
    ),
  );
};

/** A letter's end: `Brigadier P. Astley` / `Lower Vane` */
const signed: Block = (sentences, m) => [
  ...body('text', m.random.pick(sentences)),
  ...body('label', person(m)),
  ...(m.random.next() < 0.5 ? body('label', piece(sentences, m, 2)) : []),
];

const shortSentence: Block = (sentences, m) => body('text', short(sentences, m));

/** A line without a full stop below the headline: `A clever hinge makes up for a tired camera`. */
export const deckOf: Block = (sentences, m) => noise('text', piece(sentences, m, 12));

/** With their weights. */
const BLOCKS: readonly (readonly [Block, number])[] = [
  [list, 5],
  [twoLists, 2],
  [interview, 3],
  [questions, 2],
  [dialogue, 2],
  [verses, 1],
  [sections, 3],
  [rows, 2],
  [signed, 1],
  [shortSentence, 3],
];

/** Some block, by the weights. */
export const anyBlock = (sentences: readonly string[], m: Material): NewLine[] =>
  weighted(BLOCKS, m.random)(sentences, m);
