import { classOf, DIGIT } from '../text/characters.ts';
import { isAllLetters, opensWithCapital } from './letters.ts';
import { isParticle } from './particles.ts';
import { isInsideName } from './surnames.ts';

/** A token whose full stop does not end the name: `J.`, `Dr.`, `Jr.`, `St.`. */
const ABBREVIATED =
  /^(?:\p{Lu}|\p{Lu}\p{Ll}?\.\p{Lu}|dr|prof|mr|mrs|ms|jr|sr|st|rev|sen|gen|lt|col|sgt|hon|dipl|ing|mag|phil|med)\.$/iu;
/** Degrees and honours after a name: `MD`, `Ph.D.`, `RDN`, `CFP®`, `M.S.`, `E-RYT`. */
const CREDENTIAL =
  /^(?:\p{Lu}[.-]?\p{Lu}[\p{Lu}.®™-]{0,6}|Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|Psy\.?D\.?|Pharm\.?D\.?|Esq\.?)[®™]?$/u;
const CASED_TOKEN = /^["“'(]?\p{Lu}[\p{L}\p{M}'’.-]*["”')]?$/u;
/** A small prefix glued to a name: `al-Hassan`, `d’Estienne`, `dell’Acqua`, `el-Hassan`. */
const PREFIXED =
  /^(?:al|el|ad|an|ar|as|ash|at|az|abu|ben|bin|ul|ur|d|de|dall|dell|nell|sull|l|t|o)[-'’‘]\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Which of a family's persons of one name: `Jr.`, `III`. */
const GENERATION = /^(?:Jr|Sr|I{2,3}|IV|VI{0,3})\.?$/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
/** Example: `佐々木 健`, `山田太郎`; five Chinese characters without kana are more likely a phrase: `文章处理费`. */
const JAPANESE_NAME =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}[ ・=][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8}|(?!\p{Script=Han}{5})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,5})$/u;
const HANGUL_NAME = /^\p{Script=Hangul}{2,5}$/u;
/** Scripts without case: names look like other words, so only their number and length count. */
const UNCASED_TOKEN =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{M}\u200c\u200d'’."״׳-]{2,20}$/u;

const MAX_TOKENS = 5;
const MAX_UNCASED_TOKENS = 4;
const MAX_LENGTH = 60;
const MAX_TOKEN_LENGTH = 24;

/**
 * Whether the text has the shape of one person's name. Only its letters count, no lists of names: `New York`
 * passes too, so a name without a label needs other evidence.
 */
export function isPersonName(text: string): boolean {
  if (text.length < 2 || text.length > MAX_LENGTH || hasDigit(text)) return false;
  if (mayBeEastAsian(text)) {
    if (HAN_NAME.test(text) || HANGUL_NAME.test(text)) return true;
    if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) return JAPANESE_NAME.test(text);
  }
  const tokens = text.split(' ');
  if (tokens.length < 2 || tokens.length > MAX_TOKENS + MAX_SMALL) return false;
  if (tokens.length > MAX_TOKENS && tokens.filter(isLargeToken).length > MAX_TOKENS) return false;
  if (!opensWithCapital(text) && tokens.every((t) => UNCASED_TOKEN.test(t)))
    return tokens.length <= MAX_UNCASED_TOKENS;
  if (!isNameToken(tokens[0]!) || !isNameToken(tokens.at(-1)!)) return false;
  return tokens.every((t, i) => isNameToken(t) || isParticle(t) || isInsideName(t, tokens[i + 1]));
}

/** Particles and joiners of a longer name: `María del Carmen de la Fuente y Soto`. */
const MAX_SMALL = 5;
const isLargeToken = (token: string) => !isParticle(token) && !/^[yei]$/u.test(token);

/** No letter of an East Asian script is below. */
const FIRST_EAST_ASIAN = 0x1100;

function mayBeEastAsian(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= FIRST_EAST_ASIAN) return true;
  return false;
}

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classOf(text.charCodeAt(i)) & DIGIT) return true;
  // Digits beyond U+FFFF: `𝟏`.
  return /[\ud800-\udfff]/.test(text) && /\p{Nd}/u.test(text);
}

/** A capitalised word or an initial, in a script that has case. */
export function isNameToken(token: string): boolean {
  if (token.length > MAX_TOKEN_LENGTH) return false;
  if (isAllLetters(token)) return opensWithCapital(token);
  return CASED_TOKEN.test(token) || PREFIXED.test(token);
}

/** The token's full stop is part of it and does not end a sentence. */
export function isAbbreviated(token: string): boolean {
  return ABBREVIATED.test(token);
}

export function isCredential(text: string): boolean {
  return CREDENTIAL.test(text) && !isGeneration(text);
}

/** `Jr.`, `III`: part of the name, also after a comma. */
export function isGeneration(text: string): boolean {
  return GENERATION.test(text);
}
