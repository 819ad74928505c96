import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { agencyCredit } from '../../src/rules/line/agency-credit.ts';
import { pageOf } from './page-of.ts';

describe('agency-credit', () => {
  it.each([
    '(Reporting by Ann Roe in Lisbon; Editing by Tom Ash)',
    '(Editing by Tom Ash).',
    '(Additional reporting by Ann Roe; Writing by Tom Ash)',
  ])('takes %s', (text) => {
    const labels = agencyCredit.find(pageOf('The ferry sailed again.', text));
    expect(labels).toMatchObject([{ line: 1, kind: 'agency-credit', certainty: 'likely' }]);
    expect(labels[0]!.reason).toContain(text.slice(0, 20));
  });

  it.each([
    'The ferry sailed again. (Reporting by Ann Roe)',
    '(see page 4)',
    '(Reporting is hard)',
    'Reporting by Ann Roe',
    '(Reporting by Ann Roe',
  ])('leaves %s', (text) => {
    expect(agencyCredit.find(pageOf(text))).toEqual([]);
  });

  it('is one of the rules', () => {
    expect(rules).toContain(agencyCredit);
  });
});
