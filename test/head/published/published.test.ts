import { describe, expect, it } from 'vitest';
import { findPublished } from '../../../src/head/published/published.ts';
import { readSource } from '../../../src/input/read.ts';
import { readPage } from '../../../src/page/lines.ts';
import { growsInStep } from '../../support/growth.ts';
import { datedPage } from '../dated-page.ts';

const BODY = [
  '+ The harbour board said on Monday that the old ferry would sail again by the summer after three years of repairs.',
  '+ Passengers have been taken by bus around the bay since the engine failed in a storm on March 3, 2021, officials said.',
  '+ The board expects to spend four million on the work and has asked the county for half of it.',
].join('\n');
const HEAD = '# Old ferry to sail again by summer';

type More = Parameters<typeof datedPage>[1];
function dates(page: string, more: More = {}) {
  const { context, headline } = datedPage(page, more);
  return { ...findPublished(context, headline), text: context.page.text };
}

describe('the place of the date', () => {
  it.each([
    ['under the headline', `Home\nNews\n${HEAD}\nMay 14, 2024\n${BODY}\n© 2025 The Bay Courier`],
    ['above the headline', `Home\nNews\nMay 14, 2024\n${HEAD}\n${BODY}`],
    ['in the byline', `Home\n${HEAD}\nBy Ida Norwell | May 14, 2024 | 3 min read\n${BODY}`],
    ['glued to the byline', `Home\n${HEAD}\nBy Ida NorwellMay 14, 2024\n${BODY}`],
    ['under a label of its own line', `Home\n${HEAD}\nPublished:\nMay 14, 2024\n${BODY}`],
    ['after the body', `${HEAD}\n${BODY}\nPosted on May 14, 2024`],
    [
      'before a list of other articles',
      `${HEAD}\nMay 14, 2024\n${BODY}\nMore news\nBridge opens\nMay 20, 2024\nTrain late\nMay 19, 2024`,
    ],
    [
      'not in the page header',
      `Friday, May 17, 2024\nHome\nNews\nSport\n${HEAD}\nPublished May 14, 2024\n${BODY}`,
    ],
  ])('%s', (_what, page) => {
    expect(dates(page).published?.value).toBe('2024-05-14');
  });

  it('is given with a range and a reason', () => {
    const { published, text } = dates(`Home\n${HEAD}\nPublished May 14, 2024 19:12\n${BODY}`);
    expect(published).toMatchObject({ value: '2024-05-14T19:12', rule: 'published-shown' });
    expect(text.slice(...published!.ranges[0]!)).toBe('May 14, 2024 19:12');
    expect(published!.reason).toBe('line 3 shows “May 14, 2024 19:12” after “Published”');
    expect(published!.confidence).toBeGreaterThan(0.6);
  });

  it('is given in the reason as an editor numbers the line, with a label above the date', () => {
    const { context, headline } = datedPage(`Home\n${HEAD}\nUpdated:\nMay 14, 2024 19:12\n${BODY}`);
    const spaced = readPage(readSource(`\n\n${context.page.text}`, {}));
    const { published } = findPublished({ ...context, page: spaced }, headline);
    expect(published!.reason).toBe('line 6 shows “May 14, 2024 19:12”, marked as updated');
  });

  it.each([
    ['no date at all', `${HEAD}\n${BODY}`],
    ['a copyright year only', `${HEAD}\n${BODY}\n© 2019-2025 The Bay Courier, May 1, 2025`],
    ['a date in prose only', `${HEAD}\n${BODY}\nHome`],
  ])('is not found with %s', (_what, page) => {
    expect(dates(page).published).toBeNull();
  });

  it('is not found on an empty page', () => {
    expect(dates('').published).toBeNull();
  });
});

