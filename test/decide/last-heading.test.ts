import { describe, expect, it } from 'vitest';
import { lastHeading } from '../../src/decide/last-heading.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from './undecided-page.ts';

const NONE: ReadonlyMap<number, string> = new Map();

function dropped(page: UndecidedPage, found = NONE): string[] {
  const { all, isBody } = undecided({ ...page, scores: { 2: 0.55, ...page.scores } });
  return textsOf(page, lastHeading(all, isBody, found));
}

const HEADING = '|Letters to the editor';
const BODY = [`|${STORY}`, `|${LONG}`];

describe('a heading below the article’s last sentence', () => {
  it.each(['Letters to the editor', 'Der Küstenbote', 'Le Courrier de la Baie'])('%s', (heading) => {
    expect(dropped({ lines: [...BODY, `|${heading}`, 'Imprint'] })).toEqual([`|${heading}`]);
  });

  it('in Markdown, if what is below it looks like noise', () => {
    const page = { lines: [...BODY, HEADING, 'Imprint'], input: 'markdown' } as const;
    expect(dropped({ ...page, labels: { 3: 'footer' } })).toEqual([HEADING]);
    expect(dropped(page)).toEqual([]);
  });

  it('after a gap in the body', () => {
    expect(dropped({ lines: [`|${STORY}`, 'Ada Frome', HEADING, 'Imprint'] })).toEqual([HEADING]);
  });

  it.each<[string, UndecidedPage]>([
    ['the model is sure', { lines: [...BODY, HEADING, 'Imprint'], scores: { 2: 0.85 } }],
    ['it leads in', { lines: [...BODY, '|Then I use this prompt:', 'Imprint'] }],
    ['it is a sentence', { lines: [...BODY, '|Nobody at Kallholm objected.', 'Imprint'] }],
    ['it is long', { lines: [...BODY, '|Halvard Grasund, Lindvik, in the autumn of 2019', 'Imprint'] }],
    ['the page ends with it', { lines: [...BODY, HEADING] }],
    ['it is the last of a list', { lines: [`|${STORY}`, '|Upper Vane', HEADING, 'Imprint'] }],
    ['the article goes on below', { lines: [`|${STORY}`, `|${LONG}`, HEADING, `|${LONG}`] }],
  ])('stays if %s', (_, page) => {
    expect(dropped(page)).toEqual([]);
  });

  it('is a run of titles of other articles', () => {
    const titles = [
      '|Pilot strike called off',
      '|Lottery winner returns her ticket',
      '|How to spend two days',
    ];
    const page = { lines: [...BODY, ...titles, 'Comments'], scores: { 3: 0.55, 4: 0.6 } };
    expect(dropped({ ...page, labels: { 5: 'comments' } })).toEqual(titles);
    expect(dropped({ ...page, scores: { 3: 0.9, 4: 0.9 }, labels: { 5: 'comments' } })).toEqual([]);
    expect(dropped(page)).toEqual([]);
  });

  it('is the last of several titles that are not body', () => {
    const title = '|What the new rules mean for your next holiday';
    const lines = [...BODY, 'Pilot strike called off again', 'Lottery winner returns her ticket', title];
    expect(dropped({ lines: [...lines, 'Imprint'], scores: { 4: 0.55 } })).toEqual([title]);
  });

  it('stays if the lines around it made it body', () => {
    expect(dropped({ lines: [...BODY, HEADING, 'Imprint'] }, new Map([[2, 'an item']]))).toEqual([]);
  });
});
