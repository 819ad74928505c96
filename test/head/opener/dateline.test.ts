import { describe, expect, it } from 'vitest';
import { findCredits } from '../../../src/head/closing-credits.ts';
import { findDateline } from '../../../src/head/opener/dateline.ts';
import { findPublished } from '../../../src/head/published/published.ts';
import { tableRows } from '../../support/tables.ts';
import { datedPage } from '../dated-page.ts';

const REST =
  'Регион приостановил работы. The council met again on Monday to talk about the old bridge and its repair.';

function dateline(opener: string, language = 'en', date = 'May 15, 2024') {
  const { context, headline } = datedPage(`# Council meets again\n${date}\n+ ${opener}${REST}`, { language });
  return {
    found: findDateline(context, findPublished(context, headline).published),
    text: context.page.text,
  };
}

/** Rows: language, opener, place, agency, date on a page of 15 May 2024; the dateline's text is the opener, trimmed. */
const openers = tableRows('head/opener/openers.tsv');

describe('openers', () => {
  it.each(openers)('%s: %s', (language, opener, place, agency, date) => {
    const { found, text: page } = dateline(opener!, language);
    const text = opener!.trim();
    const value = { text, place: place || null, agency: agency || null, date: date || null };
    expect(found?.value).toEqual(value);
    expect(page.slice(...found!.ranges[0]!)).toBe(text);
    expect(found!.rule).toBe('agency-opener');
  });

  it('cover many agencies in many languages', () => {
    expect(openers.length).toBeGreaterThanOrEqual(150);
    expect(new Set(openers.map((row) => row[0])).size).toBeGreaterThanOrEqual(12);
    expect(new Set(openers.map((row) => row[3])).size).toBeGreaterThanOrEqual(20);
  });

  it.each([
    ['Lindvik. ', 'In Lindvik traf sich der Rat.', 'Lindvik'],
    ['Lindvik – ', 'Der Rat in Lindvik traf sich.', 'Lindvik'],
    ['Stille. ', 'Der Rat traf sich, und die Stille war groß.', null],
    ['Stille – ', 'Der Rat traf sich, und die Stille war groß.', null],
  ])('in German, “%s” before “%s”', (opener, text, place) => {
    const { context, headline } = datedPage(
      `# Der Rat trifft sich\n14. Mai 2024\n+ ${opener}${text} ${REST}`,
      {
        language: 'de',
      },
    );
    const found = findDateline(context, findPublished(context, headline).published);
    expect(found?.value.place ?? null).toBe(place);
  });

  it('may have the weekday behind the day', () => {
    const { found } = dateline('Lindvik, 2024. május 14., kedd (MTI) - ', 'hu');
    expect(found?.value).toMatchObject({ place: 'Lindvik', agency: 'MTI', date: '2024-05-14' });
  });

  it.each([
    ...[
      'Paris Hilton - ',
      'BREAKING — ',
      'EXCLUSIVE - ',
      'Apple - ',
      'LINDVIK. ',
      'Lindvik | ',
      'NASA — ',
      'Manchester United - ',
      'May 14 - ',
    ],
    ...[
      'The Beatles (Live) - ',
      'Microsoft (MSFT) - ',
      'Smith (2020) - ',
      'He said (on Monday) - ',
      'A well-known fact - ',
    ],
    ...[
      'U.S. (see below) - ',
      'John Roe (left) — ',
      'WATCH: ',
      'UPDATE — ',
      'Q - ',
      'iPhone 15 - ',
      '1. (AP) ',
      'However - ',
    ],
    ...[
      '【速報】',
      '（編集部）',
      '(사진=회사 제공 자료) ',
      '新华社记者昨天',
      'VIDEO - ',
      'Срочно - ',
      'The (AP) story - ',
    ],
  ])('not %s', (opener) => {
    expect(dateline(opener).found?.rule).toBe('publication-date');
  });

  it.each([
    ['JAKARTA, KOMPAS.com', '–', 'JAKARTA', 'KOMPAS.com', null],
    ['JAKARTA, KABARDESA.COM', '–', 'JAKARTA', null, null],
    ['PARIS, Oct 22 (Reuters)', '-', 'PARIS', 'Reuters', '2024-10-22'],
  ])('spans two lines: %s, then %s', (above, dash, place, agency, date) => {
    for (const mark of ['', '+ ']) {
      const page = `# Council meets again\nMay 15, 2024\n${mark}${above}\n+ ${dash} ${REST}`;
      const { context, headline } = datedPage(page);
      const found = findDateline(context, findPublished(context, headline).published);
      expect(found?.value).toEqual({ text: `${above} ${dash}`, place, agency, date });
      expect(found!.ranges.map((r) => context.page.text.slice(...r))).toEqual([above, dash]);
    }
  });

  it.each(['Home', 'More from the council', 'By Ann Roe', 'COUNCIL'])(
    'does not take %s for the first half of an opener',
    (above) => {
      const { context } = datedPage(`# Council meets again\n${above}\n+ – ${REST}`);
      expect(findDateline(context, null)).toBeNull();
    },
  );

  it('takes a missing year from the page only', () => {
    const undated = datedPage(`# Council meets again\n+ MOSCOW, May 14 (Reuters) - ${REST}`);
    expect(findDateline(undated.context, null)?.value.date).toBeNull();
    expect(dateline('OSLO, Dec 31 (Reuters) - ', 'en', 'January 1, 2024').found?.value.date).toBe(
      '2023-12-31',
    );
  });

  it.each([
    ['with an agency on the fourth line', 3, 'PARIS (AFP) - ', true],
    ['not on the fifth', 4, 'PARIS (AFP) - ', false],
    ['a place alone on the second line', 1, 'PARIS - ', true],
    ['not on the third', 2, 'PARIS - ', false],
  ])('stands at the beginning of the body: %s', (_what, before, opener, found) => {
    const lines = Array.from({ length: before }, () => `+ ${REST}`);
    const { context } = datedPage([...lines, `+ ${opener}${REST}`].join('\n'));
    expect(findDateline(context, null) !== null).toBe(found);
  });

  it('does not look into the middle of the body', () => {
    const page = Array.from({ length: 6 }, () => `+ ${REST}`).join('\n');
    const { context } = datedPage(`${page}\n+ PARIS (AFP) - ${REST}`);
    expect(findDateline(context, null)).toBeNull();
  });
});