describe('published and modified', () => {
  it('are both read from one line', () => {
    const { published, modified } = dates(
      `${HEAD}\nPublished May 14, 2024, updated May 16, 2024 08:00\n${BODY}`,
    );
    expect([published?.value, modified?.value]).toEqual(['2024-05-14', '2024-05-16T08:00']);
  });

  it('gives a single update without a time as modified only', () => {
    const { published, modified, warnings } = dates(`${HEAD}\nLast updated: May 16, 2024\n${BODY}`);
    expect([published, modified?.value, warnings]).toEqual([null, '2024-05-16', []]);
    expect(modified!.reason).toBe('line 2 shows “May 16, 2024” after “Last updated:”');
    expect(dates(`${HEAD}\nMay 16, 2024\n${BODY}`).published?.value).toBe('2024-05-16');
  });

  it('does not give another article’s day if its own is that of an update', () => {
    const { published, modified } = dates(
      `${HEAD}\nLast updated: May 16, 2024\n${BODY}\nBridge opens\nMay 20, 2024`,
    );
    expect([published, modified?.value]).toEqual([null, '2024-05-16']);
  });

  it('has less confidence in a day if readers commented before it', () => {
    const comments = (year: number) =>
      `Comments\nTom Ash\nMay 3, ${year} at 9:10\nAda Lind\nJune 9, ${year} at 14:02`;
    const page = (year: number) => `${HEAD}\nMay 2, 2024\n${BODY}\n${comments(year)}`;
    const after = dates(page(2024)).published!;
    expect(after.value).toBe('2024-05-02');
    expect(dates(page(2021)).published?.confidence ?? 0).toBeLessThan(after.confidence);
  });

  it('gives a single update with a time, as on news pages, for both', () => {
    const { published, modified, warnings } = dates(`${HEAD}\nUpdated 7:12 PM, Thu May 16, 2024\n${BODY}`);
    expect([published?.value, modified?.value]).toEqual(['2024-05-16T19:12', '2024-05-16T19:12']);
    expect(warnings.map((w) => w.code)).toEqual(['only-update-date']);
  });
});

describe('dates that depend on another', () => {
  const at = (line: string, more: More = {}) => dates(`Home\n${HEAD}\n${line}\n${BODY}`, more);

  it('gives an update the year of the publication on its line', () => {
    const { published, modified, text } = at('2024/5/17 07:35(7/3 21:13 更新)', { language: 'zh' });
    expect([published?.value, modified?.value]).toEqual(['2024-05-17T07:35', '2024-07-03T21:13']);
    expect(text.slice(...modified!.ranges[0]!)).toBe('7/3 21:13');
  });

  it('gives it the next year if it would be before the publication', () => {
    const { modified } = at('December 30, 2024, updated January 2', { language: 'en' });
    expect(modified?.value).toBe('2025-01-02');
  });

  it('gives no year to an update alone', () => {
    expect(at('7/3 21:13 更新', { language: 'zh' })).toMatchObject({ published: null, modified: null });
  });

  it('counts back from now only if now is given', () => {
    const options = { now: '2024-05-14T09:30:00Z' };
    expect(at('12 hours ago', { options }).published?.value).toBe('2024-05-13');
    expect(at('Yesterday at 7:12 pm', { options }).published?.value).toBe('2024-05-13T19:12');
    expect(at('12 hours ago').published).toBeNull();
  });
});

describe('order of day and month', () => {
  const open = (extra = '', more: More = {}) => dates(`${HEAD}\n03/04/2024\n${extra}\n${BODY}`, more);

  it('is the language’s if it has one', () => {
    const { published, warnings } = open('', { language: 'fr' });
    expect([published?.value, warnings]).toEqual(['2024-04-03', []]);
  });

  it('is month first in English, with a warning that names the other reading', () => {
    const { published, warnings } = open();
    expect(published?.value).toBe('2024-03-04');
    expect(warnings).toEqual([
      { code: 'ambiguous-date', message: '“03/04/2024” is read as 2024-03-04; it may also mean 2024-04-03.' },
    ]);
  });

  it('follows another date of the page that has only one reading', () => {
    const { published, warnings } = dates(`${HEAD}\n03/04/2024\n${BODY}\nOlder news\n27/03/2024`);
    expect([published?.value, warnings]).toEqual(['2024-04-03', []]);
  });

  it('follows the option rather than the language', () => {
    const { published, warnings } = open('', { options: { dateOrder: 'dmy' } });
    expect([published?.value, warnings]).toEqual(['2024-04-03', []]);
    expect(open('', { language: 'fr', options: { dateOrder: 'mdy' } }).published?.value).toBe('2024-03-04');
  });

  it('follows the reading that is near another day of the page, with the warning', () => {
    const near = open('The ferry in the storm of Sept. 29, 2020', {});
    expect(near.published?.value).toBe('2024-03-04');
    const { published, warnings } = open('The ferry in the storm of March 29, 2024', {});
    expect([published?.value, warnings.map((w) => w.code)]).toEqual(['2024-04-03', ['ambiguous-date']]);
  });

  it('gives nothing later than now', () => {
    expect(dates(`${HEAD}\nMay 14, 2024\n${BODY}`, { options: { now: '2024-05-13' } }).published).toBeNull();
    const { published, warnings } = open('', { options: { now: '2024-03-20T00:00:00Z' } });
    expect([published?.value, warnings]).toEqual(['2024-03-04', []]);
  });
});

