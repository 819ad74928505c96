import { describe, expect, it } from 'vitest';
import { preferStatedAuthors } from '../../../src/head/authors/stated.ts';
import { contextOf } from '../../support/context.ts';

const BODY = 'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.';

function authorsOf(
  chosen: string[] | null,
  stated: string[],
  { rule = 'authors-bare', confidence = 0.9, siteNames = [] as string[] } = {},
) {
  const context = contextOf(`By Jane Holloway\n${BODY}`, {
    body: 'The old',
    evidence: { authors: stated, siteNames },
  });
  const found = chosen && { value: chosen, ranges: [], rule, reason: 'a name', confidence };
  return preferStatedAuthors(found, context);
}

describe('authors that the markup names', () => {
  it.each([
    ['a name by itself', ['Otto Brandt'], ['Jane Holloway'], ['Jane Holloway']],
    ['several names', ['Otto Brandt'], ['Jane Holloway', 'Ben Ruiz'], ['Jane Holloway', 'Ben Ruiz']],
    ['none', null, ['Jane Holloway'], ['Jane Holloway']],
    [
      'none, before a degree or initials',
      null,
      ['Jane Holloway, Ph.D.', 'Ben Ruiz (bru)'],
      ['Jane Holloway', 'Ben Ruiz'],
    ],
    ['none, with a given name alone', null, ['Anna'], ['Anna']],
  ])('take the place of %s', (_name, chosen, stated, given) => {
    expect(authorsOf(chosen, stated)).toMatchObject({ value: given, rule: 'authors-stated' });
  });

  it('complete a choice that is one of them and doubtful', () => {
    const both = ['Jane Holloway', 'Ben Ruiz'];
    expect(authorsOf(['Ben Ruiz'], both, { confidence: 0.5 })?.value).toEqual(both);
    expect(authorsOf(['Ben Ruiz'], both, { confidence: 0.8 })?.value).toEqual(['Ben Ruiz']);
  });

  it('have their place on the page', () => {
    expect(authorsOf(null, ['Jane Holloway', 'Ben Ruiz'])?.ranges).toEqual([[3, 16]]);
  });

  it.each([
    ['the site’s name', ['The Vale'], { siteNames: ['The Vale'] }],
    ['a team', ['Harbour Team'], {}],
    ['a newspaper', ['Harbour News'], {}],
    ['a desk', ['Staff'], {}],
    ['an account', ['janeh7'], {}],
    ['a number', ['105092'], {}],
    ['another form of the name', ['Jane Holloway-Ruiz', 'Jane M. Holloway'], {}],
  ])('are not %s', (_name, stated, options) => {
    expect(authorsOf(['Jane Holloway'], stated, options)?.value).toEqual(['Jane Holloway']);
    if (!stated.some((name) => name.startsWith('Jane'))) expect(authorsOf(null, stated, options)).toBe(null);
  });

  it('do not take the place of a byline, or of several names', () => {
    expect(
      authorsOf(['Otto Brandt'], ['Jane Holloway'], { rule: 'authors-by', confidence: 0.7 })?.value,
    ).toEqual(['Otto Brandt']);
    expect(authorsOf(['Otto Brandt', 'Mia Lund'], ['Jane Holloway'])?.value).toEqual([
      'Otto Brandt',
      'Mia Lund',
    ]);
    expect(authorsOf(['Otto Brandt'], ['Jane Holloway'], { confidence: 0.98 })?.value).toEqual([
      'Otto Brandt',
    ]);
  });
});
