import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Thai',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
];
const isOf = SCRIPTS.map((s) => new RegExp(`\\p{Script=${s}}`, 'u'));
const EAST_ASIAN = new Set(['Han', 'Hiragana', 'Katakana']);

function scriptsOf(word: string): string[] {
  const found = SCRIPTS.filter((_, i) => isOf[i]!.test(word));
  return found.length > 1 && found.every((s) => EAST_ASIAN.has(s)) ? ['Japanese'] : found;
}

describe.each(languages.map((l) => [l.code, l.bylines] as const))('byline words of %s', (_, bylines) => {
  const fields = ['by', 'labels', 'roles', 'collective', 'credits'] as const;

  it('has labels, roles, collectives and credits', () => {
    for (const field of fields.slice(1)) expect(bylines[field].length, field).toBeGreaterThan(1);
  });

  it.each(fields)('%s: lower-case, trimmed, no duplicates, one script per word', (field) => {
    const words = bylines[field];
    expect(new Set(words).size).toBe(words.length);
    for (const phrase of words) {
      expect(phrase).toBe(phrase.toLowerCase().trim());
      expect(phrase).not.toMatch(/[.:,;]$/);
      for (const word of phrase.split(' ')) expect(scriptsOf(word).length, word).toBeLessThanOrEqual(1);
    }
  });

  it('keeps credits apart from bylines', () => {
    const openers = new Set([...bylines.by, ...bylines.labels]);
    for (const credit of bylines.credits) expect(openers.has(credit), credit).toBe(false);
  });
});
