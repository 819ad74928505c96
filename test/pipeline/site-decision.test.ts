import { describe, expect, it } from 'vitest';
import { decideSite } from '../../src/pipeline/site-decision.ts';
import type { Label } from '../../src/rules/rule.ts';
import { longIsBody } from '../decide/stumps.ts';
import { pageOf } from '../support/context.ts';

const BODY = [
  'The harbour board said on Monday that the old ferry would sail again by the summer.',
  'Passengers have been taken by bus around the bay since the engine failed in a storm.',
  'The board expects to spend four million on the work and has asked the county for half.',
  'Nobody on the island has been to the mainland and back on one day since January began.',
  'A new engine was built in a yard up north and will come by lorry at the end of May.',
];
const page = pageOf(['Home', ...BODY].join('\n'));
const ruled: Label[][] = page.lines.map(() => []);
const ofSite = (line: number): Label => ({
  ...{ kind: 'site-template', line, rule: 'site-template' },
  ...{ reason: 'also on 3 of 4 other pages of this site', certainty: 'certain' },
});

/** Which lines are body if the site has the given ones, and whether its labels are kept. */
function decided(shared: readonly number[]) {
  const labels = page.lines.map(({ index }) => (shared.includes(index) ? [ofSite(index)] : []));
  const made = decideSite(page, ruled, labels, longIsBody);
  const body = made.decision.verdicts.flatMap(({ body: isBody }, i) => (isBody ? [i] : []));
  return { body, kept: made.labels === labels };
}

describe('a page whose site is known', () => {
  it.each([
    ['a menu', [0], [1, 2, 3, 4, 5]],
    ['a notice', [0, 5], [1, 2, 3, 4]],
    ['more than half of its prose, with some of it left', [0, 3, 4, 5], [1, 2]],
  ])('loses what other pages have: %s', (_what, shared, body) => {
    expect(decided(shared)).toEqual({ body, kept: true });
  });

  it.each([
    ['all', [0, 1, 2, 3, 4, 5]],
    ['nearly all', [0, 1, 2, 4, 5]],
  ])('is decided as a page alone if they have %s of its body', (_what, shared) => {
    expect(decided(shared)).toEqual({ body: [1, 2, 3, 4, 5], kept: false });
  });
});
