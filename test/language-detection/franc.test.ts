import { readFileSync } from 'node:fs';
import { franc } from 'franc';
import { describe, expect, it } from 'vitest';
import { readFranc, trigramsModule, unknownCodes } from '../../build/trigrams.ts';
import { detectLanguage } from '../../src/language-detection/detect.ts';
import { scripts } from '../../src/language-detection/trigrams.ts';
import { languages } from '../../src/languages/index.ts';
import { fixtureNames, readFixture } from '../support/fixtures.ts';

const codes = new Map(languages.map((l) => [l.iso6393, l.code]));
const only = [...codes.keys()];

/** franc's own result. */
const asked = (text: string) => codes.get(franc(text, { only })) ?? null;
const told = (text: string) => detectLanguage([text]);

/** The lines of all fixtures, long and short ones mixed. */
const texts = fixtureNames().flatMap((name) => {
  const text = new TextDecoder().decode(readFixture(name).bytes);
  const lines = text.split('\n').filter((l) => l.length >= 120);
  return [text.replaceAll('\n', ' '), ...lines].filter((t) => t.trim().length >= 120);
});

describe('the language is the one that franc gives', () => {
  it('for every line and page of the fixtures', () => {
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((t) => told(t) !== asked(t))).toEqual([]);
  });

  it.each([
    'বন্দর বোর্ড সোমবার বলেছে যে পুরানো ফেরিটি গ্রীষ্মের মধ্যে আবার যাত্রা করবে। '.repeat(3),
    '1234567890 -- 1234567890 '.repeat(12),
    'Порт 港 '.repeat(40),
    '港ポート'.repeat(40),
    'été naïve Ђура '.repeat(12),
    '𝐓𝐡𝐞 𝐡𝐚𝐫𝐛𝐨𝐮𝐫 𝐛𝐨𝐚𝐫𝐝 '.repeat(12),
    'İSTANBUL’DA YENİ VAPUR '.repeat(12),
  ])('for %j', (text) => {
    expect(told(text)).toBe(asked(text));
  });
});

describe('the trigrams', () => {
  it('are those of the installed franc', async () => {
    const file = readFileSync(new URL('../../src/language-detection/trigrams.ts', import.meta.url), 'utf8');
    // Not `toBe` on the text: its difference would be the trigrams of whole scripts.
    expect(
      file === trigramsModule(await readFranc()),
      'npm run trigrams has written src/language-detection/trigrams.ts',
    ).toBe(true);
  });

  it('are there for every language of the package', async () => {
    const franc = await readFranc();
    expect(unknownCodes(franc)).toEqual([]);
    expect(unknownCodes(franc, ['ekk', 'swh', 'isl', 'tha', 'frob'])).toEqual(['isl', 'frob']);
  });

  it('are three characters each, with one character between', () => {
    const all = scripts.flatMap((s) => s.models.map(([, trigrams]) => trigrams));
    expect(all.filter((t) => t.length !== 300 * 4 - 1 || /[^|](?!$)(?=.{4}$)/.test('')).length).toBe(0);
    for (const trigrams of all) expect(trigrams.split('|').every((t) => t.length === 3)).toBe(true);
  });
});
