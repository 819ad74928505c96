import { agencies, eastAsianAgencies } from '../../bylines/agencies.ts';
import { isGivenName } from '../../bylines/known-names.ts';
import { isMedia, isOrganisation, isTitleWord } from '../../bylines/organisations.ts';
import { cities } from '../../bylines/places.ts';
import { isNamedTeam, wordsAt } from '../../bylines/words.ts';
import { dateLabels } from '../../dates/date-lists.ts';
import { textKey } from '../../text/same-text.ts';
import { holds } from '../../text/word-list.ts';
import type { Region } from '../region/region.ts';
import type { AuthorCandidate, PlacedName } from './candidate.ts';

/** The site's own name, as the page gives it: folded copyright lines, and the last part of the page's title. */
export interface Site {
  readonly copyright: string;
  readonly title: string;
}

/** Separates a page's title from the site's name: `Bridge closes | Harbour Gazette`. */
const SEPARATOR = / [|–—•·»-] /u;

export function siteOf({ copyright, facts }: Region): Site {
  const parts = facts.text(0).split(SEPARATOR);
  return { copyright, title: parts.length > 1 ? textKey(parts.at(-1)!) : '' };
}

/** The candidate without employers among its names; none if its names are those of agencies, the site or its staff. */
export function withoutEmployers(c: AuthorCandidate, site: Site): AuthorCandidate[] {
  if (c.names.every(({ at: { name } }) => isAgency(name) || isLabel(name) || isAddress(name))) return [];
  if (isPlaceOfDate(c)) return [];
  if (isSite(writtenOf(c.names), site) || isPaperAndAgency(c.names)) return [];
  const names = c.names.filter((n, i) => !isBarred(n.at.name, site) && !(i > 0 && isOrganisation(n.at.name)));
  return names.length ? [names.length < c.names.length ? { ...c, names } : c] : [];
}

/** A site's address: `PierTimes.com`, `www.pier.example`. */
const ADDRESS = /^(?:[\p{L}\p{N}-]{2,63}\.){1,3}\p{L}{2,10}$/u;

/** Not `will.i.am`. */
const isAddress = (name: string) => name.includes('.') && ADDRESS.test(name);

/** A city before the date, not a person of one name: `Hamburg, 2 November 2021`. */
function isPlaceOfDate({ kind, names: [one], dated }: AuthorCandidate): boolean {
  if (kind !== 'bare' || !dated || one!.at.from > 0) return false;
  const { name, to } = one!.at;
  return one!.line.text.startsWith(', ', to) && holds(cities, name.toLowerCase());
}

/** The names as the page writes them, with what is between: `Fen & Fork`. */
function writtenOf(names: readonly PlacedName[]): string {
  const [first] = names as readonly [PlacedName];
  const last = names.at(-1)!;
  return first.line === last.line ? first.line.text.slice(first.at.from, last.at.to) : first.at.name;
}

/** An organisation without a team of its own: `The Pier Times Team` signs articles, `Reuters Staff` passes them on. */
function isBarred(name: string, site: Site): boolean {
  if (isNamedTeam(name) && !STAFF.test(name)) return false;
  return isMedia(name) || isSite(name, site);
}

/** Not a team that signs: `Pier Times Staff`, `the Newsroom`. */
const STAFF = /\b(?:staff|newsroom|news desk|newsdesk)$/iu;
/** A newspaper beside its agency: `Par Le Courrier de la Rade et AFP`. */
const WITH_ARTICLE = /^(?:l[eao]s?|el|il|der|die|das|de|het|the|o) \p{Lu}|^l[’']\p{Lu}/iu;

/** Agencies, and with them a name that begins as none of a person does. */
function isPaperAndAgency(names: readonly PlacedName[]): boolean {
  const others = names.filter(({ at: { name } }) => !isAgency(name));
  const isPaper = (name: string) => WITH_ARTICLE.test(name) && !name.split(' ').some(isGivenName);
  return others.length === 1 && names.length > 1 && isPaper(others[0]!.at.name);
}

/** The site itself, if it is not named for a person. */
function isSite(name: string, { copyright, title }: Site): boolean {
  const key = textKey(name);
  const words = key.split(' ');
  if (key.length < MIN_SITE || (isGivenName(words[0]!) && !isTitleWord(words.at(-1)!))) return false;
  return title === key || endsOwner(copyright, key);
}

const MIN_SITE = 4;
/** What follows the owner's name in a copyright line. */
const AFTER_OWNER = /^(?:$|[.,\n]| all | ltd| inc)/u;

function endsOwner(copyright: string, key: string): boolean {
  const at = copyright.indexOf(key);
  if (at < 0 || /\p{L}/u.test(copyright.charAt(at - 1))) return false;
  return AFTER_OWNER.test(copyright.slice(at + key.length, at + key.length + 5));
}

/** `AFP`, `dpa`, `apa/AP`, `The Associated Press`, `新华社`; `Petra` and `Ani` are persons unless written like agencies. */
function isAgency(name: string): boolean {
  if (eastAsianAgencies.includes(name)) return true;
  const parts = name.split('/');
  return parts.every((part) => agencies.has(part.toLowerCase()) && (isOneCase(part) || !isGivenName(part)));
}

/** All capitals or all small letters: `AFP`, `dpa`. */
function isOneCase(text: string): boolean {
  return text === text.toUpperCase() || text === text.toLowerCase();
}

/** Only the label of a byline or of a date, without a name: `Written By`, `Posted On`. */
function isLabel(name: string): boolean {
  const lower = name.toLowerCase();
  if (holds(dateLabels, lower) && !isGivenName(name)) return true;
  return wordsAt(lower, 0).some((word) => word.phrase === lower && word.phrase.includes(' '));
}
