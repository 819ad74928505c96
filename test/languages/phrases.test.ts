import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { phrasesIn } from '../../src/phrases/find.ts';
import { normalise } from '../../src/phrases/normalise.ts';

type Entry = { kind: string; place: string; phrase: string };

const entriesOf = (code: string): Entry[] =>
  Object.entries(languages.find((l) => l.code === code)?.phrases ?? {}).flatMap(([kind, set]) =>
    Object.entries(set).flatMap(([place, list]) => list.map((phrase: string) => ({ kind, place, phrase }))),
  );
const whole = new Set(['lines', 'maybe', 'openers']);

describe.each(languages.map((l) => l.code))('noise phrases of %s', (code) => {
  const entries = entriesOf(code);

  it('cover the kinds that occur on every page', () => {
    const kinds = new Set(entries.map((e) => e.kind));
    for (const kind of ['share', 'cookie', 'related', 'comments', 'advertisement', 'subscribe', 'sign-in'])
      expect(kinds, kind).toContain(kind);
    for (const kind of ['copyright', 'tags', 'navigation', 'read-time', 'counter'])
      expect(kinds, kind).toContain(kind);
  });

  it('are written in the form in which lines are compared', () => {
    for (const { place, phrase } of entries) {
      const bare = place === 'starts' ? phrase.replace(/ ?[:\-–—]$/, '') : phrase.replace(/^\//, '');
      expect(normalise(bare), phrase).toBe(place === 'starts' || place === 'ends' ? bare : phrase);
    }
  });

  it('have at least two characters', () => {
    for (const { phrase } of entries) expect([...phrase].length, phrase).toBeGreaterThan(1);
  });

  it('occur once per language', () => {
    const seen = new Set<string>();
    for (const { place, phrase } of entries) {
      const key = `${whole.has(place) ? 'whole' : place} ${phrase}`;
      expect(seen.has(key), key).toBe(false);
      seen.add(key);
    }
  });

  it('do not mix Latin with Cyrillic or Greek letters within a word', () => {
    for (const { phrase } of entries)
      for (const word of phrase.split(/[^\p{L}]+/u))
        expect(/[a-z]/.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word), phrase).toBe(false);
  });

  it('are found by the index', () => {
    for (const { kind, place, phrase } of entries) {
      const line = place === 'starts' ? `${phrase} xyz` : place === 'ends' ? `xyz ${phrase}` : phrase;
      const hits = phrasesIn(line).map((h) => `${h.kind} ${h.place} ${h.phrase}`);
      expect(hits, line).toContain(`${kind} ${place} ${phrase}`);
    }
  });
});

describe('the phrase index', () => {
  it('does not match within words', () => {
    expect(phrasesIn('Shareholders met on Monday')).toEqual([]);
    expect(phrasesIn('unshared')).toEqual([]);
  });

  it('normalises numbers, brackets and apostrophes', () => {
    expect(normalise('→ Comments (1,204)')).toBe('comments 0');
    expect(normalise('Editor’s Picks »')).toBe("editor's picks");
  });

  it('skips long lines', () => {
    expect(phrasesIn(`share ${'x'.repeat(500)}`)).toEqual([]);
  });
});
