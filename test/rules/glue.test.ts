import { describe, expect, it } from 'vitest';
import { repeatedToken, splitAtCaseJoins } from '../../src/rules/glue.ts';

describe('splitAtCaseJoins', () => {
  it('splits where a small letter runs into a capital', () => {
    expect(splitAtCaseJoins('ShareTweetEmailPrint')).toEqual(['Share', 'Tweet', 'Email', 'Print']);
    expect(splitAtCaseJoins('МирСпортКультура')).toEqual(['Мир', 'Спорт', 'Культура']);
    expect(splitAtCaseJoins('ActuÉconomie')).toEqual(['Actu', 'Économie']);
  });

  it('leaves words and capitals alone', () => {
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
