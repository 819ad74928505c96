import { describe, expect, it } from 'vitest';
import { bylineLine } from '../../src/rules/line/byline.ts';
import { dateLine } from '../../src/rules/line/date-line.ts';
import { iconLabels } from '../../src/rules/line/icon-labels.ts';
import { menu } from '../../src/rules/line/menu.ts';
import { caption } from '../../src/rules/phrase/caption.ts';
import { share } from '../../src/rules/phrase/share.ts';
import { teaser } from '../../src/rules/phrase/teaser.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { aboutHeading } from '../../src/rules/run/about-heading.ts';
import { breadcrumb } from '../../src/rules/run/breadcrumb.ts';
import { bulletRun } from '../../src/rules/run/bullet-run.ts';
import { calendar } from '../../src/rules/run/calendar.ts';
import { countedList } from '../../src/rules/run/counted-list.ts';
import { navigationRun } from '../../src/rules/run/navigation-run.ts';
import { repeatedLine } from '../../src/rules/run/repeated-line.ts';
import { tags } from '../../src/rules/run/tags.ts';
import { teaserRhythm } from '../../src/rules/run/teaser-rhythm.ts';
import { timedList } from '../../src/rules/run/timed-list.ts';
import { pageOf } from './page-of.ts';

const PROSE = 'The council approved the plan for the new bridge on Monday after a long debate about cost.';
const OTHER = 'Work on the bridge is expected to begin in the spring and to last for at least two years.';

/** A line of exactly this length that begins and ends so. */
function long(length: number, start: string, end = ''): string {
  const words = ' of the new harbour bridge in the old town by the northern river'.repeat(20);
  const between = words.slice(0, length - start.length - end.length);
  return `${start}${between.replace(/ $/, 's')}${end}`;
}

/** As many of these as are asked for, from the first on and round again. */
const some = (count: number, ...texts: string[]) =>
  Array.from({ length: count }, (_, i) => texts[i % texts.length]!);

const TITLES = ['Ferry sails again', 'Council meets on Monday', 'Harbour board resigns'];
const dated = (between: number) =>
  ['May 12, 2024', 'May 13, 2024', 'May 14, 2024'].flatMap((date) => [date, ...some(between, ...TITLES)]);
const DESCRIPTION = `Westwind has built ferries since 1898. ${OTHER}`;
const aboutWestwind = (description: string) => ['About Westwind', description];

