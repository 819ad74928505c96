import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rules/rule.ts';
import { aboutHeading } from '../../src/rules/run/about-heading.ts';
import { bulletRun } from '../../src/rules/run/bullet-run.ts';
import { calendar } from '../../src/rules/run/calendar.ts';
import { countedList } from '../../src/rules/run/counted-list.ts';
import { tags } from '../../src/rules/run/tags.ts';
import { timedList } from '../../src/rules/run/timed-list.ts';
import { pageOf } from './page-of.ts';

const prose = 'The council approved the plan for the new bridge on Monday after a long debate about cost.';
const other = 'Work on the bridge is expected to begin in the spring and to last for at least two years.';

/** Lines a rule labels; it calls none of them certain. */
function linesOf(rule: Rule, ...texts: string[]): number[] {
  const labels = rule.find(pageOf(...texts));
  expect(labels.filter((l) => l.certainty !== 'likely')).toEqual([]);
  return labels.map((l) => l.line);
}

describe('timed-list', () => {
  it.each([
    ['times before', ['18:34 Ferry sails again', '17:05 Council to meet', '[16.20] Harbour board resigns']],
    [
      'dates before',
      ['10.04.2013 Ferry sails again', '09.04.2013 Council meets', '2013-04-08 | Board resigns'],
    ],
    [
      'times behind',
      [
        'Ferry sails again (23/11 - 10:49)',
        'Council meets 22/11, 09:50',
        'Board resigns [05/01/2012, 23:36]',
      ],
    ],
    ['other scripts', ['18:34 Паром снова ходит', '17:05 Совет соберётся', '16:20 Глава порта ушёл']],
    [
      'a line between',
      ['18:34 Ferry sails again', 'Sport', '17:05 Council to meet', 'Home', '16:20 Board resigns'],
    ],
  ])('marks titles with %s', (_what, titles) => {
    const expected = titles.flatMap((t, i) => (/\d/.test(t) ? [i + 1] : []));
    expect(linesOf(timedList, prose, ...titles, other)).toEqual(expected);
  });

  it.each([
    ['two are no list', ['18:34 Ferry sails again', '17:05 Council to meet']],
    [
      'statements of a live report',
      ['18:34 The ferry sails again.', '17:05 The council meets.', '16:20 He resigned.'],
    ],
    ['scores', ['Northend 3:1 Southend', 'Lindvik 2:0 Oskarsdal', 'Harbour 1:1 Vale']],
    ['times alone', ['18:34', '17:05', '16:20']],
    ['decimals', ['Dutch 0.06 0.86 7.99', 'French 0.06 1.10 6.83', 'German 0.06 0.90 6.08']],
    ['prices', ['2.50 a loaf of bread', 'from 10.20 euros', '3.75 a litre of milk']],
  ])('misses: %s', (_what, lines) => {
    expect(linesOf(timedList, prose, ...lines, other)).toEqual([]);
  });

  it('starts anew where the time stands elsewhere', () => {
    const before = ['18:34 Ferry sails again', '17:05 Council to meet'];
    const behind = ['Harbour board resigns 16:20', 'New pier opens 15:10'];
    expect(linesOf(timedList, ...before, ...behind)).toEqual([]);
  });
});

describe('bullet-run', () => {
  const titles = (mark: string) =>
    ['Ferry sails again', 'Council meets on Monday', 'Harbour board resigns'].map((t) => `${mark}${t}`);

  it.each(['» ', '>> ', '>>>', '› ', '► ', '·', '· ', '– '])(
    'marks titles behind “%s” below the text',
    (mark) => {
      expect(linesOf(bulletRun, prose, other, ...titles(mark))).toEqual([2, 3, 4]);
    },
  );

  it('marks titles behind arrows amid the text', () => {
    expect(linesOf(bulletRun, prose, ...titles('» '), other)).toEqual([1, 2, 3]);
  });

  it.each([
    ['an article’s own list', [prose, ...titles('• '), other]],
    ['sentences', [prose, '» The ferry sails again.', '» The council meets.', '» The board resigned.']],
    ['two titles', [prose, ...titles('» ').slice(1)]],
    ['labels of a word or two', [prose, '» Home', '» Sport', '» Weather today']],
    ['mixed marks', [prose, '» Ferry sails again', '› Council meets on Monday', '► Harbour board resigns']],
  ])('misses: %s', (_what, lines) => {
    expect(linesOf(bulletRun, ...lines)).toEqual([]);
  });
});

