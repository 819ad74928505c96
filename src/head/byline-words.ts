import { languages } from '../languages/index.ts';

/** What a phrase of a byline says of the words behind it. */
export type BylineWordKind = 'by' | 'label' | 'credit';

export interface BylineWord {
  readonly phrase: string;
  readonly kind: BylineWordKind;
  /** Languages that use it. */
  readonly languages: readonly string[];
}

type Field = 'by' | 'labels' | 'roles' | 'collective' | 'credits';

function phrases(field: Field): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const l of languages) for (const p of l.bylines[field]) out.set(p, [...(out.get(p) ?? []), l.code]);
  return out;
}

/** Openers by their first two characters, longest first; credits win over labels of the same length. */
const openers = new Map<string, BylineWord[]>();
for (const [field, kind] of [
  ['credits', 'credit'],
  ['by', 'by'],
  ['labels', 'label'],
] as const) {
  for (const [phrase, of] of phrases(field)) {
    const first = phrase.slice(0, 2);
    openers.set(first, [...(openers.get(first) ?? []), { phrase, kind, languages: of }]);
  }
}
for (const list of openers.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);

const NONE: readonly BylineWord[] = [];

const roles = phrases('roles');
const collective = phrases('collective');
const LONGEST_ROLE = longest(roles);
const LONGEST_COLLECTIVE = longest(collective) + 'the '.length;

function longest(of: ReadonlyMap<string, unknown>): number {
  return Math.max(...[...of.keys()].map((phrase) => phrase.length));
}

/** The longest phrases that stand at an offset of a lower-cased text, longest first. */
export function wordsAt(lower: string, at: number): readonly BylineWord[] {
  const long = openers.get(lower.slice(at, at + 2));
  // `文`, `글`: at the text's end the two characters asked for above are this one.
  const single = at + 1 < lower.length ? openers.get(lower.charAt(at)) : undefined;
  if (!long && !single) return NONE;
  return [...(long ?? NONE).filter((w) => lower.startsWith(w.phrase, at)), ...(single ?? NONE)];
}

/** A group that names itself: `The Pier Times Team`, `Harbour Web Desk`; `Editorial Team` and `Staff` do not. */
export function isNamedTeam(text: string): boolean {
  const tokens = text.split(' ');
  const last = tokens.at(-1)!;
  if (tokens.length < 2 || tokens.length > 6 || !isCollective(last) || isCollective(text) || isRole(text))
    return false;
  const own = tokens.slice(0, -1).filter((t) => !/^the$/iu.test(t));
  return own.some((t) => !isNoiseWord(t)) && own.every((t) => /^[\p{Lu}\p{N}]/u.test(t));
}

/** Never a person: `staff`, `redaktion`. */
export function isCollective(text: string): boolean {
  return text.length <= LONGEST_COLLECTIVE && collective.has(text.toLowerCase().replace(/^the /, ''));
}

export function isRole(text: string): boolean {
  return text.length <= LONGEST_ROLE && roles.has(text.toLowerCase());
}

/** Some word of the text is a role by itself: `Senior Autos Reporter`. */
export function holdsRole(tokens: readonly string[]): boolean {
  return tokens.some((t) => {
    const bare = t.replace(/[,.:]$/, '');
    return isRole(bare) || (bare.endsWith('s') && isRole(bare.slice(0, -1)));
  });
}

/** Roles written behind a name in scripts without spaces or case: `홍길동 기자`, `王小明記者`. */
export const trailingRoles: readonly string[] = [...roles.keys()].filter((r) =>
  /[\p{Script=Han}\p{Script=Hangul}]/u.test(r),
);

/** The text begins with a by-word or label and a space, so it is no bare name: `By Staff`, `Von Redaktion`. */
export function opensByline(text: string): boolean {
  const lower = text.toLowerCase();
  for (const word of wordsAt(lower, 0)) if (lower.charAt(word.phrase.length) === ' ') return true;
  return false;
}

/** Single words that stand on lines of menus, labels and buttons in any language: `share`, `kategorien`. */
const noiseWords = new Set(
  languages.flatMap((l) =>
    Object.values(l.phrases).flatMap((set) =>
      [set.lines, set.maybe, set.openers, set.starts]
        .flatMap((of) => of ?? [])
        .filter((p) => /^\p{L}{3,}$/u.test(p)),
    ),
  ),
);

/** A word that menus and buttons use, hardly a part of a name. */
export function isNoiseWord(text: string): boolean {
  return noiseWords.has(text.toLowerCase());
}

const allPhrases = languages.flatMap((l) =>
  Object.values(l.phrases).flatMap((set) =>
    [set.lines, set.maybe, set.openers, set.starts].flatMap((of) => of ?? []),
  ),
);
/** Longer words of all these phrases. */
const menuWords = new Set(allPhrases.flatMap((p) => p.split(' ').filter((w) => /^\p{L}{4,}$/u.test(w))));
/** The first two words of those that have more: `leave a`, `schreibe einen`. */
const phraseStarts = new Set(allPhrases.flatMap((p) => /^\p{L}{2,} \p{L}+(?= |$)/u.exec(p)?.[0] ?? []));

/** A word that phrases of menus and buttons use. */
export function isMenuWord(text: string): boolean {
  return menuWords.has(text.toLowerCase());
}

/** A phrase of a menu or button begins here: `Leave a comment`, `Schreibe einen Kommentar`. */
export function opensPhrase(text: string): boolean {
  const start = /^\p{L}{2,20} \p{L}{1,20}(?!\p{L})/u.exec(text)?.[0];
  return start !== undefined && phraseStarts.has(start.toLowerCase());
}
