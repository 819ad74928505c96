import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/decide/sections.ts';
import type { Label } from '../../src/rules/rule.ts';

const opener = (kind: Label['kind']): Label => ({
  kind,
  line: 0,
  rule: kind,
  reason: `opens ${kind}`,
  certainty: 'opener',
});
const kinds = (labels: Label[][], body: number[]) =>
  sectionsOf(
    labels,
    labels.map((_, i) => body.includes(i)),
  ).map((l) => l?.kind ?? null);

describe('sections', () => {
  it('reach from below their heading to the next heading', () => {
    const labels = [[], [opener('related')], [], [], [opener('comments')], []];
    expect(kinds(labels, [0])).toEqual([null, null, 'related', 'related', 'related', 'comments']);
  });

  it('end where the body continues', () => {
    expect(kinds([[opener('related')], [], [], []], [2])).toEqual([null, 'related', null, null]);
  });

  it('are opened by section headings only', () => {
    expect(kinds([[{ ...opener('share'), certainty: 'certain' }], []], [])).toEqual([null, null]);
  });
});
