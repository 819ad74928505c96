import { expect, it } from 'vitest';
import { readSource } from '../../src/input/read.ts';
import { readPage } from '../../src/page/lines.ts';
import { agencyCredit } from '../../src/rules/line/agency-credit.ts';
import { dateLine } from '../../src/rules/line/date-line.ts';

const page = (line: string) => readPage(readSource(line, {}));

it.each([
  '14 May, 2024 19:12',
  'By Ida Norwell | Updated May 14, 2024',
  'Stand: 17.01.2021 23:02 Uhr',
  '27/11/2017 01:57 | Actualizado a 27/11/2017 19:20',
  'May 14, 2024 • 5 min read',
  '入力:2025-04-10 19:01',
  'May 2024',
])('labels %s', (line) => {
  expect(dateLine.find(page(line))[0]).toMatchObject({ kind: 'date', line: 0, certainty: 'likely' });
});

it.each([
  'The ferry failed on May 14, 2024 and has not sailed since then',
  'Best ferries of May 2024',
  'It may 14 times happen',
  'Call 814-983-7093',
  '© 2024',
  'May',
])('leaves %s', (line) => {
  expect(dateLine.find(page(line))).toEqual([]);
});

it('quotes what it found', () => {
  expect(dateLine.find(page('Published May 14, 2024'))[0]!.reason).toBe('is mostly the date “May 14, 2024”');
});

it('labels a closing credit of its own line only', () => {
  expect(agencyCredit.find(page('(Reporting by Ann Roe; Editing by Tom Ash)'))).toHaveLength(1);
  expect(agencyCredit.find(page('He left. (Reporting by Ann Roe)'))).toEqual([]);
});
