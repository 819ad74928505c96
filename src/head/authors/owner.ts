import { type NameAt, namesAt } from '../../bylines/names.ts';
import { isOrganisation, isTitleWord } from '../../bylines/organisations.ts';
import { isPersonName } from '../../bylines/person-name.ts';
import type { Line } from '../../page/line.ts';
import type { Region } from '../region/region.ts';
import type { AuthorCandidate } from './candidate.ts';

/** Before the owner's name: `© 2009–2024`, `Copyright`, `(c) 2024 by`. */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)(?: copyright| ©| \(c\))?(?:[ ,]*\d{4}(?: ?[-–—] ?\d{4})?)?,?(?: by| ·| \|)? ?(?=\p{Lu})/iu;
/** Separates a page's title from the site's name: `Bridge closes | Jane Smith`. */
const SEPARATOR = / [|–—•·:»-] /gu;
const MAX_LENGTH = 200;
/** Lines at the page's end in which a site names its owner. */
const PAGE_END = 60;
/** Words of an owner's name: a given and a family name, and one between. */
const MAX_WORDS = 3;

/** The person who owns the site: named in the copyright line, or as the site's name in the page's title. */
export function ownerNames(region: Region): AuthorCandidate[] {
  const { lines } = region.facts;
  const out = lines.slice(-PAGE_END).flatMap((line) => inCopyright(line));
  return [...out, ...(lines[0] ? inTitle(lines[0]) : [])];
}

function inCopyright(line: Line): AuthorCandidate[] {
  const m = COPYRIGHT.exec(line.text.slice(0, MAX_LENGTH));
  if (!m) return [];
  const from = m.index + m[0].length;
  const [name] = namesAt(line.text, from).names;
  if (name?.from !== from || !fits(name.name)) return [];
  // `© Jane Roe/Pier Agency` is of a picture.
  return line.text.charAt(name.to) === '/' ? [] : [owner(line, name)];
}

function inTitle(line: Line): AuthorCandidate[] {
  const last = [...line.text.slice(0, MAX_LENGTH).matchAll(SEPARATOR)].at(-1);
  if (!last) return [];
  const from = last.index + last[0].length;
  const name = line.text.slice(from);
  return fits(name) ? [owner(line, { name, from, to: line.text.length })] : [];
}

function fits(name: string): boolean {
  const words = name.split(' ');
  if (!isPersonName(name) || words.length > MAX_WORDS || !/\p{Lu}\p{Ll}/u.test(name)) return false;
  // `Charlotte Lantern` is a newspaper, `Logan University` a university.
  return !isTitleWord(words.at(-1)!) && !isOrganisation(name);
}

function owner(line: Line, at: NameAt): AuthorCandidate {
  return {
    ...{ line, labelLine: line.index, names: [{ line, at }], kind: 'owner', phrase: '' },
    ...{ person: true, roleBehind: false, dated: false, inside: false, tail: 0 },
  };
}
