import type { Page } from '../../page/page.ts';
import { pageVocabulary, type Vocabulary } from '../first-pass/vocabulary.ts';
import { type FeatureTable, zeros } from '../table.ts';
import type { LineScores } from './scores.ts';

/** Scores from which a line's words count as the article's, and up to which as those of what is around it. */
const BODY_FROM = 0.8;
const NOISE_TO = 0.2;
/** A word in this many lines of the likely body belongs to its topic. */
const TOPIC_LINES = 2;
/**
 * On a page with little running text its commonest words are not all function words: one that is in fewer lines than this
 * and has this many characters counts for the topic.
 */
const FUNCTION_LINES = 4;
const MIN_CONTENT_CHARACTERS = 5;

/** For each token, in how many lines of the likely body it is, and in how many of the likely noise. */
interface Spread {
  readonly body: Int32Array;
  readonly noise: Int32Array;
}

/**
 * How many of a line's words the likely body has too: the paragraph below an advertisement goes on with the article's
 * names and terms, what follows the article has other ones. Function words do not count, and neither does the line itself.
 */
export function addTopic(table: FeatureTable, page: Page, scores: LineScores, open: Int32Array): void {
  const words = pageVocabulary(page);
  const spread = spreadOf(words, scores, open);
  const inBody = table.add('words of the likely body', zeros(table.size));
  const inTopic = table.add('words of the topic', zeros(table.size));
  const inNoise = table.add('words of the likely noise alone', zeros(table.size));
  const seen = new Int32Array(words.tokens.table.size).fill(-1);
  open.forEach((line, row) => {
    const own = sideOf(scores.chance[row]!);
    let [all, body, topic, noise] = [0, 0, 0, 0];
    eachToken(words, line, (t) => {
      if (seen[t] === row) return;
      seen[t] = row;
      all++;
      const inLines = spread.body[t]! - (own > 0 ? 1 : 0);
      if (inLines > 0) body++;
      if (inLines >= TOPIC_LINES) topic++;
      if (inLines === 0 && spread.noise[t]! > (own < 0 ? 1 : 0)) noise++;
    });
    inBody[row] = body / Math.max(1, all);
    inTopic[row] = topic / Math.max(1, all);
    inNoise[row] = noise / Math.max(1, all);
  });
}

/** 1 for a line of the likely body, -1 for likely noise, 0 for one in doubt. */
function sideOf(chance: number): -1 | 0 | 1 {
  if (chance > BODY_FROM) return 1;
  return chance < NOISE_TO ? -1 : 0;
}

function eachToken(words: Vocabulary, line: number, visit: (token: number) => void): void {
  const { list, starts } = words.tokens;
  for (let k = starts[line]!; k < starts[line + 1]!; k++) if (isContent(words, list[k]!)) visit(list[k]!);
}

function isContent({ tokens, common, linesWith }: Vocabulary, token: number): boolean {
  if (common[token] === 0) return true;
  return linesWith[token]! < FUNCTION_LINES && tokens.table.lengthOf(token) >= MIN_CONTENT_CHARACTERS;
}

function spreadOf(words: Vocabulary, { chance }: LineScores, open: Int32Array): Spread {
  const size = words.tokens.table.size;
  const spread = { body: new Int32Array(size), noise: new Int32Array(size) };
  const seen = new Int32Array(size).fill(-1);
  open.forEach((line, row) => {
    const side = sideOf(chance[row]!);
    if (side === 0) return;
    const counts = side > 0 ? spread.body : spread.noise;
    eachToken(words, line, (t) => {
      if (seen[t] !== row) counts[t]!++;
      seen[t] = row;
    });
  });
  return spread;
}
