import { languages } from '../languages/index.ts';
import { wordList } from '../text/word-list.ts';
import type { BylineWord } from './words.ts';

type Field =
  | 'by'
  | 'labels'
  | 'cutShort'
  | 'roles'
  | 'collective'
  | 'credits'
  | 'ours'
  | 'writes'
  | 'comments';

function phrases(field: Field): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const l of languages)
    for (const p of l.bylines[field] ?? []) out.set(p, [...(out.get(p) ?? []), l.code]);
  return out;
}

const longest = (of: ReadonlyMap<string, unknown>) =>
  Math.max(...[...of.keys()].map((phrase) => phrase.length));

function byStart(): Record<string, BylineWord[]> {
  const out: Record<string, BylineWord[]> = {};
  for (const [field, kind] of [
    ['credits', 'credit'],
    ['by', 'by'],
    ['labels', 'label'],
  ] as const) {
    for (const [phrase, of] of phrases(field)) {
      out[phrase.slice(0, 2)] ??= [];
      out[phrase.slice(0, 2)]!.push({ phrase, kind, languages: of });
    }
  }
  for (const list of Object.values(out)) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return out;
}

/** Openers by their first two characters, longest first; credits come before labels of the same length. */
export const openers: Readonly<Record<string, readonly BylineWord[]>> = byStart();

/** Words before a name: `by`, `von`. */
export const byWords = wordList([...phrases('by').keys()].map((w) => w.toLowerCase()));
export const longestByWord = longest(phrases('by'));

/** Roles: `political editor`; `trailingRoles` are in scripts without spaces or case, after a name: `기자`, `記者`. */
export const roles = wordList(phrases('roles').keys());
export const longestRole = longest(phrases('roles'));
export const trailingRoles = [...phrases('roles').keys()].filter((r) =>
  /[\p{Script=Han}\p{Script=Hangul}]/u.test(r),
);

/** Labels that are cut short and have a full stop: `oprac.`. */
export const cutShort = wordList(phrases('cutShort').keys());

/** Words for a group, never a person: `staff`, `redaktion`. */
export const collective = wordList(phrases('collective').keys());
export const longestCollective = longest(phrases('collective'));

/** Openers of closing credits, longest first: `reporting by`. */
export const creditOpeners = [...phrases('credits').keys()].sort((a, b) => b.length - a.length);

/** Possessives before the role of the site's own reporter: `our`, `unserem`. */
export const ours = wordList(phrases('ours').keys());

/** What follows the name in a line about an author: `writes`, `schreibt`. */
export const writes = [...phrases('writes').keys()];

/** The same for a sentence about any trade, by language: English `is a`, Dutch `is`. */
export const isSomething: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  languages.flatMap(({ code, bylines }) => (bylines.isSomething ? [[code, bylines.isSomething]] : [])),
);

/** Labels of what readers write: `comment by`. */
export const commentLabels: readonly string[] = [...phrases('comments').keys()];
