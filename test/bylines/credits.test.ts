import { describe, expect, it } from 'vitest';
import { creditStart } from '../../src/bylines/credits.ts';
import { growsInStep } from '../support/growth.ts';

const PROSE = 'The ferry sailed again on Monday.';

describe('closing credits', () => {
  it.each([
    ['(Reporting by Ann Roe in Lisbon; Editing by Tom Ash)'],
    ['[Reporting by Ann Roe]'],
    ['（责任编辑：林书远）'],
    ['(con información de AFP)'],
    ['(dpa/AFP)'],
    ['(AP)'],
    ['(Por Ana Reis em Lisboa; edição de Rui Vaz)'],
    ['(Par Anne Roche, édité par Luc Pin)'],
    ['(Von Anna Bergfeld, redigiert von Jens Kröger)'],
    ['(With inputs from PTI)'],
    ['(Reporte de Ana Ruiz; editado por Luis Gil)'],
    ['Reporting by Ann Roe in Lisbon; Editing by Tom Ash'],
    ['Reporting by Ann Roe; Additional reporting by Bo Lake; Editing by Tom Ash'],
    ['© dpa-infocom, dpa:240514-99-123456/3'],
    ['dpa:240514-99-123456/3'],
  ])('%s is one', (credit) => expect(creditStart(credit)).toBe(0));

  it.each([
    [`${PROSE} (Reporting by Ann Roe)`, PROSE.length + 1],
    [`${PROSE} (Reporting by Ann Roe).`, PROSE.length + 1],
    [`${PROSE} (dpa)`, PROSE.length + 1],
    [`${PROSE} /ritzau/`, PROSE.length + 1],
  ])('%s ends in one', (text, at) => expect(creditStart(text)).toBe(at));

  it.each([
    [PROSE],
    ['(Reporting is hard)'],
    ['He works for the Press Association (PA)'],
    ['He works for the Press Association (PA).'],
    ['The vote (see page 4)'],
    ['Reporting by Ann Roe'],
    ['Reporting by night; editing by day'],
    ['The score was 3:240514-99'],
    ['Ferries (and trains); buses'],
    ['The ferry and/or/'],
    ['The vote (held on Monday; by hand)'],
    [`${PROSE} (Pier Press, 2019, edited by Ann Roe)`],
    [''],
  ])('%s has none', (text) => expect(creditStart(text)).toBe(-1));

  it.each<[string, (count: number) => string]>([
    ['brackets', (count) => '('.repeat(count) + ')'.repeat(count)],
    ['names', (count) => 'Reporting by Ann Roe; '.repeat(count / 10)],
  ])('takes time that grows with a line of %s', (_what, line) => {
    expect(growsInStep((count) => () => creditStart(line(count)), 60_000)).toBe(true);
  });
});
