import { describe, expect, it } from 'vitest';
import { regionOf, timesSaid } from '../../../src/head/region/region.ts';
import { codesOf } from '../../../src/text/word-codes.ts';
import { contextOf } from '../../support/context.ts';

const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.',
  'Ferries will carry people across the harbour every ten minutes while the bridge is closed, it added.',
  'Shops near the bridge fear for their trade, and the council has promised them help with their rent.',
];

describe('the head’s region', () => {
  it('finds the body’s densest run below the blurbs of a menu', () => {
    const blurb = 'Optimise your fleet with our award-winning tools.';
    const menu = Array.from({ length: 12 }, () => ['Tools', 'Plan', 'Fleet', 'Prices']).flat();
    const lines = [blurb, ...menu, 'Harbour bridge to close for repairs', ...BODY];
    const context = contextOf(lines.join('\n'), { body: blurb });
    const region = regionOf(context);
    expect(region.first).toBe(0);
    expect(region.dense).toBe(lines.indexOf(BODY[0]!));
    expect(region.to).toBeGreaterThanOrEqual(region.dense);
  });

  it('extends at most a thousand lines up, even if a line further above passes for body', () => {
    const blurb = 'Optimise your fleet with our award-winning tools.';
    const menu = Array.from({ length: 3000 }, (_, i) => `Tool ${i}`);
    const region = regionOf(contextOf([blurb, ...menu, ...BODY].join('\n'), { body: blurb }));
    expect(region.dense - region.from).toBe(1000);
    expect(region.looked[0]).toBe(0);
  });

  it('is the body’s start on a plain page', () => {
    const context = contextOf(['News', 'Harbour bridge to close', ...BODY].join('\n'), { body: BODY[0]! });
    expect(regionOf(context)).toMatchObject({ from: 0, first: 2, dense: 2 });
  });

  it('counts the most frequent words of the body', () => {
    const context = contextOf(['News', ...BODY].join('\n'), { body: BODY[0]! });
    const { bodyStems, subjectStems } = regionOf(context);
    const [bridge, shops] = codesOf('bridges shops').stems;
    expect(bodyStems.of(bridge!)).toBe(3);
    expect(subjectStems).toContain(bridge);
    expect(subjectStems).not.toContain(shops);
  });

  it('counts how often the page has a text as a whole line', () => {
    const lines = ['The Pier Times', 'News', ...BODY, 'THE PIER TIMES', 'About the Pier Times'];
    const region = regionOf(contextOf(lines.join('\n'), { body: BODY[0]! }));
    expect(timesSaid(region, 'The Pier Times', 'the pier times')).toBe(2);
    expect(timesSaid(region, 'Pier Times', 'pier times')).toBe(0);
  });
});
