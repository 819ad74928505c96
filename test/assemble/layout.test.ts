import { describe, expect, it } from 'vitest';
import { body, made } from './made.ts';

const bodyOf = (...lines: string[]) =>
  body(made(lines.map((l) => (l ? `+ ${l}` : l)).join('\n')).article).map((b) => b.replace(/^\S+ /, ''));

const P =
  'The harbour board said on Monday that the old ferry would sail again by the summer, after years of repairs.';
const Q =
  'Passengers have been taken by bus around the bay since the engine failed in a storm that nobody had foreseen.';
const WRAPPED = [
  'The last call through the exchange at Harrow Lane was put',
  'through on a wet Thursday by a woman called Peggy Ash, who',
  'pulled the plug at the end of it, hung up her headset and',
  'walked out. She had been saying goodbye for three months.',
];
const WRAPPED_TEXT = WRAPPED.join(' ');

describe('paragraphs', () => {
  it.each([
    ['one per line', [P, Q, P], [P, Q, P]],
    ['blank lines between', [P, '', Q], [P, Q]],
    ['one line', [P], [P]],
    ['hard-wrapped', WRAPPED, [WRAPPED_TEXT]],
    ['hard-wrapped, blank lines between', [...WRAPPED, '', ...WRAPPED], [WRAPPED_TEXT, WRAPPED_TEXT]],
    [
      'hard-wrapped, a short last line',
      [...WRAPPED, 'That was all.', ...WRAPPED],
      [`${WRAPPED_TEXT} That was all.`, WRAPPED_TEXT],
    ],
    [
      'hard-wrapped, nothing between',
      [...WRAPPED.slice(0, 3), 'walked out.', ...WRAPPED],
      [[...WRAPPED.slice(0, 3), 'walked out.'].join(' '), WRAPPED_TEXT],
    ],
    [
      'far too wide to be wrapped',
      [P.slice(0, -1), Q.slice(0, -1), `${P.slice(0, -1)} ${Q}`],
      [P.slice(0, -1), Q.slice(0, -1), `${P.slice(0, -1)} ${Q}`],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(bodyOf(...lines)).toEqual(expected);
  });

  it('hard-wrapped in Chinese join without a space', () => {
    const lines = [
      '澄湾老街尽头有一间不足八平方米的小铺门口没有招牌只挂着一座永远指向三点二十分的挂钟铺子',
      '的主人老许今年七十六岁在这里修了五十四年的表他说那座钟不是坏了而是他故意停下的师傅就是',
      '三点二十分收他做徒弟的他想让它记着这些年来修表的人越来越少送钟的人却越来越多搬家的老人',
      '过世的都舍不得扔就放到他这里他一座一座修好编上号码。',
    ];
    expect(bodyOf(...lines)).toEqual([lines.join('')]);
  });

  it.each([
    ['Lao', 'ເຮືອຂ້າມຟາກຈະແລ່ນອີກໃນລະດູຮ້ອນນີ້ຫຼັງຈາກການສ້ອມແປງ'],
    ['Khmer', 'សាឡាងនឹងដំណើរការឡើងវិញនៅរដូវក្តៅនេះបន្ទាប់ពីការជួសជុល'],
    ['Burmese', 'သင်္ဘောသည်နွေရာသီတွင်ပြန်လည်ပြေးဆွဲမည်ဖြစ်သည်ဟုဆိုသည်'],
  ])('hard-wrapped in %s join without a space', (_script, sentence) => {
    const text = sentence.repeat(5);
    const lines = text.match(/.{1,60}/gsu)!;
    expect(bodyOf(...lines)).toEqual([lines.join('')]);
  });
});

describe('lines that are not hard-wrapped', () => {
  const poem = [
    'The tide went out beyond the harbour wall',
    'And left the boats to lean upon the sand',
    'We walked among the weed and shells in fall',
    'And found a ring that fitted no one’s hand',
    'The bell rang late, the gulls began to call',
    'And every lamp came on along the strand',
  ];
  it('a poem keeps its lines', () => {
    expect(bodyOf(...poem)).toEqual(poem);
  });

  it('a list of headlines keeps its lines', () => {
    const list = [
      'Council votes to reopen the old ferry terminal at Lindvik',
      'Night buses are back between Northmoor and the coast',
      'Library boat sets out for the villages of the delta again',
      'Town crier retires and nobody will take the bell from him',
      'Why the hedge in the lane should be left as it is',
    ];
    expect(bodyOf(...list)).toEqual(list);
  });
});

describe('a line continues the sentence of the one before', () => {
  const OPEN = 'The harbour board told the regional paper in an interview with';
  it.each([
    [
      'it begins in lower case and ends the sentence',
      [OPEN, 'its owner that the boat would sail.'],
      [`${OPEN} its owner that the boat would sail.`],
    ],
    [
      'it begins with a comma',
      [`${OPEN} Ida Norwell`, ', who owns the boat.'],
      [`${OPEN} Ida Norwell, who owns the boat.`],
    ],
    ['it is only a full stop', ['More is on the website', '.', P], ['More is on the website.', P]],
    [
      'the line before ends with a comma',
      [`${OPEN} its owner, as was to be expected,`, 'that the boat', P],
      [`${OPEN} its owner, as was to be expected, that the boat`, P],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(bodyOf(...lines)).toEqual(expected);
  });

  it.each([
    [
      'list items that begin in lower case',
      ['75 g caster sugar in a bag', 'a pinch of salt', 'a handful of rolled oats', 'olive oil'],
    ],
    [
      'what a colon introduces',
      ['These are the risks that the board named:', 'nothing at all would be left.'],
    ],
    [
      'clauses of a law',
      ['the right of every guest to a warm bed;', 'the right of every guest to a warm meal.'],
    ],
    ['a sentence that has ended', [P, 'iPads were handed to the crew.']],
    ['a label before prose', ['Read more', 'about the boat and its long story here.']],
    ['a line with a blank one between', [OPEN, '', 'its owner that the boat would sail.']],
    ['a capital', [OPEN, 'The boat will sail again in the summer.']],
  ])('not over %s', (_what, lines) => {
    expect(bodyOf(...lines)).toEqual(lines.filter(Boolean));
  });

  it('not over something removed', () => {
    const { article } = made(`+ ${OPEN}\nAdvertisement\n+ its owner that the boat would sail.`);
    expect(article.body).toHaveLength(2);
  });
});

it('keeps the pieces of a glued line apart', () => {
  const glued = `${P}${Q}Notes on the bridgeAnother note`;
  expect(made(`+ ${glued}`).article.body.map((b) => b.text)).toEqual([
    P,
    Q,
    'Notes on the bridge',
    'Another note',
  ]);
});
