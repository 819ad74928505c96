import { CAPITAL, classOf, DIGIT, SMALL } from '../text/characters.ts';
import { INNER_CAPITALS } from './inner-capitals.ts';

/**
 * Glued pages: `get_text()` joins nodes with nothing between, so blocks meet inside a line.
 * Example line: `HomeNewsSportThe council said on Monday.Share this storyComments`.
 */

/** A sentence's end with the next sentence's capital right behind it: `Monday.Share`, `over.”The`. */
const SENTENCE_JOINT = /(?<=\p{Ll}\p{Ll}[.!?…]["”’»)\]]?)(?=["“«(]?\p{Lu}[\p{Ll} ])/gu;
/** A small letter or digit with a capitalised word right behind it: `storyComments`, `2024By`. */
const CASE_JOINT = /(?<=[\p{Ll}\p{Nd}])(?=\p{Lu}[\p{Ll} ])/gu;
/** Begins a word with a capital inside: `McAllister`, `iPlayer`, `MacMillan`. The word up to the joint. */
const INNER_CAPITAL = /(?:^|[^\p{L}])(?:Mc|Mac|De|Di|La|Le|O|i|e|x)$/u;
/** `YouTube` by its parts: what may follow `You`, what may follow each part of a name. */
let known: ReadonlyMap<string, readonly string[]> | undefined;
/** Up to this length a part may as well begin another word: `In` of `LinkedIn`, `X` of `SpaceX`. */
const SHORT_END = 3;
/** The part of a word before a joint: `Whats` of `ShareWhats`, `1` of `in 1`. */
const LAST_PART = /(?:\p{Lu}?\p{Ll}{1,20}|\p{Nd}{1,4})$/u;
/** A capitalised word after a small one, up to the joint: `said on You` of `said on YouTube that`. */
const IN_SENTENCE = /\p{Ll}[,”’]? \p{Lu}\p{Ll}{1,11}$/u;
/** From the joint on: the name ends and the sentence goes on in small letters: `Tube that`, `Tree, which`. */
const GOES_ON = /^\p{Lu}\p{Ll}{1,11}(?:['’]s)?[,;]? \p{Ll}/u;
/** Characters around a joint that tell a name from two blocks. */
const AROUND = 24;

/**
 * Joints per 1,000 characters from which a page counts as glued. Of some 1,290 innerText-like dumps looked at,
 * 94% stay under both; of as many get_text() dumps 45% reach one of them.
 */
const GLUED_SENTENCES = 0.3;
const GLUED_JOINTS = 4;

const SURROGATE = /[\ud800-\udfff]/;
/** What stands between a sentence and a capital right behind it, the nearest first: `.”The`, `.Share`. */
const SENTENCE_MARKS = new Set([...'.!?…"”’»)]“«('].map((c) => c.charCodeAt(0)));

/** How many of `CASE_JOINT` and `SENTENCE_JOINT` there are; the patterns are asked only where a first look finds some. */
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
  // Half a character tells nothing of its class: `𝐨𝐓𝐡`.
  if (SURROGATE.test(text)) [marked, cases] = [true, text.match(CASE_JOINT)?.length ?? 0];
  return { sentences: marked ? (text.match(SENTENCE_JOINT)?.length ?? 0) : 0, cases };
}

/** Whether the page's blocks were joined without separators. */
export function isGlued(text: string): boolean {
  const { sentences, cases } = countJoints(text);
  const thousands = Math.max(text.length, 1000) / 1000;
  return sentences / thousands >= GLUED_SENTENCES || (sentences + cases) / thousands >= GLUED_JOINTS;
}

/** Example line of a script: `window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}`. */
const CODE_MARK = /[{}=;<>]/g;
/** Characters for each mark of code below which a line is a script and not cut. */
const CODE_DENSITY = 25;

function followers(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const name of INNER_CAPITALS) {
    const parts = name.match(/\p{Lu}?\P{Lu}+|\p{Lu}/gu) ?? [];
    for (let i = 1; i < parts.length; i++)
      map.set(parts[i - 1]!, [...(map.get(parts[i - 1]!) ?? []), parts[i]!]);
  }
  return map;
}

/** A known name's capital: `App` behind `Whats`. A name may be inflected, as in `YouTubers`, unless its end is short. */
function isKnownName(before: string, raw: string, at: number): boolean {
  known ??= followers();
  const next = known.get(LAST_PART.exec(before)?.[0] ?? '');
  if (!next) return false;
  return next.some(
    (n) => raw.startsWith(n, at) && (n.length > SHORT_END || !/\p{Ll}/u.test(raw.charAt(at + n.length))),
  );
}

/** A capital inside a name, not a joint. */
function isName(raw: string, at: number): boolean {
  const before = raw.slice(Math.max(0, at - AROUND), at);
  if (isKnownName(before, raw, at)) return true;
  return INNER_CAPITAL.test(before) || (IN_SENTENCE.test(before) && GOES_ON.test(raw.slice(at, at + AROUND)));
}

/** Where a glued line is cut for judging: offsets into `raw`, ascending, never 0 or its length. */
export function jointsOf(raw: string): number[] {
  if ((raw.match(CODE_MARK)?.length ?? 0) * CODE_DENSITY > raw.length) return [];
  const cuts = new Set<number>();
  for (const m of raw.matchAll(SENTENCE_JOINT)) cuts.add(m.index);
  for (const m of raw.matchAll(CASE_JOINT)) if (!isName(raw, m.index)) cuts.add(m.index);
  return [...cuts].filter((c) => c > 0 && c < raw.length).sort((a, b) => a - b);
}
