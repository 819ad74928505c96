import { describe, expect, it } from 'vitest';
import { lookAround } from '../../../src/head/headline/headline.ts';
import { regionOf } from '../../../src/head/region/region.ts';
import { contextOf } from '../../support/context.ts';

const BODY =
  'The night ferry between Orrisay and the mainland will sail again from the first week of next month, the operator of the ferry said.';
const MORE =
  'The ferry had stopped at night four years ago, when the operator on the mainland could not find a crew for it.';

/** The candidates of a page with these lines above its body. */
function offered(...lines: string[]): string[] {
  const context = contextOf([...lines, BODY, MORE].join('\n'), { body: BODY });
  return lookAround(context, regionOf(context)).candidates.map((c) => c.text);
}

const TITLE = 'Night ferry returns | Notes from Orrisay Pier';

describe('a page whose title and headline agree', () => {
  it.each([
    ['a promotion', 'Which of our tours is right for you'],
    ['another story', 'Bakers ask for a longer market'],
    ['the site’s name', 'Notes from Orrisay Pier'],
    ['a subhead', 'What happens in winter'],
  ])('offers no line that is %s', (_, line) => {
    expect(offered(TITLE, line, 'News', 'Night ferry returns', '14 May 2024')).not.toContain(line);
  });

  it.each([
    ['a title that no line is', [TITLE, 'Which of our tours is right for you', 'The boat at eleven']],
    [
      'a first line without a part for the site',
      ['Night ferry returns', 'Bakers ask for more', 'Night ferry returns'],
    ],
    ['a line with a word of the title', [TITLE, 'Ferry crews ask for more', 'Night ferry returns']],
    [
      'a first part that is not the article’s',
      ['Quay Courier | Night ferry returns', 'The boat at eleven', 'Quay Courier'],
    ],
  ])('is not one with %s', (_, lines) => {
    expect(offered(...lines, '14 May 2024')).toContain(lines[1]);
  });
});

it('a date and a byline are none of the headline behind them', () => {
  const line = 'Published May 14, 2024 by Jane Holloway Night ferry returns to Orrisay';
  expect(offered('News', line)).not.toContain(line);
  expect(offered('News', line)).toContain('Night ferry returns to Orrisay');
});
