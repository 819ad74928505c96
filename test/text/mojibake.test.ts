import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/text/edit.ts';
import { countMojibake, mojibakeEdits, repairRun } from '../../src/text/mojibake.ts';

const repaired = (text: string) => applyEdits(text, mojibakeEdits(text));

describe('repairRun', () => {
  it.each([
    ['â€™', '’'],
    ['â€œ', '“'],
    ['â€\u009d', '”'],
    ['Ã©', 'é'],
    ['Ã\u00a0', 'à'],
    ['Â\u00a0', '\u00a0'],
    ['â\u0080\u0093', '–'],
    ['Å\u0082', 'ł'],
    ['ðŸ˜€', '😀'],
  ])('%j is repaired to %j', (run, expected) => {
    expect(repairRun(run)).toBe(expected);
  });

  it('returns unchanged what is not UTF-8', () => {
    expect(repairRun('Ã')).toBe('à');
    expect(repairRun('à€€')).toBe('à€€');
  });
});

describe('mojibakeEdits', () => {
  it.each([
    ['The senatorâ€™s office in MontaÃ±a', 'The senator’s office in Montaña'],
    ['â€œWe will not moveâ€ she said', '“We will not move” she said'],
    ['ÐœÐ¾Ñ\u0081Ñ‚ Ð·Ð°ÐºÑ€Ñ‹Ñ‚', 'Мост закрыт'],
    ['Ã la mairie', 'à la mairie'],
    ['Â 2019 Valcombe Presse', ' 2019 Valcombe Presse'],
  ])('%j', (text, expected) => {
    expect(repaired(text)).toBe(expected);
  });

  it('repairs what was misread twice in two steps', () => {
    expect(repaired(repaired('itÃ¢â‚¬â„¢s'))).toBe('it’s');
  });

  it.each(['Der Spaß“ und gemäß § 7', 'il a été…” puis', 'NESCAFÉ® Classic', 'São João, maçã, avô'])(
    'leaves %j',
    (text) => {
      expect(repaired(text)).toBe(text);
    },
  );
});

describe('countMojibake', () => {
  it.each([
    ['one certain run on a page without other accents', 'They met at the CafÃ© on Main Street.', 1],
    ['curly quotes', 'itâ€™s time, sheâ€™d said', 2],
    ['control characters', 'Open â\u0080\u0093 all day', 1],
    ['Cyrillic', 'Ð¡ÐµÐ³Ð¾Ð´Ð½Ñ\u008f Ð¼Ð¾Ñ\u0081Ñ‚', 7],
  ])('counts %s', (_name, text, least) => {
    expect(countMojibake(text)).toBeGreaterThanOrEqual(least);
  });

  it('repairs a misread article in a page whose menus were read correctly', () => {
    const frame = 'Société · Économie · Météo\n';
    const article = 'Le maire a prÃ©sentÃ© le projet de rÃ©novation, trÃ¨s attendu par les Ã©lus.';
    expect(countMojibake(frame + article)).toBeGreaterThan(4);
  });

  it.each([
    ['plain English', 'Nothing to see here.'],
    ['French', 'Les élus ont été « très prudents » à l’école, où l’été débute. ÂGE : 12 ans'],
    ['Portuguese capitals', 'A IRMÃ “MAIS VELHA” DE JOÃO, “A MANHÔ, disse. São Paulo não é pequena.'],
    ['Vietnamese', 'Ông ấy nói rằng: “Ã” là một chữ cái; cuộc họp diễn ra vào thứ Tư tại Hà Nội.'],
    ['German', 'Der „Spaß“ ist vorbei, „gemäß § 5“ geht es weiter. Größe: 5°'],
    ['Turkish', 'Kâğıt, hâlâ, mekân ve “rüzgâr” sözcükleri'],
    [
      'a text about mojibake',
      'If “Café” is shown as "CafÃ©" and “naïve” as "naÃ¯ve", the text was read wrongly. “Garçon”, “Übung”, “señor” and “crème brûlée” are right.',
    ],
  ])('repairs nothing in %s', (_name, text) => {
    expect(countMojibake(text)).toBe(0);
  });
});
