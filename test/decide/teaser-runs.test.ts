import { describe, expect, it } from 'vitest';
import { linesOfTeaserRuns } from '../../src/decide/teaser-runs.ts';
import type { Label } from '../../src/rules/rule.ts';

/** `B` is body in a list of titles and dates, `-` is in it and no body; `b` and `.` are outside. */
function dropped(page: string): number[] {
  const labels = Array.from(page, (sign, line): Label[] =>
    'B-'.includes(sign)
      ? [{ kind: 'teaser', rule: 'teaser-rhythm', line, reason: '', certainty: 'likely' }]
      : [],
  );
  return linesOfTeaserRuns(
    labels,
    Array.from(page, (sign) => 'Bb'.includes(sign)),
  );
}

describe('lines of the body in a list of titles and dates', () => {
  it('are dropped if two thirds of the list are not body', () => {
    expect(dropped('bbB--.')).toEqual([2]);
    expect(dropped('bbB----B--')).toEqual([2, 7]);
  });

  it('are kept otherwise', () => {
    expect(dropped('bbBB--.')).toEqual([]);
    expect(dropped('bbB-.')).toEqual([]);
    expect(dropped('bb...')).toEqual([]);
  });
});
