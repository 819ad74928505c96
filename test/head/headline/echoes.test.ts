import { expect, it } from 'vitest';
import { noValues } from '../../../src/chooser/features.ts';
import { addEchoes } from '../../../src/head/headline/echoes.ts';
import { lookAround } from '../../../src/head/headline/headline.ts';
import { rankingFeatures } from '../../../src/head/headline/ranking-table.ts';
import { regionOf } from '../../../src/head/region/region.ts';
import { contextOf } from '../../support/context.ts';

const H = 'Harbour bridge to close';
const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.',
  'Ferries will carry people across the harbour every ten minutes while the bridge is closed, it added.',
];

/** How often the page repeats the headline's line, by kind of place. */
function echoes(above: string[], body: string[], after: string[]): Record<string, number> {
  const context = contextOf([...above, H, ...body, ...after].join('\n'), { body: BODY[0]! });
  const { candidates, around } = lookAround(context, regionOf(context));
  const own = candidates.find((c) => c.kind === 'line' && c.text === H && c.line.index === above.length)!;
  const row = noValues(rankingFeatures);
  addEchoes(row, own, around);
  const counts = rankingFeatures.names.map((name, i) => [name.replace('echo-', ''), row[i]!] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

const PROSE = `A leaflet called ${H} says when it opens again.`;

it.each<[string, string[], string[], string[], Record<string, number>]>([
  ['nowhere', ['Home'], BODY, ['Contact'], {}],
  ['in another line above', [H, 'Home'], BODY, [], { whole: 1 }],
  ['at the end of a trail', [`Home > Local > ${H}`], BODY, [], { trail: 1 }],
  ['at the start of the title', [`${H} | The Pier Times`], BODY, [], { opens: 1 }],
  ['as a heading of the body', ['Home'], [BODY[0]!, H, BODY[1]!], [], { heading: 1 }],
  ['below the body', ['Home'], BODY, ['Read next', H], { after: 1 }],
  ['in a comment form', ['Home'], BODY, [`Leave a reply on “${H}”`], { within: 1 }],
  ['in running text', ['Home'], [...BODY, PROSE], [], { prose: 1 }],
])('%s', (_, above, body, after, expected) => {
  expect(echoes(above, body, after)).toEqual(expected);
});
