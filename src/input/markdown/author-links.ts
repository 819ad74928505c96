import type { Range } from '../../api/article.ts';
import { fold } from '../../text/fold.ts';

/** The address of an author's page, with what names the author: `/author/nora-field`, `https://pier.example/autoren/n.field-12.html`. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|ka|zy)?|auteurs?|autor[ei]|avtory?|contributors?|writers?|columnists?|journalists?|journalistes?|redakteure?|reporters?|skribent(?:er)?|forfatter(?:e)?|kirjoittajat?|yazar(?:lar)?|penulis|by)\/([^?#]{3,120})/iu;
/** Characters of rendered text below the headline in which the author is linked. */
const REACH = 2_500;
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
 * The names below a headline that link to a page with the same name: `[Nora Field](/author/nora-field)`.
 *
 * @param from Where the headline ends in the text. @param next Where the next heading begins.
 */
export function linkedAuthors(
  text: string,
  links: readonly AuthorLink[],
  from: number,
  next: number,
): string[] {
  const names = new Set<string>();
  let last = from + REACH;
  for (const { range, address } of links) {
    if (range[0] < from) continue;
    if (range[0] > Math.min(next, last)) break;
    const name = fold(text.slice(...range), AS_WRITTEN)
      .replace(REST, '')
      .trim();
    if (name.length > MAX_NAME || !isNamed(name, address)) continue;
    names.add(name);
    last = range[1] + MAX_GAP;
  }
  return [...names];
}

/** Whether an address ends with the name: `Nora Field` with `nora-field`, `nfield` or `field`, but not `By Nora Field`. */
function isNamed(name: string, address: string): boolean {
  const slug = letters(AUTHOR_PAGE.exec(address)?.[1] ?? '');
  const words = name
    .split(/[\s-]+/u)
    .map(letters)
    .filter(Boolean);
  const [first] = words;
  if (!first || !words.some((w) => w.length >= MIN_WORD && slug.includes(w))) return false;
  return slug.startsWith(first[0]!) || slug.includes(first);
}

const letters = (text: string) =>
  text.normalize('NFD').replace(MARKS, '').replace(NO_LETTERS, '').toLowerCase();
