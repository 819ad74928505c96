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

/** The first half of a character that may be a letter or a digit: `𝐨`, not `😀`. */
const LONG_LETTER = /[\ud800-\ud83b\ud83f-\udbff]|\ud83e[\udff0-\udff9]/;
/** The character between a sentence and the capital that directly follows: `.”The`, `.Share`. */
const SENTENCE_MARKS = new Set([...'.!?…"”’»)]“«('].map((c) => c.charCodeAt(0)));
/** `SENTENCE_JOINT` at one place. */
const SENTENCE_JOINT_HERE = new RegExp(SENTENCE_JOINT.source, 'uy');
const SPACE = 0x20;

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
 * @param own Words of the page that have a joint inside, which is none.
 */
export function jointsOf(raw: string, own: ReadonlySet<string> = NO_WORDS): readonly number[] {
  const { sentences, cases } = findJoints(raw);
  if (sentences.length + cases.length === 0) return NO_CUTS;
  if ((raw.match(CODE_MARK)?.length ?? 0) * MIN_CHARACTERS_PER_MARK > raw.length) return NO_CUTS;
  const cuts = new Set<number>();
  const add = (at: number) => {
    if (at > 0 && at < raw.length && !isInsideToken(raw, at, own)) cuts.add(at);
  };
  for (const at of sentences) add(at);
  for (const at of cases) if (!isInnerCapital(raw, at)) add(at);
  return [...cuts].sort((a, b) => a - b);
}

/** A row that is not cut. */
export const NO_CUTS: readonly number[] = [];
const NO_WORDS: ReadonlySet<string> = new Set();
