import { describe, expect, it } from 'vitest';
import { body, made } from './made.ts';

const typed = (...lines: string[]) => body(made(lines.map((l) => (l ? `+ ${l}` : l)).join('\n')).article);

const P =
  'The harbour board said on Monday that the old ferry would sail again by the summer, after three years of repairs.';
const Q =
  'Passengers have been taken by bus around the bay since the engine failed in a storm that nobody had seen coming.';
const p = `paragraph: ${P}`;
const q = `paragraph: ${Q}`;

describe('marks', () => {
  it.each([
    ['## How it began', 'heading: How it began'],
    ['> We knew nothing, she said.', 'quote: We knew nothing, she said.'],
    ['• Two new pumps', 'list-item: Two new pumps'],
    ['•Two new pumps', 'list-item: Two new pumps'],
    ['- Two new pumps', 'list-item: Two new pumps'],
    ['* Two new pumps', 'list-item: Two new pumps'],
    ['– Two new pumps', 'list-item: Two new pumps'],
    ['– We knew nothing, she said.', 'paragraph: – We knew nothing, she said.'],
    ['— Мы ничего не знали, — сказал капитан.', 'paragraph: — Мы ничего не знали, — сказал капитан.'],
    [
      '- Nic nie wiedzieliśmy - powiedział kapitan.',
      'paragraph: - Nic nie wiedzieliśmy - powiedział kapitan.',
    ],
    ['-5 degrees were measured on the pier.', 'paragraph: -5 degrees were measured on the pier.'],
    ['#harbour was the word of the day.', 'paragraph: #harbour was the word of the day.'],
    ['>', 'paragraph: >'],
    ['•', 'paragraph: •'],
    ['##', 'paragraph: ##'],
  ])('%s', (line, expected) => {
    expect(typed(P, line, Q)).toEqual([p, expected, q]);
  });
});

describe('hyphens', () => {
  it('mark sentences as items when several follow each other', () => {
    expect(typed(P, '- Drain the tank.', '- Take the pump out.', Q)).toEqual([
      p,
      'list-item: Drain the tank.',
      'list-item: Take the pump out.',
      q,
    ]);
  });
});

it.each(['-', '--', '---', '–', ':'])('the mark %j after an opener is removed with it', (mark) => {
  const { article } = made(`+ NORHOLT, Feb. 3 ${mark} ${P}`, { dateline: 'NORHOLT, Feb. 3' });
  expect(body(article)).toEqual([p]);
});

describe('numbers', () => {
  it('make a list when they are counted', () => {
    expect(typed(P, '1. Drain the tank.', '2. Take the pump out.', '3) Put it back.', Q)).toEqual([
      p,
      'list-item: 1. Drain the tank.',
      'list-item: 2. Take the pump out.',
      'list-item: 3) Put it back.',
      q,
    ]);
  });

  it.each([
    '14. May was the driest day.',
    '2024. That was the year it ended.',
    '3.5 million people came to see it.',
    '90. minute: the ball is in the net.',
    '7.',
  ])('make no list of %j', (line) => {
    expect(typed(P, line, Q)).toEqual([p, `paragraph: ${line}`, q]);
  });

  it('before a short line above prose are part of a subhead', () => {
    expect(typed('1. The old mill', P, '2. The new bridge', Q)).toEqual([
      'heading: 1. The old mill',
      p,
      'heading: 2. The new bridge',
      q,
    ]);
  });
});

