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

type Index = Map<string, PhraseHit[]>;

/** Longer lines are prose; a phrase in them says nothing of the line. In UTF-16 code units. */
const LONGEST = 400;
const NONE: readonly PhraseHit[] = [];

const whole: Index = new Map();
const byFirst: Index = new Map();
const byLast: Index = new Map();
const byAny: Index = new Map();
/** First two code units of every phrase in `byAny`: spares most words the look-up. */
const anyStarts = new Set<number>();

function startCode(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function add(index: Index, key: string, hit: PhraseHit): void {
  const hits = index.get(key);
  if (!hits) index.set(key, [hit]);
  else if (!hits.some((h) => h.phrase === hit.phrase && h.kind === hit.kind && h.place === hit.place))
    hits.push(hit);
}

function addPhrase(kind: NoiseKind, place: PhrasePlace, phrase: string): void {
  const hit = { kind, place, phrase };
  if (place === 'starts') add(byFirst, keyAt(phrase, 0), hit);
  else if (place === 'ends') add(byLast, keyBefore(phrase, phrase.length), hit);
  else if (place === 'contains') {
    add(byAny, keyAt(phrase, 0), hit);
    anyStarts.add(startCode(phrase, 0));
  } else add(whole, phrase, hit);
}

for (const { phrases } of languages)
  for (const [kind, set] of Object.entries(phrases))
    for (const [place, list] of Object.entries(set))
      for (const phrase of list) addPhrase(kind as NoiseKind, place as PhrasePlace, phrase);

/** Every phrase of any language that stands in this text where its kind of place allows. */
export function phrasesIn(text: string): readonly PhraseHit[] {
  if (text.length > LONGEST) return NONE;
  const s = normalise(text);
  if (!s) return NONE;
  const hits = [...(whole.get(s) ?? NONE)];
  for (const h of byFirst.get(keyAt(s, 0)) ?? NONE)
    if (s.startsWith(h.phrase) && isBoundary(s, h.phrase.length)) hits.push(h);
  for (const h of byLast.get(keyBefore(s, s.length)) ?? NONE)
    if (s.endsWith(h.phrase) && isBoundary(s, s.length - h.phrase.length)) hits.push(h);
  pushContained(s, hits);
  return hits.length ? hits : NONE;
}

function pushContained(s: string, hits: PhraseHit[]): void {
  let inWord = false;
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i);
    const word = isWordCode(code);
    const unspaced = isUnspacedCode(code);
    if (word && (!inWord || unspaced) && anyStarts.has(startCode(s, i)))
      for (const h of byAny.get(keyAt(s, i)) ?? NONE)
        if (s.startsWith(h.phrase, i) && isBoundary(s, i + h.phrase.length)) hits.push(h);
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
  return (whole.get(normalise(text)) ?? NONE).some((h) => h.kind === kind);
}
