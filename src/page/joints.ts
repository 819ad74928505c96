import { CAPITAL, classOf, DIGIT, SMALL } from '../text/characters.ts';
import { INNER_CAPITALS } from './inner-capitals.ts';

/**
 * Glued pages: `get_text()` joins nodes with nothing between, so two blocks can end up in one line.
 * Example line: `HomeNewsSportThe council said on Monday.Share this storyComments`.
 */

/** The end of a sentence directly followed by a capital: `Monday.Share`, `over.”The`. */
const SENTENCE_JOINT = /(?<=\p{Ll}\p{Ll}[.!?…]["”’»)\]]?)(?=["“«(]?\p{Lu}[\p{Ll} ])/gu;
/** A small letter or digit directly followed by a capitalised word: `storyComments`, `2024By`. */
const CASE_JOINT = /(?<=[\p{Ll}\p{Nd}])(?=\p{Lu}[\p{Ll} ])/gu;
/** A word up to its inner capital, which is no joint: `Mc` of `McAllister`, `i` of `iPlayer`. */
const INNER_CAPITAL = /(?:^|[^\p{L}])(?:Mc|Mac|De|Di|La|Le|O|i|e|x)$/u;
/** For each part of a known name, the parts that may follow: `Tube` after `You`. */
let known: ReadonlyMap<string, readonly string[]> | undefined;
/** A part of at most this length may also be the start of another word: `In` of `LinkedIn`, `X` of `SpaceX`. */
const MAX_SHORT_PART = 3;
/** The part of a word before a joint: `Whats` of `ShareWhats`, `1` of `in 1`. */
const LAST_PART = /(?:\p{Lu}?\p{Ll}{1,20}|\p{Nd}{1,4})$/u;
/** A capitalised word after a lower-case one, up to the joint: `said on You` of `said on YouTube that`. */
const IN_SENTENCE = /\p{Ll}[,”’]? \p{Lu}\p{Ll}{1,11}$/u;
/** After the joint: the name ends and the sentence continues in lower case: `Tube that`, `Tree, which`. */
const SENTENCE_CONTINUES = /^\p{Lu}\p{Ll}{1,11}(?:['’]s)?[,;]? \p{Ll}/u;
/** How many characters on each side of a joint are used to recognise a name. */
const CONTEXT = 24;

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

function followers(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const name of INNER_CAPITALS) {
    const parts = name.match(/\p{Lu}?\P{Lu}+|\p{Lu}/gu) ?? [];
    for (let i = 1; i < parts.length; i++)
      map.set(parts[i - 1]!, [...(map.get(parts[i - 1]!) ?? []), parts[i]!]);
  }
  return map;
}

/** The capital of a known name: `App` after `Whats`. A name may be inflected, as in `YouTubers`, unless its end is short. */
function isKnownName(before: string, raw: string, at: number): boolean {
  known ??= followers();
  const next = known.get(LAST_PART.exec(before)?.[0] ?? '');
  if (!next) return false;
  return next.some(
    (n) => raw.startsWith(n, at) && (n.length > MAX_SHORT_PART || !/\p{Ll}/u.test(raw.charAt(at + n.length))),
  );
}

/** Whether the capital is inside a name, so not a joint. */
function isName(raw: string, at: number): boolean {
  const before = raw.slice(Math.max(0, at - CONTEXT), at);
  if (isKnownName(before, raw, at)) return true;
  return (
    INNER_CAPITAL.test(before) ||
    (IN_SENTENCE.test(before) && SENTENCE_CONTINUES.test(raw.slice(at, at + CONTEXT)))
  );
}

/** Where a glued line is cut into pieces: offsets into `raw`, ascending, never 0 or its length. */
export function jointsOf(raw: string): number[] {
  if ((raw.match(CODE_MARK)?.length ?? 0) * MIN_CHARACTERS_PER_MARK > raw.length) return [];
  const cuts = new Set<number>();
  for (const m of raw.matchAll(SENTENCE_JOINT)) cuts.add(m.index);
  for (const m of raw.matchAll(CASE_JOINT)) if (!isName(raw, m.index)) cuts.add(m.index);
  return [...cuts].filter((c) => c > 0 && c < raw.length).sort((a, b) => a - b);
}
