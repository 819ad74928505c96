import { describe, expect, it } from 'vitest';
import { decide } from '../../src/decide/decide.ts';
import type { Model } from '../../src/decide/model.ts';
import { decideSite } from '../../src/pipeline/site-decision.ts';
import type { Label } from '../../src/rules/rule.ts';
import { longIsBody, stumps } from '../decide/stumps.ts';
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
  ...{ reason: 'also on 3 of 4 other pages of this site', certainty: 'likely' },
});
/** Scores lines of more than eight words as hardly body. */
const longMayBeBody = stumps({ feature: 'words', most: 8, yes: -6, no: 0.2 });

/** The decision if the site has the given lines. */
function decided(shared: readonly number[], model: Model, others = ruled) {
  const labels = others.map((list, line) => (shared.includes(line) ? [...list, ofSite(line)] : list));
  return decideSite(page, labels, decide(page, others, model));
}
const bodyOf = ({ decision }: ReturnType<typeof decided>) =>
  decision.verdicts.flatMap(({ body }, i) => (body ? [i] : []));

describe('a page whose site is known', () => {
  it.each([
    ['a menu', [0], [1, 2, 3, 4, 5]],
    ['a notice', [0, 5], [1, 2, 3, 4]],
    ['more than half of its prose, with some of it left', [0, 3, 4, 5], [1, 2]],
  ])('loses what other pages have, if the model is not sure of it: %s', (_what, shared, body) => {
    const made = decided(shared, longMayBeBody);
    expect(bodyOf(made)).toEqual(body);
    expect(made.isKnown).toBe(true);
    expect(made.decision).toMatchObject({ first: body[0], last: body.at(-1) });
    const verdict = made.decision.verdicts[shared.at(-1)!]!;
    expect(verdict).toMatchObject({ body: false, kind: 'site-template', rule: 'site-template' });
    expect(verdict.reason()).toBe('also on 3 of 4 other pages of this site');
  });

  it('keeps what the model is sure of', () => {
    expect(bodyOf(decided([0, 5], longIsBody))).toEqual([1, 2, 3, 4, 5]);
  });

  it('begins with the next paragraph if it loses its first', () => {
    expect(decided([1], longMayBeBody).decision.first).toBe(2);
  });

  it('keeps the name of what a rule is certain of', () => {
    const menu: Label = {
      ...{ kind: 'navigation', line: 0, rule: 'menu', reason: 'a menu', certainty: 'certain' },
    };
    const { decision } = decided([0], longMayBeBody, [[menu], ...ruled.slice(1)]);
    expect(decision.verdicts[0]).toMatchObject({ body: false, kind: 'navigation' });
  });

  it.each([
    ['all', [0, 1, 2, 3, 4, 5]],
    ['nearly all', [0, 1, 2, 4, 5]],
  ])('is decided as a page alone if they have %s of its body', (_what, shared) => {
    const made = decided(shared, longMayBeBody);
    expect(bodyOf(made)).toEqual([1, 2, 3, 4, 5]);
    expect(made.isKnown).toBe(false);
  });
});
