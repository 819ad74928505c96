import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/bylines/byline.ts';

const namesOf = (text: string) => {
  const names = readByline(text)?.names ?? [];
  for (const n of names) expect(text.slice(n.from, n.to)).toBe(n.name);
  return names.map((n) => n.name);
};

describe('bylines in Chinese, Japanese and Korean', () => {
  it.each([
    ['本报记者 王小明 李大同', ['王小明', '李大同']],
    ['（记者 王小明 通讯员 李娜）', ['王小明', '李娜']],
    ['文/王小明', ['王小明']],
    ['文丨王小明 编辑丨李娜', ['王小明']],
    ['作者 | 王小明', ['王小明']],
    ['记者/王小明', ['王小明']],
    ['王小明 记者', ['王小明']],
    ['海港晚报记者 王小明', ['王小明']],
    ['海港晚报记者 王小明 摄影报道', ['王小明']],
    ['2024-05-14 10:20 来源：海港晚报 记者：王小明 编辑：李娜', ['王小明']],
    ['採訪撰文：林書遠', ['林書遠']],
    ['記者林書遠／台北報導', ['林書遠']],
    ['記者：佐藤健', ['佐藤健']],
    ['佐藤健記者', ['佐藤健']],
    ['執筆：佐藤 健', ['佐藤 健']],
    ['取材・文＝佐藤健', ['佐藤健']],
    ['홍길동 기자', ['홍길동']],
    ['홍길동 기자 hong@pier.example', ['홍길동']],
    ['[항구신문] 홍길동 기자', ['홍길동']],
    ['문화부 홍길동 기자', ['홍길동']],
    ['입력 2024.05.14 홍길동 선임기자', ['홍길동']],
    ['김철수·이영희 기자', ['김철수', '이영희']],
    ['기자 홍길동', ['홍길동']],
    ['文・佐藤ひかり', ['佐藤ひかり']],
    ['記者 佐藤ひかり', ['佐藤ひかり']],
  ] as const)('%s', (text, names) => expect(namesOf(text)).toEqual(names));

  it.each([
    '编辑：王小明',
    '責任編輯：林書遠',
    '編輯 / 林書遠',
    '文章处理费',
    '다른 기자',
    '홍길동 기자가 말했다',
    '글자크기',
    '記者クラブ',
    '续读记者手记',
  ])('none in %s', (text) => expect(namesOf(text)).toEqual([]));
});
