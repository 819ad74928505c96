import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/input/markdown/read.ts';

const read = (source: string) => {
  const { text, markup } = readMarkdown(source);
  return [text, markup.lines[0]?.emphasised ?? 0];
};

describe('emphasis as converters write it', () => {
  it.each([
    ['a mark before its end', '**Note:**The pier is shut.', 'Note:The pier is shut.', 5],
    ['brackets in Chinese text', '**「桟橋」**は閉鎖', '「桟橋」は閉鎖', 4],
    ['a mark alone', 'NUCを比較_：_平成', 'NUCを比較：平成', 1],
    ['the same with asterisks', 'NUCを比較*：*平成', 'NUCを比較：平成', 1],
    ['half a word', '_Mail’_s reporter', 'Mail’s reporter', 5],
    ['a space lost between two', '**The Mail****_says_**', 'The Mail says', 12],
    ['none in names of programs', 'call snake_case_name here', 'call snake_case_name here', 0],
    [
      'none in a footnote’s mark',
      'Carriers like Harbourcom* and others',
      'Carriers like Harbourcom* and others',
      0,
    ],
  ])('%s', (_what, source, text, emphasised) => expect(read(source)).toEqual([text, emphasised]));

  it.each([
    ['an icon', '[__Teilen](/t)', 'Teilen'],
    ['an icon at the end', 'Teilen __', 'Teilen'],
    ['an end without a beginning', 'They came** too.', 'They came too.'],
    ['between two emphases', '**They came****during** May', 'They came during May'],
    ['a rule of a broken table', 'Pier\n---|---\nshut', 'Pier shut'],
  ])('takes out what is left of %s', (_what, source, text) => expect(read(source)[0]).toBe(text));

  it.each([
    'f*** this',
    'f**k',
    'the __init_subclass__x',
    'Name: ______',
    'said --- and left',
    '\\*\\*WRONG',
  ])('leaves %s', (source) => expect(read(source)[0]).toBe(source.replaceAll('\\', '')));
});
