import { describe, expect, it } from 'vitest';
import { mayJoin, repeatedToken, splitAtCaseJoins } from '../../src/rules/line/glue.ts';

describe('splitAtCaseJoins', () => {
  it('splits where a small letter runs into a capital', () => {
    expect(splitAtCaseJoins('ShareTweetEmailPrint')).toEqual(['Share', 'Tweet', 'Email', 'Print']);
    expect(splitAtCaseJoins('МирСпортКультура')).toEqual(['Мир', 'Спорт', 'Культура']);
    expect(splitAtCaseJoins('ActuÉconomie')).toEqual(['Actu', 'Économie']);
  });

  it.each(['aB', '1É', ')Z', 'яЖ', 'éÉ', 'ßA'])('splits %j, which a first look does not miss', (text) => {
    expect(splitAtCaseJoins(text)).toHaveLength(2);
    expect(mayJoin(text)).toBe(true);
  });

  it('does not split words and capitals', () => {
    expect(mayJoin('NASA and the press, Mr Dea and 7 others')).toBe(false);
    expect(splitAtCaseJoins('NASA and the press')).toEqual(['NASA and the press']);
    expect(splitAtCaseJoins('')).toEqual(['']);
  });
});

describe('repeatedToken', () => {
  it('finds the token between the labels of a strip', () => {
    const found = repeatedToken('icon homeicon searchicon menuicon close');
    expect(found).toMatchObject({ token: 'icon', count: 4, labels: ['home', 'search', 'menu', 'close'] });
  });

  it('finds none in prose', () => {
    expect(repeatedToken('The council approved the plan on Monday after a long debate.')).toBeNull();
  });
});
