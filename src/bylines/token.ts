import { beforeGluedDate, isDateWord, isNamedDay } from './date-words.ts';
import { isAllLetters, isCased, mayHaveInnerCapital } from './letters.ts';
import { isParticle } from './particles.ts';
import { isAbbreviated, isNameToken } from './person-name.ts';
import { joinsSurnames } from './surnames.ts';
import { isRole, wordsAt } from './words.ts';

/** `and` between two names, as a word or sign of each language. */
const JOINERS = new Set(
  'and & und et y e i a och og ja en ve и та і și i και und ו و dan và और und with 및 와 과 和 與 与'.split(
    ' ',
  ),
);
/** `Jane Smith And John Doe`; the other joiners are names when capitalised: `Dan`, `Ja`, `Ve`. */
const CAPITAL_JOINER = /^(?:And|AND|Und|UND|Et|ET|Y|E|OG|OCH|EN)$/u;
/** Words that end a name even when capitalised: `By Jane Smith On 12 May`, `By Jane Smith For The Pier Times`. */
const STOPPER =
  /^(?:on|in|at|for|with|from|the|published|posted|updated|last|follow|share|edited|am|um|le|à|el|em|il)$/iu;
/** First parts of names with a capital inside: `McDonald`, `MacLean`, `DeSiato`, `SanSone`, `LeBron`, `O'Neil`. */
const INNER_CAPITAL = /^(?:Mc|Mac|De|Di|Du|La|Le|Lo|Van|Von|San|Fitz|O['’]|D['’]|L['’]|Al|El)$/u;
const JOINT = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}|\p{Lu}{2,4}$)/gu;
/** Marks that end a name: another may follow `,` `，` `、` `;`; the marks of `HARD_MARK` end the list. */
export const LIST_MARK = /[,，、;；]$/u;
const HARD_MARK = /[|｜•·∙⋅/／:：()（）[\]【】<>«»“”"!?…@#*+=–—_~►▸×✕$€£\p{Nd}]/u;

/** The role of a word in the name being read. */
export interface Step {
  /** `part`: the name continues; `comma`: it ends and another may follow; `last`: the list ends with this word. */
  kind: 'part' | 'comma' | 'last' | 'joiner' | 'stop';
  /** Number of the token's characters that belong to the name. */
  size: number;
}

/** The surroundings of a word. */
export interface WordContext {
  /** Number of words of the name read so far. */
  readonly length: number;
  /** Another label begins here. */
  readonly stops: boolean;
  /** The text after it. */
  readonly after: string;
}

/** A nickname inside a full name: `Anna (Ghosh) Marsh`, `Peter “Pete” Marsh`. */
const NICKNAME = /^[(“"‘']\p{Lu}[\p{L}\p{M}'’.-]{1,15}[)”"’']$/u;

/** Reads one word, which may have marks, a date or the text of the next node glued on. */
export function readToken(token: string, place: WordContext): Step {
  const { length, after } = place;
  if (isNickname(token, place) || joinsSurnames(token, length, after))
    return { kind: 'part', size: token.length };
  if (place.stops || (length > 0 && isStopper(token) && !isInnerArticle(token, place)) || DASH.test(token))
    return STOP;
  if (length > 1 && isNamedDay(token, after)) return STOP;
  return isJoiner(token) ? { kind: 'joiner', size: 0 } : readPart(token, place);
}

/** A word that is no joiner and no end of a list. */
function readPart(token: string, { length, after }: WordContext): Step {
  const ownDate = length > 0 ? beforeGluedDate(token, after) : 0;
  if (ownDate) return pieceOf(token.slice(0, ownDate), 'last');
  const isJointed = length > 0 && mayHaveInnerCapital(token);
  if (isAllLetters(token) && !isJointed) return pieceOf(token, 'part');
  if (LIST_MARK.test(token)) return readListed(token.slice(0, -1), isJointed, after);
  const hard = token.search(HARD_MARK);
  if (hard === 0 || isLabelOfOther(token, length, after)) return STOP;
  const bare = hard > 0 ? token.slice(0, hard) : token;
  const undated = isJointed ? dateGlued(bare) : 0;
  if (undated && isPiece(bare.slice(0, undated)))
    return { kind: 'last', size: ownLength(bare.slice(0, undated), '') };
  if (bare.endsWith('.') && !isAbbreviated(bare)) return pieceOf(bare.slice(0, -1), 'last');
  const size = isJointed ? ownLength(bare, after) : bare.length;
  const isNoted = hard > 0 && NOTE.test(token) && JOINER_FOLLOWS.test(after);
  return pieceOf(bare.slice(0, size), (hard > 0 && !isNoted) || size < bare.length ? 'last' : 'part');
}

/** A word before a comma or a mark like it; a date may be glued on: `SmithMonday, 14 May 2024`. */
function readListed(word: string, isJointed: boolean, after: string): Step {
  const dated = isJointed ? dateGlued(word) : 0;
  if (dated) return pieceOf(word.slice(0, dated), 'last');
  return pieceOf(word.replace(NOTE, ''), GENERATION_FOLLOWS.test(after) ? 'part' : 'comma');
}

/** The label of another name on the line: `Jane Holloway Beeld: Peter Marsh`. */
const isLabelOfOther = (token: string, length: number, after: string) =>
  length > 1 && /^\p{L}\p{Ll}{2,15}[:：]$/u.test(token) && /^ \p{Lu}/u.test(after);

/** The number of a note at a name: `Jane Holloway1, Peter Marsh2`. */
const NOTE = /(?<=\p{Ll})\d{1,2}$/u;
const JOINER_FOLLOWS = /^ (?:and|und|et|y|e|&) \p{Lu}/u;

const MAX_STOPPER = 'published'.length;

const isStopper = (token: string) => token.length <= MAX_STOPPER && !isParticle(token) && STOPPER.test(token);

/** Second word of a name that has three: `Thomas Le Goff`; not `Jane Smith Le 12 mai`. */
function isInnerArticle(token: string, { length, after }: WordContext): boolean {
  const next =
    length === 1 && /^(?:Le|El)$/u.test(token) ? /^ (\p{Lu}\p{Ll}[\p{L}’'-]{1,20})/u.exec(after) : null;
  return next !== null && !isDateWord(next[1]!);
}

/** `Peter Marsh, Jr.` */
const GENERATION_FOLLOWS = /^ (?:Jr|Sr)\b/u;

const STOP: Step = { kind: 'stop', size: 0 };
const DASH = /^[-–—|•·]$/u;

function isNickname(token: string, { length, stops, after }: WordContext): boolean {
  if (stops || length !== 1 || !NICKNAME.test(token)) return false;
  return /^ \p{Lu}\p{Ll}/u.test(after) && !isRole(token.slice(1, -1));
}

function pieceOf(token: string, kind: Step['kind']): Step {
  return isPiece(token) ? { kind, size: token.length } : STOP;
}

/** A part of a name: a capitalised word, a particle, or any word of a script without capitals. */
function isPiece(token: string): boolean {
  return isNameToken(token) || isParticle(token) || isUncased(token);
}

function isUncased(token: string): boolean {
  if (isCased(token)) return false;
  return token !== '' && !/[\p{Lu}\p{Ll}]/u.test(token) && /^[\p{L}\p{M}\u200c'’.-]+$/u.test(token);
}

/** Length of a token before a glued month or weekday: `ChenDec`, `GARCIASep`, `Swann-June`; 0 without one. */
function dateGlued(token: string): number {
  for (const m of token.matchAll(/(?<=\p{L})-?(?=\p{Lu}\p{Ll})/gu))
    if (isDateWord(token.slice(m.index + m[0].length))) return m.index;
  return 0;
}

/** Characters read for the phrase of a label or credit. */
const LABEL_REACH = 40;

/** A label of several words or a credit begins here: `Researched by Peter Marsh`. */
export function opensOther(text: string, at: number): boolean {
  const words = wordsAt(text.slice(at, at + LABEL_REACH).toLowerCase(), 0);
  return words.some((w) => w.phrase.includes(' ') || w.kind === 'credit');
}

/** Length of a token before the glued text of the next node: `BarrySenior` gives `Barry`. */
function cutAtJoint(token: string): number {
  for (const m of token.matchAll(JOINT)) if (!INNER_CAPITAL.test(token.slice(0, m.index))) return m.index;
  return token.length;
}

/** The end of a surname, with `in` and the next node's text glued on: `HarkerinFood`; not `MartinFood`. */
const GLUED_IN =
  /^(\p{Lu}\p{Ll}*(?:er|son|sen|man|mann|ton|ez|ley|ell|ams|ard|ith|own|ski|ska|ova|ens|kin|ford|wood|field))in\p{Lu}\p{Ll}/u;

/** Length of a token without the glued text of the next node. */
function ownLength(token: string, after: string): number {
  const [, name] = GLUED_IN.exec(token) ?? [];
  if (name) return name.length;
  const cut = cutAtJoint(token);
  // At the line's end a capital may be the name's own, unless a role follows: `HarkerKorrespondent`.
  return after || isRole(token.slice(cut)) ? cut : token.length;
}

/** `and`, `und`, `&` between two names. */
export function isJoiner(token: string): boolean {
  return JOINERS.has(token) || CAPITAL_JOINER.test(token);
}
