import { describe, expect, it } from 'vitest';
import type { AuthorCandidate } from '../../../src/head/authors/candidate.ts';
import { gluedGivenNames } from '../../../src/head/authors/glued.ts';
import { shortened, withKnownCuts } from '../../../src/head/authors/shortened.ts';
import type { Line } from '../../../src/page/line.ts';

const lineOf = (text: string): Line => ({
  ...{ index: 0, row: 1, start: 0, end: text.length, text, blankBefore: 0, glued: false, indent: 0 },
  markup: null,
});

function candidate(name: string): AuthorCandidate {
  const line = lineOf(name);
  const names = [{ line, at: { name, from: 0, to: name.length } }];
  return {
    ...{ line, labelLine: 0, names, kind: 'bare' as const, phrase: '', person: true },
    ...{ roleBehind: false, dated: true, inside: false, tail: 0 },
  };
}

const cut = (name: string) => shortened(candidate(name)).map((c) => c.names[0]!.at);

describe('shortened', () => {
  it('offers the given and the family name alone', () => {
    expect(cut('Anna Bergfeld Hafen')).toEqual([{ name: 'Anna Bergfeld', from: 0, to: 13 }]);
    expect(shortened(candidate('Anna Bergfeld Hafen'))[0]!.cutFrom).toBe('Anna Bergfeld Hafen');
  });

  it.each(['Anna Bergfeld', 'Anna van der Berg', 'Anna M. Bergfeld', 'Harbour Board News', 'Anna'])(
    'leaves %s whole',
    (name) => expect(cut(name)).toEqual([]),
  );
});

describe('names cut if they are alone elsewhere', () => {
  const names = (...of: string[]) =>
    withKnownCuts(of.map(candidate)).map((c) => [c.names[0]!.at.name, c.cutFrom ?? null]);

  it('offers the known name beside the longer one', () => {
    expect(names('Thorvil Askerd Gardener', 'Thorvil Askerd')).toEqual([
      ['Thorvil Askerd Gardener', null],
      ['Thorvil Askerd', 'Thorvil Askerd Gardener'],
      ['Thorvil Askerd', null],
    ]);
  });

  it('gives only the known name if small letters are glued to it', () => {
    expect(names('Thorvil Askerdread', 'Thorvil Askerd')).toEqual([
      ['Thorvil Askerd', 'Thorvil Askerdread'],
      ['Thorvil Askerd', null],
    ]);
  });

  it.each([
    [['Thorvil Askerd', 'Thorvild Askerd']],
    [['Thorvil Askerd', 'Peter Askerd Gardener']],
    [['Thorvil Askerd']],
    [[]],
  ])('leaves %j', (of) => expect(names(...of)).toEqual(of.map((name) => [name, null])));
});

describe('names glued in without a label', () => {
  const found = (text: string) => gluedGivenNames(lineOf(text), 0).map((c) => c.names[0]!.at.name);

  it.each([
    ['Ten Best BridgesJane Holloway×Jane Holloway Editor', ['Jane Holloway', 'Jane Holloway']],
    ['Pause Resume How bridges age Peter Marsh VP - Works May 14, 2024', ['Peter Marsh']],
    ['Harbour Bridge Closes For Repairs On Monday', []],
    ['', []],
  ] as const)('%s', (text, names) => expect(found(text)).toEqual(names));
});
