import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/input/read.ts';
import { readPage } from '../../src/page/lines.ts';

const lines = (text: string) => readPage(readSource(text, {})).lines.map((l) => l.text);

describe('U+0085', () => {
  it('ends a line', () => {
    expect(lines('one\u0085two')).toEqual(['one', 'two']);
  });

  it('is half of a letter on a misread page', () => {
    expect(lines('idÄ\u0085 Å\u0082adnÄ\u0085 drogÄ\u0085')).toEqual(['idą ładną drogą']);
  });
});
