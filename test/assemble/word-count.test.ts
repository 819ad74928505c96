import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/assemble/word-count.ts';
import { growsInStep } from '../support/growth.ts';
import { made } from './made.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['… — !', 0],
    ['The well-known mayor “didn’t” come.', 5],
    ['3.5 million people in the U.S. voted', 7],
    ['Жители вышли на улицу', 4],
    ['قال الوزير إن السفينة عادت', 5],
    ['서울 시장이 말했다', 3],
    ['Well done 😀👏 all', 3],
  ])('%j: %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([
    ['我们今天去图书馆看书', 5, 7],
    ['今日は図書館へ行きました', 4, 8],
    ['ชาวบ้านช่วยกันซ่อมเรือ', 3, 6],
    ['他买了 two books 回家', 5, 7],
  ])('%s: dictionary words, %i to %i', (text, least, most) => {
    const words = countWords(text);
    expect(words).toBeGreaterThanOrEqual(least);
    expect(words).toBeLessThanOrEqual(most);
  });
});

describe('countWords of mixed text', () => {
  /** Real lines: a score, a ratio, a key and its value between Chinese words. Versions of Unicode's data divide them otherwise. */
  it.each(['a:b', 'key:value', '3:2', 'well-known', '3.5', 'didn’t', '𝐨 𝐩'])(
    'counts %j as it does alone',
    (written) => {
      const [before, after] = ['他看了', '的书'];
      expect(countWords(`${before} ${written} ${after}`)).toBe(
        countWords(before) + countWords(written) + countWords(after),
      );
    },
  );

  it('counts the same under every Node', () => {
    expect(countWords('县长表示，新桥将缩短两岸居民的出行时间，比分 a:b 为 3:2。')).toBe(17);
    expect(countWords('今日はコーヒーを飲みました。ISO:9001')).toBe(10);
  });
});

describe('countWords of a long block', () => {
  const sentence = '县长表示，新桥将缩短两岸居民的出行时间。';

  it('counts the same as its sentences do', () => {
    expect(countWords(sentence.repeat(500))).toBe(countWords(sentence) * 500);
  });

  it('takes time that grows with its length, not with the square of it', () => {
    expect(growsInStep((length) => () => countWords('中国新闻'.repeat(length)), 6_000)).toBe(true);
  });
});

describe('the word count of an article', () => {
  it('is that of its body', () => {
    const { article } = made('Menu\n+ One two three.\n+ Four five.', { headline: 'Menu' });
    expect(article.wordCount).toBe(5);
    expect(article.warnings).toEqual([{ code: 'short-article', message: 'The body has only 5 words.' }]);
  });

  it('gives no warning from forty words on', () => {
    expect(made(`+ ${'word '.repeat(39)}end.`).article.warnings).toEqual([]);
    expect(made(`+ ${'word '.repeat(38)}end.`).article.warnings).toHaveLength(1);
  });
});
