import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/input/markdown/edits.ts';
import { strayCellEdits } from '../../../src/input/markdown/stray-cells.ts';

const read = (source: string) => applied(source, strayCellEdits(source));

describe('stray cells', () => {
  it.each([
    ['|  Bridge stays closed  ', '   Bridge stays closed  '],
    ['[Close call!](/news/1)|  ', '[Close call!](/news/1)   '],
    ['|  ', '   '],
    ['Back to the news\n---  \nText', 'Back to the news\n     \nText'],
  ])('%j', (source, expected) => {
    expect(read(source)).toBe(expected);
  });

  it.each([
    'Home | News',
    '| a | b |',
    '|---|',
    'A heading\n---\n',
    'a---|---',
    'No bar \\|',
    '|x| = 3',
    '```\ncat list.txt |\n  sort\n---  \n```',
    '    | sort',
  ])('are not %j', (source) => {
    expect(read(source)).toBe(source);
  });
});
