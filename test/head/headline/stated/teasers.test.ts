import { describe, expect, it } from 'vitest';
import { withoutTeasers } from '../../../../src/head/headline/stated/teasers.ts';
import { regionOf } from '../../../../src/head/region/region.ts';
import type { StatedPlace } from '../../../../src/input/source.ts';
import { contextOf } from '../../../support/context.ts';

const OWN = 'Harbour bridge to close for repairs';
const TEASER = 'Five things to do in the harbour on a rainy day';
const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.',
  'Ferries will carry people across the harbour every ten minutes while the bridge is closed, it added.',
];
/** More lines than the head's region has below the first line of the body. */
const REST = Array.from({ length: 14 }, (_, i) => `Story ${i}`);

function statedOn(lines: readonly string[], place: StatedPlace, ...texts: string[]) {
  const evidence = { stated: texts.map((text) => ({ text, place })), headlines: texts };
  const context = contextOf(lines.join('\n'), { body: BODY[0]!, evidence });
  const { stated, headlines } = withoutTeasers(context, regionOf(context)).evidence!;
  expect(headlines).toEqual(stated.map(({ text }) => text));
  return headlines;
}

describe('headings that a page shows only below its article', () => {
  it('are of other articles', () => {
    expect(statedOn([...BODY, ...REST, TEASER], 'heading', TEASER)).toEqual([]);
    expect(statedOn([...BODY, ...REST, TEASER], 'microdata', TEASER)).toEqual([]);
  });

  it('do not take the article’s own with them', () => {
    expect(statedOn([OWN, ...BODY, ...REST, TEASER], 'heading', OWN, TEASER)).toEqual([OWN]);
  });

  it('count if they stand above it, too, or nowhere', () => {
    expect(statedOn([OWN, ...BODY, ...REST, OWN], 'heading', OWN)).toEqual([OWN]);
    expect(statedOn([...BODY, ...REST], 'heading', OWN)).toEqual([OWN]);
  });

  it('leave alone what metadata states', () => {
    expect(statedOn([...BODY, ...REST, TEASER], 'metadata', TEASER)).toEqual([TEASER]);
  });
});
