import { languages } from '../languages/index.ts';
import type { PhraseSet } from '../languages/language.ts';
import type { Page } from '../page/page.ts';
import { isBoundary, isUnspacedCode, isWordCode, keyAt, keyBefore, normalise } from './phrase-text.ts';
import type { NoiseKind } from './rule.ts';

/** Where in the line a phrase stood; the names are those of `PhraseSet`. */
export type PhrasePlace = keyof PhraseSet;

export interface PhraseHit {
  readonly kind: NoiseKind;
  readonly place: PhrasePlace;
  readonly phrase: string;
}

/** Kind and place, shared by every phrase that has both: twenty thousand phrases build in a few milliseconds. */
type Tag = Omit<PhraseHit, 'phrase'>;
type Entry = readonly [phrase: string, tag: Tag];

/** Longer lines are prose; a phrase that begins or ends one says nothing of it. In UTF-16 code units. */
const LONGEST = 400;
/** Notices of consent and of rights run on; beyond this length no phrase is looked for. In UTF-16 code units. */
const LONGEST_NOTICE = 1600;
const NONE: readonly PhraseHit[] = [];
const NO_ENTRIES: readonly Entry[] = [];

const whole = new Map<string, readonly Tag[]>();
const byFirst = new Map<string, Entry[]>();
const byLast = new Map<string, Entry[]>();
const byAny = new Map<string, Entry[]>();
/** First two code units of every phrase in `byAny`: spares most words the look-up. */
const anyStarts = new Set<number>();

function startCode(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function addWhole(phrase: string, tag: Tag, only: readonly Tag[]): void {
  const tags = whole.get(phrase);
  if (!tags) whole.set(phrase, only);
  else if (!tags.some((t) => t.kind === tag.kind && t.place === tag.place)) whole.set(phrase, [...tags, tag]);
}

function addPart(index: Map<string, Entry[]>, key: string, phrase: string, tag: Tag): void {
  const entries = index.get(key);
  if (!entries) index.set(key, [[phrase, tag]]);
  else if (!entries.some(([p, t]) => p === phrase && t.kind === tag.kind)) entries.push([phrase, tag]);
}

function addList(tag: Tag, list: readonly string[]): void {
  const only = [tag];
  for (const phrase of list) {
    if (tag.place === 'starts') addPart(byFirst, keyAt(phrase, 0), phrase, tag);
    else if (tag.place === 'ends') addPart(byLast, keyBefore(phrase, phrase.length), phrase, tag);
    else if (tag.place === 'contains') {
      addPart(byAny, keyAt(phrase, 0), phrase, tag);
      anyStarts.add(startCode(phrase, 0));
    } else addWhole(phrase, tag, only);
  }
}

for (const { phrases } of languages)
  for (const [kind, set] of Object.entries(phrases))
    for (const [place, list] of Object.entries(set))
      addList({ kind: kind as NoiseKind, place: place as PhrasePlace }, list);

/** Every phrase of any language that stands in this text where its kind of place allows. */
export function phrasesIn(text: string): readonly PhraseHit[] {
  if (text.length > LONGEST_NOTICE) return NONE;
  const s = normalise(text);
  if (!s) return NONE;
  const hits: PhraseHit[] = [];
  if (text.length <= LONGEST) pushAtEdges(s, hits);
  pushContained(s, hits);
  return hits.length ? hits : NONE;
}

function pushAtEdges(s: string, hits: PhraseHit[]): void {
  for (const tag of whole.get(s) ?? []) hits.push({ ...tag, phrase: s });
  for (const [phrase, tag] of byFirst.get(keyAt(s, 0)) ?? NO_ENTRIES)
    if (s.startsWith(phrase) && isBoundary(s, phrase.length)) hits.push({ ...tag, phrase });
  for (const [phrase, tag] of byLast.get(keyBefore(s, s.length)) ?? NO_ENTRIES)
    if (s.endsWith(phrase) && isBoundary(s, s.length - phrase.length)) hits.push({ ...tag, phrase });
}

function pushContained(s: string, hits: PhraseHit[]): void {
  let inWord = false;
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i);
    const word = isWordCode(code);
    const unspaced = isUnspacedCode(code);
    if (word && (!inWord || unspaced) && anyStarts.has(startCode(s, i)))
      for (const [phrase, tag] of byAny.get(keyAt(s, i)) ?? NO_ENTRIES)
        if (s.startsWith(phrase, i) && isBoundary(s, i + phrase.length)) hits.push({ ...tag, phrase });
    inWord = word && !unspaced;
  }
}

const perPage = new WeakMap<Page, readonly (readonly PhraseHit[])[]>();

/** `phrasesIn` for each line, worked out once a page however many rules ask. */
export function phrasesOf(page: Page): readonly (readonly PhraseHit[])[] {
  let found = perPage.get(page);
  if (!found) {
    found = page.lines.map((line) => phrasesIn(line.text));
    perPage.set(page, found);
  }
  return found;
}

/** Whether the whole text is a known phrase of this kind, in whatever certainty. */
export function isPhrase(text: string, kind: NoiseKind): boolean {
  return whole.get(normalise(text))?.some((tag) => tag.kind === kind) ?? false;
}
