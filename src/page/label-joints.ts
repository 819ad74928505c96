import { CAPITAL, classOf, DIGIT, SMALL } from '../text/characters.ts';
import type { PageWords } from './page-words.ts';

/* Where a block begins that is no sentence: the next label, a time, a date, a notice, a signature, a note. */

/** `Nora Lind14:02`, `Case study27.06.2024`, `by Nora Lind12 May 2024` */
const MOMENT =
  /(?<=\p{Ll}{2}[.!?]?)(?:\d{1,2}:\d\d|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d)|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}\.? \p{L}{3,9}\.? (?:19|20)\d\d)(?!\d)/uy;
/** `the following:Bring a coat`, `5%Undecided`, `129 €When`, `88'Tell`, `FAQSitemap`, `9:01amSIR`; not `MPs` or `JPMorgan`. */
const BEFORE_CAPITAL =
  /(?<=\p{Ll}{2} \p{Ll}{2,12} \p{Ll}{2,12}[ \u00a0\u202f]?:|\p{Nd} ?[%€£]|\p{Nd}['’′])\p{Lu}\p{Ll}|(?<=\p{Lu}{3})\p{Lu}\p{Ll}{3}|(?<=\p{Nd} ?[ap]m)\p{Lu}{2}/uy;
/** The same for a word that the page also has alone: `FIXThe machine`. */
const SHORT_WORD = /(?<=\p{Lu}{3})\p{Lu}\p{Ll}{1,2}(?!\p{L})/uy;
/** `FacebookXEmail`: a network between two labels. */
const AROUND_X = /(?<=\p{Ll}{2})X\p{Lu}\p{Ll}|(?<=\p{Ll}{2}X)\p{Lu}\p{Ll}/uy;
/** `TennisNFLHockey`, `SnookerUS Sports` */
const ACRONYM = /(?<=\p{Ll}{3})(\p{Lu}{3,}?)(?= |$|\p{Lu}\p{Ll})|(?<=\p{Ll}{4})(\p{Lu}{2})(?= \p{L})/uy;
/** Ends of names: `ChatGPT`, `PostgreSQL`, `AppleTV`. */
const NAME_ENDINGS: ReadonlySet<string> = new Set(
  'AI API CSS DB GPT HD HQ HTML ID JS JSON LLM NET OS PDF SDK SQL TV UI URL USD UX VR XML'.split(' '),
);
/** `Sorry, everybody.— Nora Lind (@noralind)`, `12.^ Lind, Nora (1991).`, `le pont« Nous`, `the following:• Upper Vane` */
const SIGN =
  /(?<=\p{Ll}{2}[.!?]["”»)]?)[—–] \p{Lu}|(?<=[\p{Ll}.!?)])\^ ["“\p{Lu}]|(?<=\p{Ll}{2})«[ \u00a0\u202f]\p{Lu}|(?<=[\p{Ll}.:!?)])[•▪] ?\p{L}/uy;
/** Signs that blocks begin with. */
const SIGNS: ReadonlySet<string> = new Set('—–^«•▪');
const COPYRIGHT = '©';
/** `ShareI. The wager`, `each side saidIV. Who won`: the number of a heading. */
const ROMAN = /(?<=\p{Ll}{2})(?:I{1,3}|IV|VI{0,3}|IX|X)\. \p{Lu}\p{Ll}/uy;
/** `Garden6 ways to keep slugs away`: a number that a headline begins with, right below the only word of a label. */
const COUNT = /\d{1,3} \p{L}{3,},? \p{L}{2}/uy;
const LABEL = /^\p{Lu}\p{Ll}{2,14}$/u;
/** The way back from a note: `140 animals. ↩Third part`; the end mark of magazines: `a waiting list. ■For members`. */
const AFTER_END_MARK = /(?<=↩|[.!?]["”’»]? [■◼∎])\p{Lu}/uy;

const matches = (pattern: RegExp, raw: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(raw);
};

/** Whether a block may begin with this sign. */
export const mayBeSign = (code: number) => code > 0x5d && OPENING_SIGNS.has(code);
const OPENING_SIGNS = new Set([...SIGNS, COPYRIGHT].map((sign) => sign.charCodeAt(0)));

/**
 * Whether a label, a time or a notice begins at an offset that no space is before.
 *
 * @param last Where the piece above begins.
 */
export function isLabelJoint(raw: string, at: number, words: PageWords, last = 0): boolean {
  const bits = classOf(raw.charCodeAt(at));
  const before = classOf(raw.charCodeAt(at - 1));
  if (bits & DIGIT) {
    if (before & DIGIT) return false;
    return matches(MOMENT, raw, at) !== null || (before & SMALL ? opensCount(raw, at, last) : false);
  }
  if (bits & CAPITAL) return isBeforeCapital(raw, at, before, words);
  if (SIGNS.has(raw[at]!)) return matches(SIGN, raw, at) !== null;
  return raw[at] === COPYRIGHT && ((before & (SMALL | CAPITAL | DIGIT)) !== 0 || raw[at - 1] === '.');
}

const opensCount = (raw: string, at: number, last: number) =>
  last > 0 && at - last <= 15 && LABEL.test(raw.slice(last, at)) && matches(COUNT, raw, at) !== null;

function isBeforeCapital(raw: string, at: number, before: number, { isAlone }: PageWords): boolean {
  if (!(before & (SMALL | CAPITAL)) && matches(AFTER_END_MARK, raw, at)) return true;
  if (matches(BEFORE_CAPITAL, raw, at) ?? matches(AROUND_X, raw, at) ?? matches(ROMAN, raw, at)) return true;
  if (before & CAPITAL) {
    const word = matches(SHORT_WORD, raw, at);
    return word !== null && isAlone(word[0]);
  }
  const acronym = before & SMALL ? matches(ACRONYM, raw, at) : null;
  return acronym !== null && !NAME_ENDINGS.has(acronym[1] ?? acronym[2]!);
}
