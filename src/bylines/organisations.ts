import { wordList } from '../text/word-list.ts';
import { agencies } from './agencies.ts';
import { isGivenName } from './known-names.ts';
import { isCollective, isRole } from './words.ts';

/**
 * Words that an organisation's name ends with: a newspaper's, a broadcaster's, a department's. From general knowledge; only
 * used to tell that a name is none of a person.
 */
const LAST = [
  'news times gazette herald tribune courier chronicle observer telegraph standard journal press dispatch examiner bulletin',
  'ledger messenger monitor enterprise mercury advertiser inquirer independent democrat republican sentinel clarion beacon',
  'echo argus globe mirror review weekly daily magazine radio television tv today online media network networks university',
  'college institute institution institutes foundation association council committee ministry department agency bureau',
  'office desk newsroom newsdesk staff board service services group inc ltd llc gmbh corporation company society centre center',
  'wire newswire agencies correspondent correspondents reporters editors writers bugle lantern post argus nachrichten zeitung',
  'anzeiger blatt tageblatt wochenblatt kurier rundschau allgemeine presse redaktion verlag stiftung universität institut',
  'verband ministerium zeitschrift magazin journal journaux agence presse université revue noticias diario periódico prensa',
  'agencia agencias universidad redacción redação agência notícias jornal universidade redazione agenzia giornale notizie',
  'università nieuws krant redactie universiteit tidning nyheter nyheder avis redaktionen redaksjonen ajansı gazetesi haber',
  'haberler agencja redakcja redakce news-service dergisi gazete',
];
/** Words that it begins with. */
const FIRST = [
  'agence agência agencia agenzia agentur agencja redacción redação redazione redaktion rédaction redactie redakcja redakce',
  'université universität universidad università universidade universiteit university institut institute ministère ministerium',
  'ministerio ministero centro centre centrum fundación fondation fundacja stiftung diario radio rádio tim redaksi kantor berita',
  'ts. toà tòa',
];
const lasts = wordList(LAST.flatMap((l) => l.split(' ')));
const firsts = wordList(FIRST.flatMap((l) => l.split(' ')));
const has = (list: string, word: string) => `\n${list}\n`.includes(`\n${word.toLowerCase()}\n`);

/** The name of an agency, newspaper, office or the like, not of a person: `Reuters Staff`, `Orrisay Gazette`, `BBC News`. */
export function isOrganisation(name: string): boolean {
  const lower = name.toLowerCase().replace(/^the /u, '');
  if (agencies.has(lower) && !isGivenName(name)) return true;
  const tokens = lower.split(' ');
  if (tokens.length < 2) return false;
  // `Emily Post`, `Jonathan Press`
  const given = isGivenName(tokens[0]!) && tokens.length === 2;
  return !given && (has(lasts, tokens.at(-1)!) || has(firsts, tokens[0]!));
}

/** The office or employer that follows a person's name: `Reuters Staff`, `KXYZ Staff`, `Orrisay Gazette`. */
export function isEmployer(name: string): boolean {
  return isOrganisation(name) || isCollective(name) || agencies.has(name.toLowerCase());
}

/** Number of words of an agency after a name: `NELL HARKER Associated Press`; 0 without one. */
export function agencyAtEnd(tokens: readonly string[]): number {
  for (let n = Math.min(3, tokens.length - 2); n > 0; n--) {
    const end = tokens.slice(-n).join(' ');
    if (agencies.has(end.toLowerCase()) && (n > 1 || end === end.toUpperCase()) && !isRole(end)) return n;
  }
  return 0;
}

/** A newspaper named for a place: `Charlotte Lantern`. */
export function isTitleWord(word: string): boolean {
  return has(lasts, word);
}