describe('warnings and markup', () => {
  it('warns of a zone name with several meanings', () => {
    const { published, warnings } = dates(`${HEAD}\nMay 14, 2024 7:12 PM EST\n${BODY}`);
    expect(published?.value).toBe('2024-05-14T19:12');
    expect(warnings.map((w) => w.code)).toEqual(['ambiguous-zone']);
  });

  it('follows the markup and points to where the page shows the day', () => {
    const evidence = { published: ['2024-05-14T17:12:00+00:00'], modified: ['2024-05-15'] };
    const { published, modified, text } = dates(`Friday, May 17, 2024\n${HEAD}\n14 May 2024\n${BODY}`, {
      evidence,
    });
    expect(published).toMatchObject({ value: '2024-05-14T17:12:00+00:00', rule: 'published-markup' });
    expect(text.slice(...published!.ranges[0]!)).toBe('14 May 2024');
    expect(modified).toMatchObject({ value: '2024-05-15', ranges: [] });
  });

  it('keeps the day that the page shows if the markup’s day differs only in UTC', () => {
    const evidence = { published: ['2024-05-15T02:41:00Z'] };
    const page = (day: string) => `Home\n${HEAD}\nPublished ${day}\n${BODY}`;
    expect(dates(page('May 14, 2024'), { evidence }).published?.value).toBe('2024-05-14');
    expect(dates(page('May 10, 2024'), { evidence }).published?.value).toBe('2024-05-15T02:41:00Z');
  });

  it('chooses among several days in the markup the one that the page shows, unless that is an update', () => {
    const evidence = { published: ['2013-03-11T11:11:07-07:00', '2024-05-14T00:00:00-07:00'] };
    const value = (line: string) => dates(`Home\n${HEAD}\n${line}\n${BODY}`, { evidence }).published?.value;
    expect(value('May 14, 2024')).toBe('2024-05-14T00:00:00-07:00');
    expect(value('Updated May 14, 2024 19:12')).toBe('2013-03-11T11:11:07-07:00');
    expect(value('')).toBe('2013-03-11T11:11:07-07:00');
  });

  it('keeps the day that the page shows if the markup has the date of an update for that of publication', () => {
    const value = (published: string, modified: string, day = 'March 2, 2024') =>
      dates(`Home\n${HEAD}\nPublished ${day}\n${BODY}`, {
        evidence: { published: [published], modified: [modified] },
      }).published?.value;
    expect(value('May 14, 2024', 'May 14, 2024')).toBe('2024-03-02');
    expect(value('May 14, 2024', 'May 10, 2024')).toBe('2024-03-02');
    expect(value('2024-05-14T10:00', '2024-05-14T10:30')).toBe('2024-05-14T10:00');
    expect(value('May 14, 2024', 'May 20, 2024')).toBe('2024-05-14');
    expect(value('May 14, 2024', 'May 14, 2024', 'May 13, 2024')).toBe('2024-05-14');
    expect(value('May 14, 2024', 'May 14, 2024', 'June 2, 2024')).toBe('2024-05-14');
  });

  it.each([
    ['Dec 03, 2025', '2025-12-03'],
    ['Oct 01, 2025T10:00:00+03:00', '2025-10-01T10:00:00+03:00'],
    ['2025-12-03 10:00:00', '2025-12-03T10:00:00'],
    ['Tue, 14 May 2024 19:12:00 GMT', '2024-05-14T19:12:00Z'],
  ])('reads %s in the markup', (written, iso) => {
    const { published } = dates(`${HEAD}\n${BODY}`, { evidence: { published: [written] } });
    expect(published).toMatchObject({ value: iso, reason: `the markup gives “${written}”` });
  });

  it('ignores a date in the markup with an unclear order', () => {
    expect(dates(`${HEAD}\n${BODY}`, { evidence: { published: ['03/04/2024'] } }).published).toBeNull();
  });

  it('ignores markup without a date', () => {
    const { published } = dates(`${HEAD}\n14 May 2024\n${BODY}`, {
      evidence: { published: ['yesterday', ''] },
    });
    expect(published).toMatchObject({ value: '2024-05-14', rule: 'published-shown' });
  });
});

it('takes time that grows with the number of dates', () => {
  const item = (i: number) => `Item ${i}\n${(i % 28) + 1}.0${(i % 9) + 1}.20${10 + (i % 14)}`;
  const dating = (length: number) => {
    const list = Array.from({ length }, (_, i) => item(i)).join('\n');
    return () => dates(`${HEAD}\nMay 14, 2024\n${BODY}\n${list}`);
  };
  expect(growsInStep(dating, 1_250)).toBe(true);
});
