import { describe, expect, it } from 'vitest';
import { isGivenName, opensWithFamilyName } from '../../src/bylines/known-names.ts';

describe('isGivenName', () => {
  it.each([
    'Jane',
    'JANE',
    'jane',
    'José',
    'Jose',
    'JOSÉ',
    'Łukasz',
    'Lukasz',
    'Søren',
    'Soren',
    'Наталья',
    'Νίκος',
    'Hans-Peter',
    '“Maria”',
    'Anna,',
    'יעל',
    'محمد',
  ])('recognises %s', (name) => expect(isGivenName(name)).toBe(true));

  it.each(['', 'May', 'April', 'Will', 'Share', 'Harbour', 'Privacy', '-', 'x-Maria', '2024'])(
    'does not take %s for one',
    (word) => expect(isGivenName(word)).toBe(false),
  );
});

describe('opensWithFamilyName', () => {
  it.each(['王小明', '陳怡君', '홍길동', '佐々木健', '佐藤 健', 'Nguyễn Minh Anh', 'Tran Minh'])(
    'knows %s',
    (name) => expect(opensWithFamilyName(name)).toBe(true),
  );

  it.each(['', '责任编辑', '続きを読む', '댓글쓰기', 'Jane Holloway', '王'])(
    'does not take %s for one',
    (text) => expect(opensWithFamilyName(text)).toBe(false),
  );
});
