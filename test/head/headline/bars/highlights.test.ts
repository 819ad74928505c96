import { describe, expect, it } from 'vitest';
import { isHighlight } from '../../../../src/head/headline/bars/highlights.ts';
import { regionOf } from '../../../../src/head/region/region.ts';
import { contextOf } from '../../../support/context.ts';

const LEDE = 'At the end of the runway in Marrick stands a row of airliners that have lost their engines.';

/** Of the lines, the first of which is the page's second, those that are points below `Highlights`. */
function points(...lines: string[]): string[] {
  const context = contextOf(['News', ...lines, LEDE].join('\n'), { body: LEDE });
  const region = regionOf(context);
  return lines.filter((_, i) => isHighlight(context, region, i + 1));
}

const POINTS = ['Old airliners are turned into desks', 'Collectors pay most for the windows'];

describe('points that sum an article up', () => {
  it.each(['STORY HIGHLIGHTS', 'Das Wichtigste in Kürze', 'L’essentiel', 'Главное', '要点'])(
    'below %s',
    (heading) => {
      expect(points('When the jet retires', heading, ...POINTS)).toEqual(POINTS);
    },
  );

  it('are not the line above a byline or a date', () => {
    expect(points('Highlights', ...POINTS, 'When the jet retires', 'By Maura Teague')).toEqual(POINTS);
    expect(points('Highlights', 'When the jet retires', '5 September 2013')).toEqual([]);
  });

  it.each([
    [['When the jet retires', ...POINTS]],
    [['Highlights of the air show', ...POINTS]],
    [['Highlights', 'By Maura Teague', ...POINTS]],
  ])('are none in %j', (lines) => {
    expect(points(...lines)).toEqual([]);
  });
});