describe('without an opener', () => {
  it('is the publication date as written on the page', () => {
    const { found, text } = dateline('', 'en', 'Published: 14 May, 2024  19:12');
    expect(found?.value).toEqual({
      text: '14 May, 2024 19:12',
      place: null,
      agency: null,
      date: '2024-05-14T19:12',
    });
    expect(text.slice(...found!.ranges[0]!)).toBe('14 May, 2024  19:12');
  });

  it('is absent if the page shows no date', () => {
    const { context } = datedPage(`# Council meets again\n+ ${REST}`);
    expect(findDateline(context, null)).toBeNull();
  });
});

describe('closing credits', () => {
  const credits = (tail: string) => {
    const { context } = datedPage(`+ ${REST}\n+ ${REST}${tail}\nShare`);
    return findCredits(context).map((c) => context.page.text.slice(...c.range));
  };

  it.each([
    '(Reporting by Ann Roe in Lisbon; Editing by Tom Ash)',
    '(Editing by Tom Ash).',
    '(Additional reporting by Ann Roe; Writing by Tom Ash)',
  ])('%s at the end of the last paragraph', (credit) => {
    expect(credits(` ${credit}`)).toEqual([credit]);
    expect(credits(`\n+ ${credit}`)).toEqual([credit]);
  });

  it('stand in the last four lines of the body', () => {
    const credit = '(Reporting by Ann Roe; Editing by Tom Ash)';
    expect(credits(`\n+ ${credit}${`\n+ ${REST}`.repeat(3)}`)).toEqual([credit]);
    expect(credits(`\n+ ${credit}${`\n+ ${REST}`.repeat(4)}`)).toEqual([]);
  });

  it('are no longer than 260 characters', () => {
    const names = `(Reporting by Ann Roe${' and Tom Ash'.repeat(30)}`;
    const credit = (length: number) => `${names.slice(0, length - 1)})`;
    expect(credits(` ${credit(261)}`)).toEqual([credit(261)]);
    expect(credits(` ${credit(262)}`)).toEqual([]);
  });

  it.each([' (see page 4)', ' (Reporting is hard)', ' Reporting by Ann Roe', ' (by bus)'])(
    'not %s',
    (tail) => {
      expect(credits(tail)).toEqual([]);
    },
  );
});

/** The first paragraph after an opener, on a page that names the place, a person and a firm in running text. */
function named(first: string, language = 'en') {
  const more =
    'The council of Lindvik met on Monday, and Jane Holloway said the ferry would sail; a boat built by Screwworks was sold.';
  const { context, headline } = datedPage(`# Council meets again\nMay 15, 2024\n+ ${first}\n+ ${more}`, {
    language,
  });
  return findDateline(context, findPublished(context, headline).published);
}

describe('places that the page names elsewhere', () => {
  it.each([
    ['LINDVIK — The ferry sails again this spring.', 'LINDVIK —'],
    ['LINDVIK: The ferry sails again this spring.', 'LINDVIK:'],
    ['LINDVIK (Beta) - The ferry sails again this spring.', 'LINDVIK (Beta) -'],
    ['Lindvik (STT) The ferry sails again this spring.', 'Lindvik (STT)'],
    ['Lindvik.- The ferry sails again this spring.', 'Lindvik.-'],
  ])('%s', (first, text) => {
    expect(named(first)?.value.text).toBe(text);
  });

  it.each([
    'LINDVIK — which has no ferry — wants one.',
    'UNESCO - which lists only two such mills - has written to the council.',
    'JANE HOLLOWAY – The oldest of the four still steers.',
    'TRANSFERS – The club sold three players on Monday.',
    'ANALYSIS: The council sold three boats on Monday.',
    'SCREWWORX (SWX) - The firm sold three boats on Monday.',
    'Harbour (Left) The pier was sold on Monday.',
    'The Pier: The inn was sold on Monday.',
  ])('not %s', (first) => {
    expect(named(first)?.rule).toBe('publication-date');
  });

  it('not a speaker of an interview', () => {
    const talk = 'LINDVIK: The ferry sails again.\n+ HOLLOWAY: We will see.';
    expect(named(talk)?.rule).toBe('publication-date');
  });
});