describe('subheads', () => {
  it.each([
    'How it began',
    'Who will pay?',
    '为什么要修这座钟',
    'ทำไมต้องซ่อมเรือ',
    'Was kostet das?',
    '“Nobody asked us”',
  ])('%s', (line) => {
    expect(typed(P, line, Q)).toEqual([p, `heading: ${line}`, q]);
    expect(typed(P, '', line, '', Q)).toEqual([p, `heading: ${line}`, q]);
  });

  it.each([
    ['ends a sentence', 'That was not all.'],
    ['ends with a colon', 'The board said this:'],
    ['begins in lower case', 'said the board'],
    ['contains no letter', '18.20'],
    [
      'is too long',
      'The board of the harbour and the council of the town have now met for the third time this month',
    ],
  ])('are not a line that %s', (_what, line) => {
    expect(typed(P, '', line, '', Q)).toEqual([p, `paragraph: ${line}`, q]);
  });

  it('have something below them', () => {
    expect(typed(P, Q, 'The end of the line')).toEqual([p, q, 'paragraph: The end of the line']);
    expect(typed('The only line')).toEqual(['paragraph: The only line']);
    expect(typed('A line', 'Nobody came.')).toEqual(['paragraph: A line', 'paragraph: Nobody came.']);
  });
});

describe('lists', () => {
  const items = ['75 g caster sugar', 'a pinch of salt', '2 eggs', 'olive oil'];
  const listed = items.map((i) => `list-item: ${i}`);

  it('are several short lines in a row without an end mark', () => {
    expect(typed(P, Q, ...items)).toEqual([p, q, ...listed]);
  });

  it('may have blank lines between items', () => {
    expect(typed(P, '', Q, ...items.flatMap((i) => ['', i]))).toEqual([p, q, ...listed]);
  });

  it('have no blank lines where paragraphs have them, below a heading', () => {
    expect(
      typed(
        P,
        '',
        'Ingredients',
        '',
        ...items,
        '',
        'Method',
        '',
        'Heat the oven.',
        'Mix it all.',
        'Bake it.',
        '',
        Q,
      ),
    ).toEqual([
      p,
      'heading: Ingredients',
      ...listed,
      'heading: Method',
      'list-item: Heat the oven.',
      'list-item: Mix it all.',
      'list-item: Bake it.',
      q,
    ]);
  });

  it('keep their last item when a paragraph follows', () => {
    const capital = ['Sugar', 'Salt', 'Oil'];
    expect(typed(P, '', ...capital, '', Q)).toEqual([p, ...capital.map((i) => `list-item: ${i}`), q]);
  });

  it('do not include the line that introduces them', () => {
    expect(typed(P, '', 'You will need:', ...items, '', Q)).toEqual([
      p,
      'paragraph: You will need:',
      ...listed,
      q,
    ]);
  });

  it('are not two paragraphs without a blank line between', () => {
    expect(typed(P, '', Q, '', P, Q, '', Q)).toEqual([p, q, p, q, q]);
    expect(typed(P, '', 'It was late.', 'Nobody came.', '', Q)).toEqual([
      p,
      'paragraph: It was late.',
      'paragraph: Nobody came.',
      q,
    ]);
  });

  it('are not three long paragraphs without blank lines between', () => {
    const long = `${P} ${Q}`;
    expect(typed(P, '', Q, '', P, '', Q, '', long, long, long)).toEqual([
      p,
      q,
      p,
      q,
      ...Array(3).fill(`paragraph: ${long}`),
    ]);
  });

  it('are not a kicker above a subhead', () => {
    expect(typed(P, '', '16.45', 'The first boat leaves', '', Q)).toEqual([
      p,
      'paragraph: 16.45',
      'heading: The first boat leaves',
      q,
    ]);
  });

  it('are not the running text of a script without sentence ends', () => {
    const thai = 'ชาวบ้านตำบลบึงแก้วช่วยกันซ่อมเรือขนข้าวอายุกว่าหกสิบปีให้กลายเป็นห้องสมุดลอยน้ำเพื่อเด็กในหมู่บ้าน';
    expect(typed(thai, thai, thai)).toEqual(Array(3).fill(`paragraph: ${thai}`));
  });
});

describe('pieces have the type of their block', () => {
  it('in the spans', () => {
    const { article } = made(`+ ## How it began\n+ ${P}\n+ • Two pumps\n+ > So it is.`);
    expect(article.spans!.pieces.map((s) => [s.kind, s.block])).toEqual([
      ['heading', 0],
      ['paragraph', 1],
      ['list-item', 2],
      ['quote', 3],
    ]);
  });
});
