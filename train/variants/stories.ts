import type { NewLine } from './edit.ts';
import { body, noise } from './line.ts';
import type { Widget } from './widgets.ts';
import { clock, day, fewWords, type Material, person, phrase, sentence, titles } from './wording.ts';

const COUNTS = [1, 1, 1, 2, 2, 3, 5];
const MAX_PARAGRAPHS = 8;
const MAX_COMMENTS = 6;

/** `Related stories`, `Lire aussi :`, `MORE NEWS` */
const opener = (m: Material): string =>
  phrase(m, 'related', ['openers', 'openers', 'starts']) + m.random.pick(['', '', ':', ' :', ' →']);

/** What stands with a teaser's title. */
function teaserExtras(m: Material): NewLine[] {
  return m.random.pick([
    () => noise('text', sentence(m)),
    () => noise('label', day(m)),
    () => noise('label', clock(m)),
    () => [...noise('text', sentence(m)), ...noise('label', phrase(m, 'teaser', ['lines', 'ends']))],
    () => noise('label', `${fewWords(m, 2)} · ${day(m)}`),
    () => noise('label', person(m)),
  ])();
}

/** A heading for other articles and their titles, plain or with summaries and dates. */
export const related: Widget = (m) => {
  const shown = titles(m, m.random.pick(COUNTS));
  if (shown.length === 1 && m.random.next() < 0.35)
    return noise(
      'title',
      `${opener(m).replace(/[ :→]+$/, '')}${m.random.pick([': ', ' : ', ' | ', ' '])}${shown[0]}`,
    );
  const extras = m.random.next() < 0.3;
  // Without a heading only what stands with a title shows that it is another article's.
  const heading = extras && m.random.next() < 0.3 ? [] : noise('heading', opener(m));
  return [...heading, ...shown.flatMap((t) => [...noise('title', t), ...(extras ? teaserExtras(m) : [])])];
};

function comment(m: Material): NewLine[] {
  const when = m.random.pick([day(m), `${day(m)} ${clock(m)}`, clock(m)]);
  const head =
    m.random.next() < 0.5 ? noise('label', person(m), when) : noise('label', `${person(m)} ${when}`);
  const text = Array.from({ length: 1 + m.random.below(3) }, () => sentence(m)).join(' ');
  const reply = m.random.next() < 0.5 ? noise('label', phrase(m, 'comments', ['lines'])) : [];
  return [...head, ...noise('text', text), ...reply];
}

/** A thread of comments, most often below a heading. */
export const comments: Widget = (m) => [
  ...(m.random.next() < 0.8 ? noise('heading', phrase(m, 'comments', ['openers'])) : []),
  ...Array.from({ length: 1 + m.random.below(MAX_COMMENTS) }, () => comment(m)).flat(),
];

/** Another article with its headline, byline or date, and the first of its paragraphs. */
export const secondArticle: Widget = (m) => {
  const offer = m.random.pick(m.offers);
  // Some languages have no word before a name.
  const by = m.random.pick(m.language.bylines.by) ?? '';
  const byline = `${by.charAt(0).toUpperCase()}${by.slice(1)} ${offer.author ?? person(m)}`.trim();
  const head = m.random.pick([
    [byline, day(m)],
    [day(m)],
    [byline],
    [`${byline} | ${day(m)}`],
    [`${day(m)} ${clock(m)}`],
  ]);
  const count = 2 + m.random.below(MAX_PARAGRAPHS - 1);
  return [
    ...(m.random.next() < 0.3 ? noise('label', opener(m)) : []),
    ...noise('heading', offer.title),
    ...noise('label', ...head),
    ...noise('text', ...offer.paragraphs.slice(0, count)),
  ];
};

/** Headlines of other articles below the last paragraph, with nothing above them. */
export const bareHeadlines: Widget = (m) => noise('title', ...titles(m, 3 + m.random.below(6)));

/** The article's own headline, as the only thing besides its body. */
export const headlineOf = (text: string): NewLine[] => noise('heading', text);

const PIECE = 7;
const MIN_ITEMS = 2;

/** A paragraph's first words as list items, with a bullet or without. */
function listOf(paragraph: string, m: Material): NewLine[] {
  const words = paragraph.split(' ');
  const spaced = words.length > PIECE;
  const size = 2 + m.random.below(PIECE);
  const bullet = m.random.pick(['', '', '- ', '• ', '* ']);
  const numbered = m.random.next() < 0.2;
  const end = m.random.pick(['', '', ';', ',', '.']);
  const count = Math.min(MIN_ITEMS + m.random.below(7), spaced ? Math.floor(words.length / size) : 0);
  return Array.from({ length: count }, (_, i) => {
    const text = words
      .slice(i * size, (i + 1) * size)
      .join(' ')
      .replace(/[.,;:]+$/, '');
    return body('item', `${numbered ? `${i + 1}. ` : bullet}${text}${end}`);
  }).flat();
}

/** What an article may end with instead of a paragraph: made of that paragraph, and part of the body. */
export function lastBlock(sentences: readonly string[], m: Material): NewLine[] {
  const first = sentences[0]!;
  const short = [...sentences].sort((a, b) => a.length - b.length)[0]!;
  return m.random.pick([
    () => body('text', short),
    () => body('text', short.split(/[,;，]/)[0]!.replace(/[.。]?$/, '.')),
    () =>
      body(
        'text',
        `“${first.replace(/["“”„«»]/g, '').replace(/[.]$/, '')},” ${m.random.pick(['–', '—', ''])} ${person(m)}`,
      ),
    () => body('text', `“${short.replace(/["“”„«»]/g, '')}”`),
    () => {
      const items = listOf(sentences.join(' '), m);
      if (items.length < MIN_ITEMS) return body('text', short);
      const leadIn = m.random.next() < 0.7 ? body('text', `${short.replace(/[.!?。]$/, '')}:`) : [];
      return [...leadIn, ...items];
    },
    () => [...body('heading', fewWordsOf(first, m)), ...body('text', ...sentences)],
  ])();
}

const fewWordsOf = (text: string, m: Material): string =>
  text
    .split(' ')
    .slice(0, 2 + m.random.below(4))
    .join(' ');
