import { lineRule } from '../rule.ts';
import { repeatedToken } from './glue.ts';

/** A strip has at least this many labels. */
const MIN_LABELS = 8;
/** A strip's token makes up at least this share of the line; .39 on the first page seen, .05 in prose. */
const MIN_SHARE = 0.18;
/** The same for a token that is mostly inside words. */
const MIN_SHARE_IN_WORDS = 0.3;
/** Mean length of the labels at most: text between repeats in prose is longer. In characters. */
const MAX_MEAN_LABEL = 18;
/** Example: `said, that` — punctuation followed by a space, which only prose has. */
const PROSE = /[,;!?] /;
/** Example: `icon`, `icon-`, `svg `: letters, perhaps one sign. */
const TOKEN = /^[- ]?\p{L}{2,}[- ]?$/u;
/** Example: `icon-home icon-search icon-menu`: words with one prefix, */
const PREFIX = /^([a-z]{2,12}[-_])[a-z0-9]/;
/** which at least this share of the line's words have. */
const MIN_PREFIXED_SHARE = 0.6;
/** Example: `icon_final.py`: files, calls and paths are not icon names. */
const NOT_A_NAME = /[.()/=:]/;
/** Example: `keyboard_arrow_down`. */
const LIGATURE = /^[a-z]{2,12}(?:_[a-z0-9]{1,12}){1,3}$/;
/** First or last words of the Material icon names that leak into pages. */
const LIGATURE_WORDS = new Set(
  'arrow chevron keyboard expand navigate more account play pause local favorite bookmark check cancel calendar shopping file cloud open notifications thumb unfold volume skip perm date zoom'.split(
    ' ',
  ),
);
/** Example: `\ue801 \ue802`: private-use characters that only an icon font shows. */
const PRIVATE_ONLY = /^[\ue000-\uf8ff\s]+$/;

export const iconLabels = lineRule(
  {
    name: 'icon-labels',
    kind: 'icon-labels',
    about: 'The names of icons that leaked from SVG titles or icon fonts, often joined without spaces.',
  },
  ({ text }) => strip(text) ?? prefixed(text) ?? ligatures(text) ?? privateUse(text),
);

type Answer = { reason: string; certainty: 'certain' | 'likely' } | null;

function strip(text: string): Answer {
  if (text.length < 30 || /[.!?”"]$/.test(text) || PROSE.test(text.slice(0, 600))) return null;
  const found = repeatedToken(text);
  if (!found || found.labels.length < MIN_LABELS || found.share < MIN_SHARE) return null;
  const mean = found.labels.reduce((sum, l) => sum + l.length, 0) / found.labels.length;
  const distinct = new Set(found.labels).size;
  if (mean > MAX_MEAN_LABEL || distinct < found.labels.length / 2) return null;
  if (!TOKEN.test(found.token) || (inWords(text, found.token) && found.share < MIN_SHARE_IN_WORDS))
    return null;
  const percent = Math.round(found.share * 100);
  return {
    reason: `“${found.token}” recurs ${found.count} times between short labels, ${percent}% of the line`,
    certainty: isSeparateWord(text, found.token) ? 'likely' : 'certain',
  };
}

/** Whether the token is mostly inside words (`ation`): then it is part of the language, not of labels. */
function inWords(text: string, token: string): boolean {
  const edges = text.toLowerCase().split(token);
  const inside = edges.filter((e, i) => i > 0 && /\p{L}$/u.test(edges[i - 1]!) && /^\p{L}/u.test(e)).length;
  return inside > (edges.length - 1) / 2;
}

/** Whether it is mostly a word by itself (`Review`): then the line may also be a table. */
function isSeparateWord(text: string, token: string): boolean {
  const edges = text.toLowerCase().split(token);
  const glued = edges.filter((e, i) => i > 0 && (/\p{L}$/u.test(edges[i - 1]!) || /^\p{L}/u.test(e))).length;
  return glued < (edges.length - 1) / 5;
}

function prefixed(text: string): Answer {
  const prefix = PREFIX.exec(text)?.[1];
  if (!prefix || text.length > 1000 || NOT_A_NAME.test(text)) return null;
  const words = text.split(' ');
  const same = words.filter((w) => w.startsWith(prefix)).length;
  if (same < 3 || same < words.length * MIN_PREFIXED_SHARE) return null;
  return { reason: `${same} names begin with “${prefix}”`, certainty: 'certain' };
}

function ligatures(text: string): Answer {
  if (text.length > 120 || !text.includes('_')) return null;
  for (const word of text.split(' ')) {
    const parts = word.split('_');
    if (!LIGATURE.test(word) || !parts.some((p) => LIGATURE_WORDS.has(p))) return null;
  }
  return { reason: `icon name “${text.split(' ', 1)[0]}”`, certainty: 'certain' };
}

function privateUse(text: string): Answer {
  if (text.length > 200 || !PRIVATE_ONLY.test(text)) return null;
  return { reason: 'only private-use characters of an icon font', certainty: 'certain' };
}