/** Pages on either side of each threshold: of the first the rule says something, of the second nothing. */
const THRESHOLDS: readonly [rule: Rule, what: string, within: string[], beyond: string[]][] = [
  [
    share,
    'words of a bar',
    [some(16, 'Email', 'Facebook').join(' ')],
    [some(17, 'Email', 'Facebook').join(' ')],
  ],
  [
    share,
    'length of a bar',
    [some(8, 'FacebookTwitterEmail').join('')],
    [some(9, 'FacebookTwitterEmail').join('')],
  ],
  [
    breadcrumb,
    'length of a path',
    [long(240, 'Home > News > The pier')],
    [long(241, 'Home > News > The pier')],
  ],
  [teaserRhythm, 'lines between dates', dated(4), dated(5)],
  [
    bylineLine,
    'words of a byline',
    [`By ${some(11, 'Ann Roe', 'Tom Ash').join(', ')} and`],
    [`By ${some(12, 'Ann Roe', 'Tom Ash').join(', ')}`],
  ],
  [
    bylineLine,
    'length of a byline',
    [`By ${some(7, 'Wilhelmina Featherstonehaugh').join(', ')}`.slice(0, 200)],
    [`By ${some(7, 'Wilhelmina Featherstonehaugh').join(', ')}`.slice(0, 201)],
  ],
  [
    navigationRun,
    'words of a label',
    [...some(5, 'News from the town'), PROSE],
    [...some(5, 'News from the old town'), PROSE],
  ],
  [
    navigationRun,
    'length of a label',
    [...some(5, 'Harbourmasters Shipbuilders Ropemakers Divers'), PROSE],
    [...some(5, 'Harbourmasters Shipbuilders Ropemakers Sailors'), PROSE],
  ],
  [
    timedList,
    'length of a title',
    some(3, long(200, '18:34 Ferry sails')),
    some(3, long(201, '18:34 Ferry sails')),
  ],
  [timedList, 'words of a title', some(3, '18:34 Ferry sails'), some(3, '18:34 Ferry')],
  [
    caption,
    'length of a caption',
    [long(500, 'The pier', '. (Photo: Ann Roe)')],
    [long(501, 'The pier', '. (Photo: Ann Roe)')],
  ],
  [
    teaser,
    'length of a teaser',
    [long(399, 'The minister said', '…')],
    [long(400, 'The minister said', '…')],
  ],
  [
    aboutHeading,
    'words of a heading',
    ['About Westwind of the Old Town by River', DESCRIPTION],
    ['About Westwind of the Old Town by the River', DESCRIPTION],
  ],
  [
    aboutHeading,
    'length of a heading',
    ['About Westwind Harbourmasters, Shipbuilders, Ropemakers, Sailmakers, Shiprepairs', DESCRIPTION],
    ['About Westwind Harbourmasters, Shipbuilders, Ropemakers, Sailmakers, Shiprepairer', DESCRIPTION],
  ],
  [
    aboutHeading,
    'words of a description',
    aboutWestwind(`Westwind builds ${some(9, 'harbourferries,').join(' ')} worldwide.`),
    aboutWestwind(`Westwind builds ${some(8, 'harbourferries,').join(' ')} worldwide.`),
  ],
  [
    aboutHeading,
    'where the subject is named',
    aboutWestwind(`${long(84, 'The bridge')} Westwind built. ${OTHER}`),
    aboutWestwind(`${long(85, 'The bridge')} Westwind built. ${OTHER}`),
  ],
  [
    aboutHeading,
    'what of the name is said again',
    aboutWestwind(`Westwood: ${PROSE}`),
    aboutWestwind(`Western: ${PROSE}`),
  ],
  [dateLine, 'length of a date line', [`14 May 2024${' .'.repeat(64)}.`], [`14 May 2024${' .'.repeat(65)}`]],
  [
    dateLine,
    'letters beside a date',
    ['14 May 2024, 15 May 2024, 16 May 2024 in the harbourmaster’s warehouse at the old pier'],
    ['14 May 2024, 15 May 2024, 16 May 2024 in the harbourmaster’s warehouses at the old pier'],
  ],
  [dateLine, 'letters beside a month', ['May 2024 page'], ['May 2024 pages']],
  [
    iconLabels,
    'labels of a strip',
    ['icon homeicon searchicon menuicon closeicon shareicon printicon mailicon user'],
    ['icon homeicon searchicon menuicon closeicon shareicon printicon mail'],
  ],
  [
    bulletRun,
    'length of a title',
    TITLES.map((t) => long(160, `» ${t}`)),
    TITLES.map((t) => long(161, `» ${t}`)),
  ],
  [
    calendar,
    'days of a month',
    ['1 2 3 4 5', '6 7 8 9 10', '11 12 13 14 15', '16 17 18 19 20'],
    ['1 2 3 4 5', '6 7 8 9 10', '11 12 13 14 15', '16 17 18 19'],
  ],
  [
    calendar,
    'rows of a month',
    ['1 2 3 4 5 6 7', '8 9 10 11 12 13 14', '15 16 17 18 19 20 21', '22'],
    ['1 2 3 4 5 6 7', '8 9 10 11 12 13 14', '15 16 17 18 19 20 21'],
  ],
  [
    repeatedLine,
    'copies of a short line',
    [...some(3, 'World news'), PROSE],
    [...some(2, 'World news'), PROSE],
  ],
  [
    repeatedLine,
    'length of a paragraph',
    [long(120, 'The pier'), PROSE, long(120, 'The pier')],
    [long(119, 'The pier'), PROSE, long(119, 'The pier')],
  ],
  [repeatedLine, 'length of a line', [...some(3, 'Top'), PROSE], [...some(3, 'Up'), PROSE]],
  [tags, 'tags of a list', [PROSE, 'harbour, ferries, bridges'], [PROSE, 'harbour, ferries']],
  [
    tags,
    'words of a tag',
    [PROSE, 'harbour, ferries, the old bridge'],
    [PROSE, 'harbour, ferries, the very old bridge'],
  ],
  [
    tags,
    'length of a list',
    [PROSE, some(60, 'pier').join(',').slice(0, 299)],
    [PROSE, some(61, 'pier').join(',').slice(0, 304)],
  ],
  [
    countedList,
    'length of a label',
    some(3, 'Harbourmasters Shipbuilders Ropemakers, Sailmakers (12)'),
    some(3, 'Harbourmasters Shipbuilders Ropemakers, Sailmakers Co (12)'),
  ],
  [
    menu,
    'length of a menu',
    [some(99, 'Home').join(' | ').slice(0, 600)],
    [some(99, 'Home').join(' | ').slice(0, 606)],
  ],
];

describe('a rule says something up to its threshold, and nothing beyond it', () => {
  it.each(THRESHOLDS.map((row) => [row[0].name, ...row] as const))(
    '%s',
    (name, rule, what, within, beyond) => {
      const says = (lines: string[]) => rule.find(pageOf(...lines)).some((label) => label.rule === name);
      expect([what, says(within), says(beyond)]).toEqual([what, true, false]);
    },
  );
});
