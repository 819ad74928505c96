import { describe, expect, it } from 'vitest';
import { linesAboveHeading } from '../../src/decide/above-heading.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from './undecided-page.ts';

function dropped(lines: readonly string[], input: UndecidedPage['input'] = 'markdown'): string[] {
  const page = { lines: lines.map((line) => line.replace(/^(\|?)# /, '$1')), input };
  const { all, isBody } = undecided({ ...page, lines: lines.map((line) => line) });
  return textsOf(page, linesAboveHeading(all.page, isBody));
}

const CAPTION = 'A sofa for two that once flew.';
const BODY = [`|${STORY}`, `|${LONG}`];

describe('lines of the body above the page’s main heading', () => {
  it('are dropped', () => {
    expect(dropped([`|${CAPTION}`, '# The ferry sails', ...BODY])).toEqual([`|${CAPTION}`]);
    expect(dropped([`|${CAPTION}`, '|# The ferry sails', ...BODY])).toEqual([`|${CAPTION}`]);
  });

  it.each<[string, readonly string[], UndecidedPage['input']]>([
    ['most of the body is there', [...BODY, '# The ferry sails', `|${CAPTION}`], 'markdown'],
    ['there are two headings', [`|${CAPTION}`, '# The ferry sails', ...BODY, '# The bus, too'], 'markdown'],
    ['the heading is body and a fifth is above', [`|${STORY}`, '|# The ferry sails', ...BODY], 'markdown'],
    ['there is none', [`|${CAPTION}`, 'The ferry sails', ...BODY], 'markdown'],
    ['nothing is known of headings', [`|${CAPTION}`, '# The ferry sails', ...BODY], 'text'],
  ])('are not if %s', (_, lines, input) => {
    expect(dropped(lines, input)).toEqual([]);
  });
});
