import { lineRule } from '../rule.ts';
import { repeatedToken } from './glue.ts';

/** Fewest labels that make a strip. */
const LEAST_LABELS = 8;
/** A strip's token makes up at least this share of the line; .39 where it was first seen, .05 in prose. */
const LEAST_SHARE = 0.18;
/** Labels are short; prose between repeats is not. In characters, on average. */
const LONGEST_LABEL = 18;
/** Example: `said, that` — punctuation with a space after it, as only prose has it. */
const PROSE = /[,;!?] /;
/** Example: `icon`, `icon-`, `svg `: letters, perhaps one sign. */
const TOKEN = /^[- ]?\p{L}{2,}[- ]?$/u;
/** Example: `icon-home icon-search icon-menu`: words under one prefix. */
const PREFIX = /^([a-z]{2,12}[-_])[a-z0-9]/;
/** Example: `icon_final.py`: files, calls and paths are not icon names. */
const NOT_A_NAME = /[.()/=:]/;
/** Example: `keyboard_arrow_down`. */
const LIGATURE = /^[a-z]{2,12}(?:_[a-z0-9]{1,12}){1,3}$/;
/** Beginnings and ends of the Material icon names that pages leak. */
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
  if (!found || found.labels.length < LEAST_LABELS || found.share < LEAST_SHARE) return null;
  const mean = found.labels.reduce((sum, l) => sum + l.length, 0) / found.labels.length;
  const distinct = new Set(found.labels).size;
  if (mean > LONGEST_LABEL || distinct < found.labels.length / 2) return null;
  if (!TOKEN.test(found.token) || (inWords(text, found.token) && found.share < 0.3)) return null;
  const percent = Math.round(found.share * 100);
  return {
    reason: `“${found.token}” recurs ${found.count} times between short labels, ${percent}% of the line`,
    certainty: standsAlone(text, found.token) ? 'likely' : 'certain',
  };
}

/** A token amid words (`ation`) is part of the language, not a label's. */
function inWords(text: string, token: string): boolean {
  const edges = text.toLowerCase().split(token);
  const inside = edges.filter((e, i) => i > 0 && /\p{L}$/u.test(edges[i - 1]!) && /^\p{L}/u.test(e)).length;
  return inside > (edges.length - 1) / 2;
}

/** A word that recurs by itself (`Review`) may as well be a table's. */
function standsAlone(text: string, token: string): boolean {
  const edges = text.toLowerCase().split(token);
  const glued = edges.filter((e, i) => i > 0 && (/\p{L}$/u.test(edges[i - 1]!) || /^\p{L}/u.test(e))).length;
  return glued < (edges.length - 1) / 5;
}

function prefixed(text: string): Answer {
  if (text.length > 1000 || NOT_A_NAME.test(text)) return null;
  const prefix = PREFIX.exec(text)?.[1];
  if (!prefix) return null;
  const words = text.split(' ');
  const same = words.filter((w) => w.startsWith(prefix)).length;
  if (same < 3 || same < words.length * 0.6) return null;
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
