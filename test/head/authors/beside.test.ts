import { describe, expect, it } from 'vitest';
import { findAuthors } from '../../../src/head/authors/authors.ts';
import { findHeadline } from '../../../src/head/headline/headline.ts';
import { regionOf } from '../../../src/head/region/region.ts';
import { contextOf } from '../../support/context.ts';

const H = 'Harbour bridge to close for repairs';
const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the mayor Nora Field said.',
  'Shops near the bridge fear for their trade, and the council has promised them help with their rent.',
  'The harbour bridge opened in 1932 and was last repaired forty years ago, records in the town show.',
];

function authorsOf(head: readonly string[], body: readonly string[] = BODY, tail: readonly string[] = []) {
  const context = contextOf(['Home', 'News', ...head, ...body, ...tail].join('\n'), {
    body: 'The old harbour bridge will close',
  });
  const region = regionOf(context);
  return findAuthors(context, region, findHeadline(context, region))?.value ?? [];
}

const menu = 'Home News Sport Careers Reviews Financing Contact us Subscribe to the harbour newsletter';

describe('what is beside a name', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a reading time', [H, 'Jane Holloway 7 min read'], ['Jane Holloway']],
    ['initials for its picture', [H, 'Author', 'JH', 'Jane Holloway', 'May 14, 2024'], ['Jane Holloway']],
    [
      'a date behind it, on a glued line',
      [`${menu} ${H} By: Jane Holloway May 14, 2024 5 min Share: Harbour Bridges`],
      ['Jane Holloway'],
    ],
    [
      'a small by-word before and a date behind it',
      [`${menu} ${H} by Jane Holloway | May 14, 2024 | Bridges and roads of the harbour town`],
      ['Jane Holloway'],
    ],
    [
      'a date before it, on a glued line',
      [`${menu} ${H} Published May 14, 2024 by Jane Holloway Filed under bridges and roads`],
      ['Jane Holloway'],
    ],
    ['a picture’s credit below somebody of the article', [H, 'Nora Field', 'Photo: Jon Roe/Northwind'], []],
    [
      'further reporters and their addresses',
      [H, '홍길동 기자', 'hong@hanghae.example', '김영희 기자', 'kim@hanghae.example'],
      ['홍길동', '김영희'],
    ],
    ['its agency and the date', [H, 'Nora Holloway/PAP', '14.05.2024 12:30'], ['Nora Holloway']],
    ['its agency and no date', [H, 'Nora Holloway/PAP'], []],
    ['a number instead of it', [H, 'About the author', '2'], []],
  ])('%s', (_, head, names) => {
    expect(authorsOf(head)).toEqual(names);
  });

  it('never takes a credit’s by-word for one of its own', () => {
    const line = `${menu} ${H} Written by Jane Holloway Researched by Peter Marsh Updated on May 14, 2024`;
    expect(authorsOf([line])).not.toContain('Peter Marsh');
  });

  it('reads a name at the end of the last paragraph', () => {
    const body = [...BODY.slice(0, 2), `${BODY[2]!} The work goes on all summer long.By Jane Holloway`];
    expect(authorsOf([H], body)).toEqual(['Jane Holloway']);
  });

  it('knows a role that is the end of a word', () => {
    const tail = ['Anna Bergfeld ist HHK-Reporterin für die Küste und den Hafen.'];
    expect(authorsOf([H], BODY, tail)).toEqual(['Anna Bergfeld']);
  });

  it('is no name where only the staff stands before a date', () => {
    expect(authorsOf([H, 'Von Redaktion - 8. Februar 2022 0'])).toEqual([]);
  });
});
