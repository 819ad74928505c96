import { describe, expect, it } from 'vitest';
import { transplanted } from '../../train/transplanted.ts';

const own = [
  'Skip to content',
  'Islands',
  '4 May 2024',
  'Pier closes for a year',
  'By Nora Field',
  'The pier is shut.',
];
const other = ['Menu', 'Subscribe now', 'Sport', 'Our app is here', 'Rowers win the cup', 'They won.'];
const join = (lines: readonly string[]) => lines.join('\n');

describe('transplanted', () => {
  it('puts the top of another page above a headline and the two lines over it', () => {
    expect(transplanted(join(own), 'Pier closes for a year', join(other), 'Rowers win the cup', false)).toBe(
      join(['Menu', 'Subscribe now', 'Islands', '4 May 2024', ...own.slice(3)]),
    );
  });

  it('keeps the page’s own title', () => {
    const titled = ['Pier closes for a year | Islands', ...own];
    const others = ['Rowers win the cup | Sport', ...other];
    expect(
      transplanted(join(titled), 'Pier closes for a year', join(others), 'Rowers win the cup', true),
    ).toBe(join([titled[0]!, 'Menu', 'Subscribe now', 'Islands', '4 May 2024', ...own.slice(3)]));
  });

  it.each([
    ['its own', 'Pier shut', 'Rowers win the cup'],
    ['the other', 'Pier closes for a year', 'Rowers win'],
  ])('needs %s headline as a line', (_, headline, otherHeadline) => {
    expect(transplanted(join(own), headline, join(other), otherHeadline, false)).toBeNull();
  });
});
