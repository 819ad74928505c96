import { describe, expect, it } from 'vitest';
import { FIRST_HASH, HashSet, nextHash, WordStarts } from '../../src/text/hash-set.ts';

const hashOf = (word: string) =>
  [...word].reduce((hash, letter) => nextHash(hash, letter.charCodeAt(0)), FIRST_HASH);

describe('a set of hashes', () => {
  const set = new HashSet();
  const words = Array.from({ length: 3000 }, (_, i) => `word${i}`);
  for (const word of words) set.add(word);

  it('has every word that was added', () => {
    expect(words.filter((word) => !set.hasWord(word))).toEqual([]);
    expect(set.has(hashOf('word7'))).toBe(true);
  });

  it('has few others', () => {
    const others = words.map((word) => `other${word}`);
    expect(others.filter((word) => set.hasWord(word)).length).toBeLessThan(others.length * 0.05);
    expect(new HashSet().hasWord('word7')).toBe(false);
  });
});

describe('words and beginnings', () => {
  const listed = new WordStarts(['mail', 'abonn*']);

  it.each(['mail', 'abonn', 'abonnieren'])('have %s', (word) => expect(listed.mayHave(word)).toBe(true));

  it.each(['mails', 'mai', 'abon', 'xabonn', ''])('lack “%s”', (word) =>
    expect(listed.mayHave(word)).toBe(false),
  );
});
