import { expect, it } from 'vitest';
import { dateCandidates } from '../../src/head/published/candidates.ts';
import { publishedChooser, weighDates } from '../../src/head/published/choice.ts';
import { placeOf } from '../../src/head/published/place.ts';
import { fitPublished } from '../../train/published.ts';
import { figuresOf } from '../../train/published-figures.ts';
import type { DatedDump } from '../../train/published-pages.ts';
import { datedPage } from '../head/dated-page.ts';

const BODY = [
  '+ The harbour board said on Monday that the old ferry would sail again by the summer after repairs.',
  '+ The board expects to spend four million on the work and has asked the county for half of it.',
].join('\n');

/** A page whose own day is 14 May, with another article's below it. */
function dump(more: Partial<DatedDump> = {}): DatedDump {
  const page = `# Old ferry to sail again\nMay 14, 2024\n${BODY}\nMore news\nBridge opens\nMay 20, 2024`;
  const { context, headline } = datedPage(page);
  const dates = weighDates(dateCandidates(context), placeOf(context, headline));
  return { corpus: 'a', kind: 'wet', fold: 0, day: '2024-05-14', readable: true, dates, weight: 1, ...more };
}

it('fits weights under which the gold days are given', () => {
  const dumps = [dump(), dump(), dump({ dates: [], day: '2024-01-02', readable: false })];
  const fitted = fitPublished(dumps)(null);
  expect(fitted.weights.belowHeadline3).toBeGreaterThan(fitted.weights.afterBody15!);
  expect(figuresOf(dumps, [publishedChooser(fitted)])).toBe('a wet: date 1.000 of 2, dateWrong 0.000 of 2');
});

it('counts a wrong day as given, a missing one as not, and each dump by its own fold', () => {
  const right = fitPublished([dump()])(null);
  const choosers = [right, { ...right, none: 99 }].map(publishedChooser);
  const dumps = [
    dump(),
    dump({ fold: 1 }),
    dump({ day: '2024-05-01', readable: false }),
    dump({ kind: 'gettext', dates: null }),
  ];
  expect(figuresOf(dumps, choosers)).toBe(
    'a wet: date 0.500 of 2, dateWrong 0.500 of 2\na gettext: date 0.000 of 1, dateWrong 0.000 of 0',
  );
});

it('leaves pages out that show another day at the headline and the gold day nowhere', () => {
  const odd = dump({ day: '2021-01-02', readable: false });
  const fitted = (...dumps: DatedDump[]) => fitPublished(dumps)(null);
  expect(fitted(dump(), odd, odd, odd)).toEqual(fitted(dump()));
  const shown = { ...odd, readable: true };
  expect(fitted(dump(), shown, shown, shown).none).toBeGreaterThan(fitted(dump()).none!);
});
