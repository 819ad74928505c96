import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';

const lists = languages.flatMap((l) => [
  [`given names of ${l.code}`, l.names.given] as const,
  [`family names of ${l.code}`, l.names.family] as const,
]);

describe.each(lists.filter(([, lines]) => lines.length > 0))('%s', (_, lines) => {
  const words = lines.flatMap((line) => line.split(' '));

  it('are lower-case words separated by single spaces', () => {
    for (const word of words) expect(word).toMatch(/^[\p{Ll}\p{Lo}\p{Lm}\p{M}'-]+$/u);
  });

  it('occur once', () => {
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

it('contain names of every language, and family names of those that put them first', () => {
  for (const { code, names } of languages)
    expect(names.given.length + names.family.length, code).toBeGreaterThan(0);
  const first = languages.filter((l) => l.names.family.length > 0).map((l) => l.code);
  expect(first).toEqual(['ja', 'ko', 'vi', 'zh']);
});
