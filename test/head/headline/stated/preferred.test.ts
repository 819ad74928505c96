import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../src/head/found.ts';
import { preferStated } from '../../../../src/head/headline/stated/preferred.ts';
import { regionOf } from '../../../../src/head/region/region.ts';
import type { Evidence, StatedHeadline } from '../../../../src/input/source.ts';
import { contextOf } from '../../../support/context.ts';

const H = 'Harbour bridge to close for repairs';
const SITE = 'My days in the harbour';
const OTHER = 'Five things to do in the harbour on a rainy day';
const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.',
  'Ferries will carry people across the harbour every ten minutes while the bridge is closed, it added.',
];

const stated = (given: Partial<Record<StatedHeadline['place'], string | string[]>>): Partial<Evidence> => ({
  stated: Object.entries(given).flatMap(([place, texts]) =>
    [texts].flat().map((text) => ({ place: place as StatedHeadline['place'], text })),
  ),
});

/** The headline of a page that shows these lines above its body, where the line `chosen` was chosen. */
function headlineOf(
  lines: readonly string[],
  chosen: string | null,
  evidence: Partial<Evidence>,
  confidence = 0.7,
): Found<string> | null {
  const context = contextOf([...lines, ...BODY].join('\n'), { body: 'The old harbour', evidence });
  const at = chosen === null ? -1 : context.page.text.indexOf(chosen);
  const found = chosen && {
    value: chosen,
    ranges: at < 0 ? [] : ([[at, at + chosen.length]] as const),
    ...{ rule: 'headline-line', reason: 'a line of its own', confidence },
  };
  return preferStated(found || null, context, regionOf(context), () => null);
}

describe('a headline that the page states', () => {
  it.each([
    ['metadata and title', { ...stated({ metadata: H }), title: `${H} | ${SITE}` }],
    [
      'JSON-LD and metadata with the site’s name',
      stated({ 'structured-data': H, metadata: `${H} – ${SITE}` }),
    ],
    ['heading and microdata', stated({ heading: H, microdata: H })],
    ['one of several headings and metadata', stated({ heading: [OTHER, H], metadata: H })],
    ['a record and its page’s title', { ...stated({ record: H }), title: H }],
  ])('takes the place of one that it does not: %s', (_name, evidence) => {
    const found = headlineOf(['News', OTHER, H], OTHER, evidence);
    expect(found).toMatchObject({ value: H, rule: 'headline-stated', confidence: 0.95 });
    expect(found!.ranges).toEqual([[5 + OTHER.length + 1, 5 + OTHER.length + 1 + H.length]]);
    expect(found!.reason).toMatch(/^the page states it: /);
  });

  it('has no range and less confidence where the page does not show it', () => {
    const found = headlineOf(['News', OTHER], OTHER, { ...stated({ metadata: H }), title: H });
    expect(found).toMatchObject({ value: H, ranges: [], confidence: 0.85 });
  });

  it('takes the place of the site’s name', () => {
    const evidence = { ...stated({ heading: SITE, metadata: `${H} | ${SITE}` }), title: `${H} | ${SITE}` };
    expect(headlineOf([SITE, H], SITE, { ...evidence, siteNames: [SITE] })?.value).toBe(H);
    // No place names the site, but the title has both, and the page the other one below.
    const blog = { ...stated({ heading: SITE, metadata: H }), title: `${SITE}: ${H}` };
    expect(headlineOf([SITE, H], SITE, blog)?.value).toBe(H);
  });

  it('takes the place of a text of which it is the end', () => {
    const evidence = { ...stated({ heading: [`Title:${H}`, 'Tools'], metadata: H }), title: `[2405.1] ${H}` };
    expect(headlineOf([`Title:${H}`], `Title:${H}`, evidence)?.value).toBe(H);
  });

  it('is found where none was chosen', () => {
    expect(headlineOf(['News'], null, stated({ heading: H }))).toMatchObject({ value: H, confidence: 0.6 });
    expect(headlineOf(['News'], null, { title: H })).toMatchObject({ value: H, confidence: 0.6 });
    expect(headlineOf(['News'], null, { title: SITE, siteNames: [SITE] })).toBe(null);
  });

  it('of a single place takes the place of a doubtful one only', () => {
    expect(headlineOf([OTHER], OTHER, stated({ metadata: H }), 0.4)?.value).toBe(H);
    expect(headlineOf([OTHER], OTHER, stated({ metadata: H }), 0.6)?.value).toBe(OTHER);
  });

  it('makes a choice that is the same more certain', () => {
    expect(headlineOf([H], H, stated({ metadata: H, 'structured-data': H }), 0.4)?.confidence).toBe(0.95);
    expect(headlineOf([H], H, stated({ metadata: H }), 0.4)?.confidence).toBe(0.4);
  });
});

describe('a choice stays', () => {
  it.each([
    ['it is the heading that readers see', stated({ heading: OTHER, metadata: H, 'structured-data': H })],
    ['JSON-LD states it', { ...stated({ 'structured-data': OTHER, metadata: H }), title: H }],
    [
      'metadata cut it',
      stated({ metadata: ['Five things to do in the harbour on a…', H], 'structured-data': H }),
    ],
    [
      'it is a heading, and the others are not',
      stated({ heading: [OTHER, 'Read also'], metadata: H, microdata: H }),
    ],
    ['the others agree on the site’s name', { ...stated({ metadata: H, microdata: H }), siteNames: [H] }],
    [
      'a heading and the title have one word',
      { ...stated({ heading: ['Detail', 'Menu'] }), title: 'The Vale - Detail' },
    ],
    ['nothing is stated', {}],
  ])('where %s', (_name, evidence) => {
    expect(headlineOf(['News', OTHER, H], OTHER, evidence)).toMatchObject({
      value: OTHER,
      rule: 'headline-line',
    });
  });

  it('where it is surely the same in another form, or more about the article', () => {
    const shown = 'Harbour bridge closes for repairs in May';
    const form = { ...stated({ metadata: H }), title: H };
    expect(headlineOf([shown], shown, form, 0.9)?.value).toBe(shown);
    expect(headlineOf([shown], shown, form, 0.7)?.value).toBe(H);
    const paper = {
      ...stated({ metadata: 'The Vale Gazette, Norholt' }),
      title: 'The Vale Gazette, Norholt',
    };
    expect(headlineOf([shown], shown, paper, 0.9)?.value).toBe(shown);
  });

  it('where the title begins with the name of the site, the only heading', () => {
    const evidence = { ...stated({ heading: SITE }), title: `${SITE}: ${H}` };
    expect(headlineOf([SITE, H], H, evidence)?.value).toBe(H);
  });
});
