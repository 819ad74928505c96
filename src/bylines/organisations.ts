import { holds, wordList } from '../text/word-list.ts';
import { agencies } from './agencies.ts';
import { isGivenName } from './known-names.ts';
import type { NameAt } from './names.ts';
import { isCollective, isRole } from './words.ts';

/**
 * Words that the name of a newspaper, a broadcaster or an agency ends with, and such as it begins with. From general
 * knowledge; only used to tell that a name is none of a person.
 */
const MEDIA_LAST = [
  'news times gazette herald tribune courier chronicle observer telegraph standard journal press dispatch',
  'examiner bulletin ledger messenger monitor enterprise mercury advertiser inquirer independent democrat',
  'republican sentinel clarion beacon echo argus globe mirror review weekly daily magazine radio television tv',
  'today online media network networks agency bureau desk newsroom newsdesk staff wire newswire agencies',
  'correspondent correspondents reporters editors writers bugle lantern post nachrichten zeitung anzeiger blatt',
  'tageblatt wochenblatt kurier rundschau allgemeine presse redaktion verlag zeitschrift magazin journaux agence',
  'revue noticias diario periódico prensa agencia agencias redacción redação agência notícias jornal redazione',
  'agenzia giornale notizie nieuws krant redactie tidning nyheter nyheder avis redaktionen redaksjonen ajansı',
  'gazetesi haber haberler agencja redakcja redakce news-service dergisi gazete',
];
const MEDIA_FIRST = [
  'agence agência agencia agenzia agentur agencja redacción redação redazione redaktion rédaction redactie',
  'redakcja redakce diario radio rádio tim redaksi kantor berita',
];
/** Behind an article, words that begin the name of a newspaper: `Le Courrier de la Rade`, `La Voz del Puerto`. */
const MEDIA_SECOND = [
  'courrier monde parisien figaro progrès dépêche voix journal quotidien télégramme provence républicain point',
  'matin express dauphiné país mundo periódico diario correo heraldo comercio universal espectador vanguardia',
  'nación razón voz prensa jornada opinión república stampa nazione gazzetta giornale messaggero mattino',
  'corriere gazzettino tirreno resto telegraaf volkskrant standaard limburger gelderlander parool nieuwsblad',
  'welt zeit presse rheinpfalz spiegel standard tagesspiegel globo estado bola tarde gazette tribune écho',
];
/** The same of other organisations. */
const BODY_LAST = [
  'university college institute institution institutes foundation association council committee ministry',
  'department society centre center group inc ltd llc gmbh corporation company services service universität',
  'institut verband ministerium stiftung université universidad universidade università universiteit board office',
];
const BODY_FIRST = [
  'université universität universidad università universidade universiteit university institut institute',
  'ministère ministerium ministerio ministero centro centre centrum fundación fondation fundacja stiftung',
];
const listOf = (lines: readonly string[]) => wordList(lines.flatMap((l) => l.split(' ')));
const mediaLast = listOf(MEDIA_LAST);
const mediaFirst = listOf(MEDIA_FIRST);
const mediaSecond = listOf(MEDIA_SECOND);
const bodyLast = listOf(BODY_LAST);
const bodyFirst = listOf(BODY_FIRST);

/** An agency, a newspaper or its staff, never a person: `Reuters Staff`, `Orrisay Gazette`, `Agência Lusa`. */
export function isMedia(name: string): boolean {
  if (agencies.has(bare(name)) && !isGivenName(name)) return true;
  return hasWord(name, mediaFirst, mediaLast) || isTitled(name);
}

const ARTICLE = /^(?:l[eao]s?|el|il|der|die|das|de|het|o|a) $/iu;

/** `Le Courrier de la Rade`, `L’Écho de la Rade`. */
function isTitled(name: string): boolean {
  const elided = /[’']/.test(name.charAt(1));
  const space = elided ? 1 : name.indexOf(' ');
  if (space < 1 || space > MAX_ARTICLE || !(elided || ARTICLE.test(name.slice(0, space + 1)))) return false;
  const end = name.indexOf(' ', space + 1);
  return holds(mediaSecond, name.slice(space + 1, end < 0 ? name.length : end).toLowerCase());
}

const MAX_ARTICLE = 3;

/** A newspaper or any other organisation: `Fennel University`, `BBC News`. */
export function isOrganisation(name: string): boolean {
  return (
    isMedia(name) ||
    hasWord(name, bodyFirst, bodyLast) ||
    /^\p{Lu}\p{Ll}+ (?:University|College)$/u.test(name)
  );
}

const bare = (name: string) => name.toLowerCase().replace(/^the /u, '');

function hasWord(name: string, firsts: string, lasts: string): boolean {
  const tokens = bare(name).split(' ');
  if (tokens.length < 2) return false;
  if (!holds(lasts, tokens.at(-1)!) && !holds(firsts, tokens[0]!)) return false;
  // `Emily Post`, `Jonathan Press`
  return tokens.length > 2 || !isGivenName(tokens[0]!);
}

/** The office or employer that follows a person's name: `Reuters Staff`, `KXYZ Staff`, `Orrisay Gazette`. */
export function isEmployer(name: string): boolean {
  return isOrganisation(name) || isCollective(name) || agencies.has(name.toLowerCase());
}

/** A word that a newspaper's name ends with, as in `Charlotte Lantern`. */
export function isTitleWord(word: string): boolean {
  return holds(mediaLast, word.toLowerCase());
}

/** Number of words of an agency after a name: `NELL HARKER Associated Press`; 0 without one. */
export function agencyAtEnd(tokens: readonly string[]): number {
  for (let n = Math.min(3, tokens.length - 2); n > 0; n--) {
    const end = tokens.slice(-n).join(' ');
    if (agencies.has(end.toLowerCase()) && (n > 1 || end === end.toUpperCase()) && !isRole(end)) return n;
  }
  return 0;
}

/** The rest of an organisation's name, up to the line's end: `Fennel University Press Office`. */
export function wholeBody(text: string, { name, from, to }: NameAt): NameAt | null {
  if (to === text.length || !isOrganisation(name)) return null;
  const more = /^(?: \p{Lu}\p{L}{1,20}){1,3}$/u.exec(text.slice(to))?.[0];
  return more === undefined ? null : { name: name + more, from, to: to + more.length };
}
