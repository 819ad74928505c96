import type { Line } from '../../page/line.ts';
import type { Page } from '../../page/page.ts';
import { perPage } from '../../page/per-page.ts';
import { hashesOf, tokensOn } from '../../page/tokens.ts';
import { isPhrase } from '../../phrases/find.ts';
import { normalise } from '../../phrases/normalise.ts';
import { normalisedLines } from '../../phrases/on-page.ts';
import { mayJoin, splitAtCaseJoins } from '../line/glue.ts';
import { NETWORKS } from '../line/networks.ts';
import { phraseRule } from './phrase-rule.ts';

const MAX_LENGTH = 160;
/** A bar has at most this many words. */
const MAX_WORDS = 16;
/** The longest name of a network. */
const MAX_NAME_LENGTH = 18;
/** At least this share of a bar's labels are networks or phrases of sharing. */
const MIN_KNOWN_SHARE = 0.6;
/** Example: `Facebook | Twitter / E-Mail`. */
const BETWEEN = /[ |•·,/]+/;

/** Example: `Share on Facebook`, `ShareTweetEmailPrint`, `Facebook Twitter Email`. */
export const share = phraseRule(
  {
    name: 'share',
    kind: 'share',
    about: 'A button for sharing the page or following the site, or a row of such buttons.',
  },
  { also: (line, page) => (line.text.length > MAX_LENGTH ? null : bar(line, page)) },
);

const NETWORK_WORDS = hashesOf(NETWORKS);
/** The page's words that may be of a network's name: a line without one is no bar, unless words are glued. */
const networkWords = perPage((page) => tokensOn(page).among(NETWORK_WORDS));

function bar({ text, index }: Line, page: Page) {
  const whole = text.length <= MAX_NAME_LENGTH ? normalisedLines(page)[index]! : '';
  if (NETWORKS.has(whole)) return { reason: `the line is “${whole}”`, certainty: 'likely' as const };
  const isGlued = mayJoin(text);
  if (!isGlued && !tokensOn(page).hasAny(index, networkWords(page))) return null;
  const words = text.split(BETWEEN);
  if (words.length > MAX_WORDS) return null;
  const pieces = isGlued ? words.filter(Boolean).flatMap(labelsIn) : words.filter(Boolean);
  if (pieces.length < 2 || !pieces.some((p) => NETWORKS.has(p.toLowerCase()))) return null;
  const known = pieces.filter(isSharing).length;
  if (known < 2 || known < pieces.length * MIN_KNOWN_SHARE) return null;
  const certainty = known === pieces.length ? ('certain' as const) : ('likely' as const);
  return { reason: `${known} of ${pieces.length} words are places to share to`, certainty };
}

function isSharing(piece: string): boolean {
  return NETWORKS.has(normalise(piece)) || isPhrase(piece, 'share');
}

/** Splits glued labels; `LinkedIn` and `WhatsApp` are joined again. */
function labelsIn(word: string): string[] {
  const labels: string[] = [];
  for (const piece of splitAtCaseJoins(word)) {
    const joined = (labels[labels.length - 1] ?? '') + piece;
    if (labels.length && NETWORKS.has(joined.toLowerCase())) labels[labels.length - 1] = joined;
    else labels.push(piece);
  }
  return labels;
}
