import { describe, expect, it } from 'vitest';
import { linesOfTeaserRuns } from '../../src/decide/teaser-runs.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from './undecided-page.ts';

function dropped(page: UndecidedPage): string[] {
  const { all, isBody } = undecided(page);
  const labels = all.labels.map((own) =>
    own.map((label) => (label.kind === 'related' ? { ...label, certainty: 'opener' as const } : label)),
  );
  return textsOf(page, linesOfTeaserRuns({ ...all, labels }, isBody));
}

/** `B` is body in a list of titles and dates, `-` is in it and no body; `b` and `.` are outside. */
function inRun(page: string): number[] {
  const lines = Array.from(page, (sign) => ('Bb'.includes(sign) ? `|${STORY}` : 'A tram'));
  const labels = Object.fromEntries(
    Array.from(page, (sign, i) => [i, 'teaser-rhythm', sign] as const)
      .filter(([, , sign]) => 'B-'.includes(sign))
      .map(([i, rule]) => [i, rule]),
  );
  const { all, isBody } = undecided({ lines, labels });
  return linesOfTeaserRuns(all, isBody);
}

describe('lines of the body in a list of titles and dates', () => {
  it('are dropped if two thirds of the list are not body', () => {
    expect(inRun('bbB--.')).toEqual([2]);
    expect(inRun('bbB----B--')).toEqual([2, 7]);
  });

  it('are kept otherwise', () => {
    expect(inRun('bbBB--.')).toEqual([]);
    expect(inRun('bbB-.')).toEqual([]);
    expect(inRun('bb...')).toEqual([]);
  });
});

describe('lines of the body in a list of titles and sentences below an opener', () => {
  const TITLES = ['A bus to Skerry', 'Who owns the pier?', 'The crane of Kallholm'];
  const FIRST = 'The old bus has been sold.';
  const SECOND = 'Nobody in the town knows it.';
  const THIRD = 'It was put up again in May.';
  const list = (...entries: string[]): string[] => [`|${STORY}`, 'Related stories', ...entries, `|${LONG}`];
  const labels = { 1: 'related' };

  it('are dropped if half of the list or less is body', () => {
    const lines = list(TITLES[0]!, FIRST, TITLES[1]!, `|${SECOND}`);
    expect(dropped({ lines, labels })).toEqual([`|${SECOND}`]);
    const three = list(TITLES[0]!, `|${FIRST}`, TITLES[1]!, `|${SECOND}`, TITLES[2]!, THIRD);
    expect(dropped({ lines: three, labels })).toEqual([`|${FIRST}`, `|${SECOND}`]);
  });

  it.each<[string, UndecidedPage]>([
    ['the first sentence of two is', { lines: list(TITLES[0]!, `|${FIRST}`, TITLES[1]!, SECOND), labels }],
    [
      'more of the list is',
      {
        lines: list(TITLES[0]!, FIRST, `|${TITLES[1]!}`, `|${SECOND}`, `|${TITLES[2]!}`, `|${THIRD}`),
        labels,
      },
    ],
    [
      'the model is sure',
      { lines: list(TITLES[0]!, FIRST, TITLES[1]!, `|${SECOND}`), labels, scores: { 5: 0.9 } },
    ],
    ['it is one entry', { lines: list(TITLES[0]!, FIRST), labels }],
    ['no opener is above', { lines: list(TITLES[0]!, FIRST, TITLES[1]!, `|${SECOND}`) }],
  ])('are kept if %s', (_, page) => {
    expect(dropped(page)).toEqual([]);
  });
});
