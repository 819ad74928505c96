import { CAPITAL, classOf, DIGIT, SMALL } from '../text/characters.ts';

/* Where a block begins that is no sentence: the next label, an item of a list, a time, a date, a copyright notice. */

/** The joint in front of a figure: `at home.2. Keep warm`, `Nora Lind14:02`, `Case study27.06.2024`, `by Nora Lind12 May 2024`. */
const BEFORE_FIGURE =
  /(?<=\p{Ll}{2}[.!?]["”»)]?)\d{1,2}[.)] ?\p{Lu}\p{Ll}|(?<=\p{Ll}{2}[.!?]?)(?:\d{1,2}:\d\d|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d)|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}\.? \p{L}{3,9}\.? (?:19|20)\d\d)(?!\d)/uy;
/** Before a capital: `the following:Bring a coat`, `5%Undecided`, `FAQSitemap`, not `MPs` or `JPMorgan`. */
const BEFORE_CAPITAL =
  /(?<=\p{Ll}{2} \p{Ll}{2,12} \p{Ll}{2,12}:|\p{Nd}%)\p{Lu}\p{Ll}|(?<=\p{Lu}{3})\p{Lu}\p{Ll}{3}/uy;
/** `FacebookXEmail`: a network between two labels. */
const BEFORE_X = /(?<=\p{Ll}{2})X\p{Lu}\p{Ll}/uy;
const AFTER_X = /(?<=\p{Ll}{2}X)\p{Lu}\p{Ll}/uy;
/** `TennisNFLHockey`, `SnookerUS Sports` */
const ACRONYM = /(?<=\p{Ll}{3})(\p{Lu}{3,}?)(?= |$|\p{Lu}\p{Ll})|(?<=\p{Ll}{4})(\p{Lu}{2})(?= \p{L})/uy;
/** Ends of names: `ChatGPT`, `PostgreSQL`, `AppleTV`. */
const NAME_ENDINGS: ReadonlySet<string> = new Set(
  'AI API CSS DB GPT HD HQ HTML ID JS JSON LLM NET OS PDF SDK SQL TV UI URL USD UX VR XML'.split(' '),
);
const COPYRIGHT = 0xa9;

const matches = (pattern: RegExp, raw: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(raw);
};

/** Whether a label, an item of a list or a notice begins at an offset that no space is before. */
export function isLabelJoint(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  const bits = classOf(code);
  const before = classOf(raw.charCodeAt(at - 1));
  if (bits & DIGIT) return !(before & DIGIT) && matches(BEFORE_FIGURE, raw, at) !== null;
  if (code === COPYRIGHT) return (before & (SMALL | CAPITAL | DIGIT)) !== 0 || raw[at - 1] === '.';
  if (!(bits & CAPITAL)) return false;
  if (matches(BEFORE_CAPITAL, raw, at) ?? matches(BEFORE_X, raw, at) ?? matches(AFTER_X, raw, at))
    return true;
  const acronym = before & SMALL ? matches(ACRONYM, raw, at) : null;
  return acronym !== null && !NAME_ENDINGS.has(acronym[1] ?? acronym[2]!);
}