describe('counted-list', () => {
  it.each([
    ['categories', ['Networks (73)', 'Security (79)', 'Games & Toys (5)']],
    ['months', ['October 2011 (28)', 'September 2011 (27)', 'August 2011 (1204)']],
    ['other scripts', ['Технологии (52)', 'Культура (16)', 'Спорт (5)']],
  ])('marks %s', (_what, lines) => {
    expect(linesOf(countedList, prose, ...lines)).toEqual([1, 2, 3]);
  });

  it.each([
    ['two', ['Networks (73)', 'Security (79)']],
    [
      'years of works',
      [
        'Her films include The Pier, which few people saw at the time (1998)',
        'The Gate (1999)',
        'Tide (2001)',
      ],
    ],
    ['ratings', ['The Pier ★★★ (16)', 'The Gate ★★ (20)', 'Tide ★ (4)']],
    ['words in brackets', ['Networks (new)', 'Security (old)', 'Games (fun)']],
  ])('misses: %s', (_what, lines) => {
    expect(linesOf(countedList, prose, ...lines)).toEqual([]);
  });
});

describe('calendar', () => {
  const weeks = [
    '1 2 3 4 5',
    '6 7 8 9 10 11 12',
    '13 14 15 16 17 18 19',
    '20 21 22 23 24 25 26',
    '27 28 29 30 31',
  ];

  it('marks the weeks of a month', () => {
    expect(linesOf(calendar, prose, 'M T W T F S S', ...weeks, '« Dec')).toEqual([2, 3, 4, 5, 6]);
  });

  it('marks days one a line', () => {
    const days = Array.from({ length: 28 }, (_, i) => String(i + 1));
    expect(linesOf(calendar, prose, ...days)).toHaveLength(28);
  });

  it.each([
    ['a short count', ['1', '2', '3', '4', '5']],
    ['a table', ['1 4 9 16', '2 8 18 32', '3 12 27 48', '4 16 36 64']],
    ['weeks with a gap', weeks.filter((_, i) => i !== 2)],
  ])('misses: %s', (_what, lines) => {
    expect(linesOf(calendar, prose, ...lines)).toEqual([]);
  });
});

describe('about-heading', () => {
  const maker = (name: string) =>
    `${name} is a leading maker of ferries and landing stages with offices in twelve countries and some four hundred staff.`;

  it.each([
    ['About Northwind Ltd', maker('Northwind Ltd')],
    ['About Northwind:', maker('Northwind')],
    [
      'Über die Northwind AG',
      'Die Northwind AG baut seit mehr als hundert Jahren Fähren und Anleger für Häfen in ganz Europa und beschäftigt vierhundert Leute.',
    ],
    [
      'O společnosti Northwind',
      'Společnost Northwind vyrábí již více než sto let trajekty a přístaviště pro přístavy v celé Evropě a zaměstnává čtyři sta lidí.',
    ],
    [
      'Northwind Hakkında',
      'Northwind yüz yılı aşkın süredir Avrupa limanları için feribot ve iskele üretmekte ve on iki ülkede dört yüz kişi çalıştırmaktadır.',
    ],
  ])('marks %s and the description', (heading, text) => {
    expect(linesOf(aboutHeading, prose, heading, text)).toEqual([1, 2]);
  });

  it.each([
    ['no description', 'About Northwind Ltd', prose],
    [
      'a thing',
      'About the plan',
      'The plan for the new bridge was first drawn up by the council in the spring of last year and has been changed twice since then.',
    ],
    ['a sentence', 'About Northwind we know little.', maker('Northwind Ltd')],
    ['another heading', 'Northwind Ltd', maker('Northwind Ltd')],
    ['a short line below', 'About Northwind Ltd', 'Northwind Ltd builds ferries.'],
  ])('misses: %s', (_what, heading, text) => {
    expect(linesOf(aboutHeading, prose, heading, text)).toEqual([]);
  });
});

describe('tags', () => {
  it.each(['harbour, ferries, Lindvik', '#harbour #ferries', 'паром, порт, бюджет', '港口、渡轮、预算'])(
    'marks “%s” below the text',
    (line) => {
      expect(linesOf(tags, prose, other, line)).toEqual([2]);
    },
  );

  it.each([
    ['amid the text', [prose, 'harbour, ferries, Lindvik', other]],
    ['without any text', ['harbour, ferries, Lindvik']],
    ['two words', [prose, 'harbour, ferries']],
    ['a sentence', [prose, 'Harbour, ferry, bridge: all shut.']],
    ['an address', [prose, 'Quay 4, 1010, Lindvik']],
    ['longer pieces', [prose, 'the harbour of the old town, ferries, Lindvik']],
  ])('misses: %s', (_what, lines) => {
    expect(linesOf(tags, ...lines)).toEqual([]);
  });
});
