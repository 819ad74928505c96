import { describe, expect, it } from 'vitest';
import { countsOf, endsSentence, hasLetter, hasMoreWords, wordsIn } from '../../src/text/measure.ts';
import { growsInStep } from '../support/growth.ts';

describe('wordsIn', () => {
  it.each([
    ['', 0],
    ['— … !', 0],
    ['one', 1],
    ['The well-known mayor didn’t come', 5],
    ['3.5 million people', 3],
    ['Über die Brücke', 3],
    ['Жители вышли на улицу', 4],
    ['वह घर गया', 3],
    ['قال الوزير', 2],
    ['서울 시장이 말했다', 3],
    ['老街尽头有一间小铺', 5],
    ['今日はいい天気', 4],
    ['ชาวบ้าน', 4],
    ['他买了 two books', 4],
  ])('%j: %i', (text, words) => {
    expect(wordsIn(text)).toBe(words);
    expect(countsOf(text).words).toBe(words);
    expect(hasMoreWords(text, words)).toBe(false);
    expect(hasMoreWords(text, words - 1)).toBe(true);
    expect(hasMoreWords(`${text} and seven more words in a row`, words + 6)).toBe(true);
  });

  it('counts about the same for one news text in English and Chinese', () => {
    const english = wordsIn('The city library will be closed for repairs until the end of next month.');
    const chinese = wordsIn('市图书馆因维修将关闭至下月底，届时恢复开放。');
    expect(Math.abs(english - chinese)).toBeLessThanOrEqual(4);
  });

  it.each(['a', '老', 'a-', '\ud800'])('counts a long line of %j in time that grows with it', (unit) => {
    expect(growsInStep((length) => () => wordsIn(unit.repeat(length)), 40_000)).toBe(true);
  });
});

describe('endsSentence', () => {
  it.each([
    'It is over.',
    'Is it over?',
    'It is over!',
    '“It is over.”',
    "(It is over.)'",
    'It goes on…',
    'It goes on...',
    '结束了。',
    '“结束了。”',
    '「終わった。」',
    'समाप्त हुआ।',
    'انتهى الأمر؟',
    'وہ گیا۔',
    'Ավարտվեց։',
    '**It is over.**',
  ])('%s', (text) => {
    expect(endsSentence(text)).toBe(true);
  });

  it.each([
    '',
    'Latest news',
    'It is:',
    'one, two,',
    '14 May 2024',
    '”',
    '(see page 3)',
    'ข่าวล่าสุด',
    'Stop. Go',
  ])('not %j', (text) => {
    expect(endsSentence(text)).toBe(false);
  });

  it('looks at a long tail of closing marks only once', () => {
    expect(growsInStep((length) => () => endsSentence(`x.${')'.repeat(length)}x`), 60_000)).toBe(true);
  });
});

it.each([
  ['a', true],
  ['12 ж', true],
  ['广', true],
  ['', false],
  ['12 — ½ ✓', false],
])('hasLetter(%j): %s', (text, letter) => {
  expect(hasLetter(text)).toBe(letter);
});
