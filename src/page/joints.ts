import { CAPITAL, classOf, DIGIT, LETTER, SMALL, UNSPACED } from '../text/characters.ts';
import { isInnerCapital } from './inner-names.ts';
import { isLabelJoint, mayBeSign } from './label-joints.ts';
import { ListJoints } from './list-joints.ts';
import { NO_WORDS, type PageWords } from './page-words.ts';
import { isCaselessJoint, sentenceJoint } from './sentence-joints.ts';
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

/** The first half of a character that may be a letter or a digit: `𝐨`, not `😀`. */
const LONG_LETTER = /[\ud800-\ud83b\ud83f-\udbff]|\ud83e[\udff0-\udff9]/;
/** The character between a sentence and the capital that directly follows: `.”The`, `.Share`. */
const SENTENCE_MARKS = new Set([...'.!?…"”’»)]“«('].map((c) => c.charCodeAt(0)));
/** `SENTENCE_JOINT` at one place. */
const SENTENCE_JOINT_HERE = new RegExp(SENTENCE_JOINT.source, 'uy');
const SPACE = 0x20;
const TAB = 0x09;

interface Joints {
  readonly sentences: number[];
  readonly cases: number[];
}

/** The matches of `SENTENCE_JOINT` and `CASE_JOINT`. Quick: patterns run only at a capital that directly follows a mark. */
function findJoints(text: string): Joints {
  // A scan of units cannot classify half of a character: `𝐨𝐓𝐡`.
  if (LONG_LETTER.test(text))
    return { sentences: places(text, SENTENCE_JOINT), cases: places(text, CASE_JOINT) };
  const joints: Joints = { sentences: [], cases: [] };
  for (let i = 1; i < text.length; i++)
    if (classOf(text.charCodeAt(i)) & CAPITAL && text.charCodeAt(i - 1) !== SPACE) addJoints(text, i, joints);
  return joints;
}

/** Adds the joints at a capital, or before the opening mark that is before it. */
function addJoints(text: string, capital: number, { sentences, cases }: Joints): void {
  const next = text.charCodeAt(capital + 1);
  if (next !== SPACE && !(classOf(next) & SMALL)) return;
  const before = text.charCodeAt(capital - 1);
  if (classOf(before) & (SMALL | DIGIT)) cases.push(capital);
  else if (SENTENCE_MARKS.has(before))
    for (const at of [capital - 1, capital]) if (isSentenceJoint(text, at)) sentences.push(at);
}

const places = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), (m) => m.index);

function isSentenceJoint(text: string, at: number): boolean {
  SENTENCE_JOINT_HERE.lastIndex = at;
  return SENTENCE_JOINT_HERE.test(text);
}

/** Whether the page's blocks were joined without separators. */
export function isGlued(text: string): boolean {
  const { sentences, cases } = findJoints(text);
  const thousands = Math.max(text.length, 1000) / 1000;
  return (
    sentences.length / thousands >= MIN_SENTENCE_JOINTS ||
    (sentences.length + cases.length) / thousands >= MIN_JOINTS
  );
}

/** Example line of a script: `window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}`. */
const CODE_MARK = /[{}=;<>]/g;
/** A line with a code mark in fewer characters than this is a script and is not cut. */
const MIN_CHARACTERS_PER_MARK = 25;

/**
 * Where a glued line is cut into pieces: offsets into `raw`, ascending, never 0 or its length.
 *
 * @param words The words of the page.
 */
export function jointsOf(raw: string, words: PageWords = NO_WORDS): readonly number[] {
  if (LONG_LETTER.test(raw)) return longLetterJoints(raw, words);
  const cuts: number[] = [];
  const line: GluedLine = { raw, words, lists: new ListJoints(raw), last: 0 };
  for (let i = 1; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (!mayOpen(code)) continue;
    const before = raw.charCodeAt(i - 1);
    if (before === SPACE || before === TAB) continue;
    const at = jointAt(line, i);
    if (at <= line.last || isInsideToken(raw, at, words)) continue;
    if (cuts.length === 0 && isScript(raw)) return NO_CUTS;
    cuts.push(at);
    line.last = at;
  }
  return cuts.length > 0 ? cuts : NO_CUTS;
}

/** A line on the way through it. */
interface GluedLine {
  readonly raw: string;
  readonly words: PageWords;
  readonly lists: ListJoints;
  /** Where its last piece begins. */
  last: number;
}

/** Every block begins with a capital, a figure, a sign or a letter of a script without capitals, or a mark before one. */
function mayOpen(code: number): boolean {
  const bits = classOf(code);
  return (bits & (CAPITAL | DIGIT)) !== 0 || isCaseless(bits) || mayBeSign(code);
}

const isCaseless = (bits: number) => (bits & (LETTER | SMALL | CAPITAL | UNSPACED)) === LETTER;

/** The joint before the capital, figure or sign at an offset; -1 if there is none. */
function jointAt({ raw, words, lists, last }: GluedLine, at: number): number {
  const bits = classOf(raw.charCodeAt(at));
  if (bits & CAPITAL) {
    const next = raw.charCodeAt(at + 1);
    const isCase = classOf(raw.charCodeAt(at - 1)) & (SMALL | DIGIT);
    if (isCase && (next === SPACE || classOf(next) & SMALL || isElided(raw, at)))
      return isInnerCapital(raw, at, words) ? -1 : at;
    const joint = isCase ? -1 : sentenceJoint(raw, at, last);
    if (joint >= 0) return joint;
  }
  if (isCaseless(bits)) return isCaselessJoint(raw, at) ? at : -1;
  return isLabelJoint(raw, at, words, last) || (bits & DIGIT && lists.opensItem(at, last)) ? at : -1;
}

/** `castelloL’associazione`, `2023L'association`: an article without its vowel. */
const isElided = (raw: string, at: number) => /^\p{Lu}['’]\p{L}{3}/u.test(raw.slice(at, at + 5));

const isScript = (raw: string) => (raw.match(CODE_MARK)?.length ?? 0) * MIN_CHARACTERS_PER_MARK > raw.length;

/** Half of a character has no class of its own: `𝐨𝐓𝐡`. */
function longLetterJoints(raw: string, words: PageWords): readonly number[] {
  const { sentences, cases } = findJoints(raw);
  if (sentences.length + cases.length === 0 || isScript(raw)) return NO_CUTS;
  const cuts = new Set([...sentences, ...cases.filter((at) => !isInnerCapital(raw, at, words))]);
  return [...cuts].filter((at) => at > 0 && !isInsideToken(raw, at, words)).sort((a, b) => a - b);
}

/** A row that is not cut. */
export const NO_CUTS: readonly number[] = [];
