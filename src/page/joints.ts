import { CAPITAL, classOf, DIGIT, SMALL } from '../text/characters.ts';
import { isInnerCapital } from './inner-names.ts';
import { isInsideToken } from './whole-tokens.ts';

/**
 * Glued pages: `get_text()` joins nodes with nothing between, so two blocks can end up in one line.
 * Example line: `HomeNewsSportThe council said on Monday.Share this storyComments`.
 */

/** The end of a sentence directly followed by a capital: `Monday.Share`, `over.”The`. */
const SENTENCE_JOINT = /(?<=\p{Ll}\p{Ll}[.!?…]["”’»)\]]?)(?=["“«(]?\p{Lu}[\p{Ll} ])/gu;
/** A small letter or digit directly followed by a capitalised word: `storyComments`, `2024By`. */
const CASE_JOINT = /(?<=[\p{Ll}\p{Nd}])(?=\p{Lu}[\p{Ll} ])/gu;
/**
 * Joints per 1,000 characters from which a page counts as glued. Of about 1,290 innerText-like dumps examined,
 * 94% stay under both; of as many get_text() dumps 45% reach one of them.
 */
const MIN_SENTENCE_JOINTS = 0.3;
const MIN_JOINTS = 4;

const SURROGATE = /[\ud800-\udfff]/;
/** The character between a sentence and the capital that directly follows: `.”The`, `.Share`. */
const SENTENCE_MARKS = new Set([...'.!?…"”’»)]“«('].map((c) => c.charCodeAt(0)));

/** Counts the matches of `SENTENCE_JOINT` and `CASE_JOINT`. Quick: the patterns run only where a simple scan needs them. */
function countJoints(text: string): { sentences: number; cases: number } {
  let [marked, cases] = [false, 0];
  for (let i = 1; i < text.length; i++) {
    if (!(classOf(text.charCodeAt(i)) & CAPITAL)) continue;
    const before = text.charCodeAt(i - 1);
    if (SENTENCE_MARKS.has(before)) marked = true;
    else if (classOf(before) & (SMALL | DIGIT)) {
      const next = text.charCodeAt(i + 1);
      if (next === 0x20 || classOf(next) & SMALL) cases++;
    }
  }
  // The scan cannot classify half of a character: `𝐨𝐓𝐡`.
  if (SURROGATE.test(text)) [marked, cases] = [true, text.match(CASE_JOINT)?.length ?? 0];
  return { sentences: marked ? (text.match(SENTENCE_JOINT)?.length ?? 0) : 0, cases };
}

/** Whether the page's blocks were joined without separators. */
export function isGlued(text: string): boolean {
  const { sentences, cases } = countJoints(text);
  const thousands = Math.max(text.length, 1000) / 1000;
  return sentences / thousands >= MIN_SENTENCE_JOINTS || (sentences + cases) / thousands >= MIN_JOINTS;
}

/** Example line of a script: `window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}`. */
const CODE_MARK = /[{}=;<>]/g;
/** A line with a code mark in fewer characters than this is a script and is not cut. */
const MIN_CHARACTERS_PER_MARK = 25;

/**
 * Where a glued line is cut into pieces: offsets into `raw`, ascending, never 0 or its length.
 *
 * @param own Words of the page that have a joint inside, which is none.
 */
export function jointsOf(raw: string, own: ReadonlySet<string> = NO_WORDS): number[] {
  if ((raw.match(CODE_MARK)?.length ?? 0) * MIN_CHARACTERS_PER_MARK > raw.length) return [];
  const cuts = new Set<number>();
  const add = (at: number) => {
    if (at > 0 && at < raw.length && !isInsideToken(raw, at, own)) cuts.add(at);
  };
  for (const m of raw.matchAll(SENTENCE_JOINT)) add(m.index);
  for (const m of raw.matchAll(CASE_JOINT)) if (!isInnerCapital(raw, m.index)) add(m.index);
  return [...cuts].sort((a, b) => a - b);
}

const NO_WORDS: ReadonlySet<string> = new Set();
