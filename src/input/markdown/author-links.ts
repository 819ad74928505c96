import type { Range } from '../../api/article.ts';
import { fold } from '../../text/fold.ts';

/** The address of an author's page, with what names the author: `/author/nora-field`, `https://pier.example/autoren/n.field-12.html`. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|ka|zy)?|auteurs?|autor[ei]|avtory?|contributors?|writers?|columnists?|journalists?|journalistes?|redakteure?|reporters?|skribent(?:er)?|forfatter(?:e)?|kirjoittajat?|yazar(?:lar)?|penulis|by|bylines?)\/([^?#]{3,120})/iu;
/** Characters of rendered text below the headline in which the author is linked. */
const REACH = 2_500;
/** And above it. */
const ABOVE = 200;
/** Characters between the links of two authors of one article: `, `, ` and `. */
const MAX_GAP = 12;
/** Most characters of a name. */
const MAX_NAME = 60;
/** What may follow a name in its link: `Nora Field, MD`, `Nora Field @norafield`. */
const REST = /[,|(@–—].*$/su;
const MARKS = /\p{M}/gu;
const NO_LETTERS = /[^\p{L}]+/gu;
/** Shorter words are initials and particles. */
const MIN_WORD = 3;
const AS_WRITTEN = { entities: false, mojibake: false };

export interface AuthorLink {
  /** Offsets into the rendered text. */
  readonly range: Range;
  readonly address: string;
}

/** Whether an address is that of an author's page. */
export const isAuthorPage = (address: string): boolean => AUTHOR_PAGE.test(address);

/**
 * The names next to a headline that link to a page with the same name: `[Nora Field](/author/nora-field)`.
 *
 * @param next Where the heading after the headline begins.
 */
export function linkedAuthors(
  text: string,
  links: readonly AuthorLink[],
  headline: Range,
  next: number,
): string[] {
  const [start, end] = headline;
  const below = firstOf(text, links, end, Math.min(next, end + REACH));
  return below.length > 0 ? below : firstOf(text, links, start - ABOVE, start);
}

/** The first name that is linked between two offsets, and those that follow it closely. */
function firstOf(text: string, links: readonly AuthorLink[], from: number, to: number): string[] {
  const names = new Set<string>();
  let last = to;
  for (const { range, address } of links) {
    if (range[0] < from) continue;
    if (range[0] > last) break;
    const name = fold(text.slice(...range), AS_WRITTEN)
      .replace(REST, '')
      .trim();
    if (name.length > MAX_NAME || !isNamed(name, address)) continue;
    names.add(name);
    last = Math.min(to, range[1] + MAX_GAP);
  }
  return [...names];
}

/** Whether an address contains the name: `nora-field` or `nfield` for `Nora Field`, but not for `By Nora Field`. */
function isNamed(name: string, address: string): boolean {
  const slug = letters(AUTHOR_PAGE.exec(address)?.[1] ?? '');
  const [first, ...others] = name.split(SPACE).map(letters).filter(Boolean);
  if (!first) return false;
  const isWhole = first.length >= MIN_WORD && slug.includes(first);
  return isWhole || (others.length > 0 && slug === first[0] + others.join(''));
}

const SPACE = /[\s-]+/u;
const letters = (text: string) =>
  text.normalize('NFD').replace(MARKS, '').replace(NO_LETTERS, '').toLowerCase();
