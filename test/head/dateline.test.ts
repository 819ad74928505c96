import { describe, expect, it } from 'vitest';
import { findCredits } from '../../src/head/credits.ts';
import { findDateline } from '../../src/head/dateline.ts';
import { findPublished } from '../../src/head/published.ts';
import { datedPage } from './dated-page.ts';

const REST =
  'Регион приостановил работы. The council met again on Monday to talk about the old bridge and its repair.';

function dateline(opener: string, language = 'en', date = 'May 15, 2024') {
  const { context, headline } = datedPage(`# Council meets again\n${date}\n+ ${opener}${REST}`, { language });
  return {
    found: findDateline(context, findPublished(context, headline).published),
    text: context.page.text,
  };
}

/** Opener with what follows it, language, text, place, agency, date. */
const openers: [string, string, string, string | null, string | null, string | null][] = [
  ['PARIS, Oct 22 (Reuters) - ', 'en', 'PARIS, Oct 22 (Reuters) -', 'PARIS', 'Reuters', '2024-10-22'],
  ['DETROIT (Reuters) - ', 'en', 'DETROIT (Reuters) -', 'DETROIT', 'Reuters', null],
  ['BRUSSELS, Belgium (AP) - ', 'en', 'BRUSSELS, Belgium (AP) -', 'BRUSSELS, Belgium', 'AP', null],
  ['BRUSSELS (AP) _ ', 'en', 'BRUSSELS (AP) _', 'BRUSSELS', 'AP', null],
  ['HARTFORD, Conn. (AP) — ', 'en', 'HARTFORD, Conn. (AP) —', 'HARTFORD, Conn', 'AP', null],
  ['NEW YORK (AP) -- ', 'en', 'NEW YORK (AP) --', 'NEW YORK', 'AP', null],
  ['Paris (AFP) – ', 'en', 'Paris (AFP) –', 'Paris', 'AFP', null],
  ['Washington (AFP) ― ', 'en', 'Washington (AFP) ―', 'Washington', 'AFP', null],
  ['Madrid (dpa) - ', 'de', 'Madrid (dpa) -', 'Madrid', 'dpa', null],
  ['Berlin/Köln (dpa) - ', 'de', 'Berlin/Köln (dpa) -', 'Berlin/Köln', 'dpa', null],
  ['Wien (APA/dpa) – ', 'de', 'Wien (APA/dpa) –', 'Wien', 'APA/dpa', null],
  ['Madrid, 14 may (EFE).- ', 'es', 'Madrid, 14 may (EFE).-', 'Madrid', 'EFE', '2024-05-14'],
  ['Bogotá, 3 ene (EFE).- ', 'es', 'Bogotá, 3 ene (EFE).-', 'Bogotá', 'EFE', '2024-01-03'],
  ['Roma, 1 ott. (LaPresse) – ', 'it', 'Roma, 1 ott. (LaPresse) –', 'Roma', 'LaPresse', '2024-10-01'],
  ['ROMA (ANSA) - ', 'it', 'ROMA (ANSA) -', 'ROMA', 'ANSA', null],
  ['MOSCOW, May 14. /TASS/. ', 'en', 'MOSCOW, May 14. /TASS/.', 'MOSCOW', 'TASS', '2024-05-14'],
  ['ASTANA, November 21. /TASS/: ', 'en', 'ASTANA, November 21. /TASS/:', 'ASTANA', 'TASS', '2024-11-21'],
  ['МОСКВА, 1 мая. /ТАСС/. ', 'ru', 'МОСКВА, 1 мая. /ТАСС/.', 'МОСКВА', 'ТАСС', '2024-05-01'],
  [
    'Москва. 10 июня. INTERFAX.RU - ',
    'ru',
    'Москва. 10 июня. INTERFAX.RU -',
    'Москва',
    'INTERFAX.RU',
    '2024-06-10',
  ],
  [
    'МОСКВА, 14 мая — РИА Новости. ',
    'ru',
    'МОСКВА, 14 мая — РИА Новости.',
    'МОСКВА',
    'РИА Новости',
    '2024-05-14',
  ],
  ['BEIJING, Nov.21 (APP): ', 'en', 'BEIJING, Nov.21 (APP):', 'BEIJING', 'APP', '2024-11-21'],
  ['BEIJING, May 14 (Xinhua) -- ', 'en', 'BEIJING, May 14 (Xinhua) --', 'BEIJING', 'Xinhua', '2024-05-14'],
  ['TOKYO, May 14 (Kyodo) ', 'en', 'TOKYO, May 14 (Kyodo)', 'TOKYO', 'Kyodo', '2024-05-14'],
  ['SEOUL, May 14 (Yonhap) -- ', 'en', 'SEOUL, May 14 (Yonhap) --', 'SEOUL', 'Yonhap', '2024-05-14'],
  ['New Delhi, May 14 (PTI) ', 'en', 'New Delhi, May 14 (PTI)', 'New Delhi', 'PTI', '2024-05-14'],
  [
    'KUALA LUMPUR, May 14 (Bernama) -- ',
    'en',
    'KUALA LUMPUR, May 14 (Bernama) --',
    'KUALA LUMPUR',
    'Bernama',
    '2024-05-14',
  ],
  ['Jakarta (ANTARA) - ', 'id', 'Jakarta (ANTARA) -', 'Jakarta', 'ANTARA', null],
  ['JAKARTA, KOMPAS.com – ', 'id', 'JAKARTA, KOMPAS.com –', 'JAKARTA', 'KOMPAS.com', null],
  ['Riyadh, May 14, 2024, SPA -- ', 'en', 'Riyadh, May 14, 2024, SPA --', 'Riyadh', 'SPA', '2024-05-14'],
  ['ANKARA (AA) - ', 'tr', 'ANKARA (AA) -', 'ANKARA', 'AA', null],
  ['Hà Nội (TTXVN) – ', 'vi', 'Hà Nội (TTXVN) –', 'Hà Nội', 'TTXVN', null],
  ['واشنطن - رويترز ', 'ar', 'واشنطن - رويترز', 'واشنطن', 'رويترز', null],
  ['واشنطن - رويترز - ', 'ar', 'واشنطن - رويترز -', 'واشنطن', 'رويترز', null],
  ['القاهرة (رويترز) - ', 'ar', 'القاهرة (رويترز) -', 'القاهرة', 'رويترز', null],
  ['LONDON — ', 'en', 'LONDON —', 'LONDON', null, null],
  ['ROME — ', 'en', 'ROME —', 'ROME', null, null],
  ['SAN FRANCISCO, May 14 – ', 'en', 'SAN FRANCISCO, May 14 –', 'SAN FRANCISCO', null, '2024-05-14'],
  ['(CNN) — ', 'en', '(CNN) —', null, 'CNN', null],
  [
    '新华社北京1月11日电（记者王小明）',
    'zh',
    '新华社北京1月11日电（记者王小明）',
    '北京',
    '新华社',
    '2024-01-11',
  ],
  ['中新网上海5月14日电 ', 'zh', '中新网上海5月14日电', '上海', '中新网', '2024-05-14'],
  ['（中央社記者王小明東京17日專電）', 'zh', '（中央社記者王小明東京17日專電）', '東京', '中央社', null],
  ['(서울=연합뉴스) 홍길동 기자 = ', 'ko', '(서울=연합뉴스) 홍길동 기자 =', '서울', '연합뉴스', null],
  ['[부산=뉴시스]김철수 기자 = ', 'ko', '[부산=뉴시스]김철수 기자 =', '부산', '뉴시스', null],
  ['【ワシントン共同】', 'ja', '【ワシントン共同】', 'ワシントン', '共同', null],
];

describe('openers', () => {
  it.each(openers)('%s', (opener, language, text, place, agency, date) => {
    const { found, text: page } = dateline(opener, language);
    expect(found?.value).toEqual({ text, place, agency, date });
    expect(page.slice(...found!.ranges[0]!)).toBe(text);
    expect(found!.rule).toBe('agency-opener');
  });

  it.each([
    ...[
      'Paris Hilton - ',
      'BREAKING — ',
      'EXCLUSIVE - ',
      'Apple - ',
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
  ])('goes over two lines: %s, then %s', (above, dash, place, agency, date) => {
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

  it('does not look into the middle of the body', () => {
    const page = Array.from({ length: 6 }, () => `+ ${REST}`).join('\n');
    const { context } = datedPage(`${page}\n+ PARIS (AFP) - ${REST}`);
    expect(findDateline(context, null)).toBeNull();
  });
});

describe('without an opener', () => {
  it('is the publication date as the page writes it', () => {
    const { found, text } = dateline('', 'en', 'Published: 14 May, 2024  19:12');
    expect(found?.value).toEqual({
      text: '14 May, 2024 19:12',
      place: null,
      agency: null,
      date: '2024-05-14T19:12',
    });
    expect(text.slice(...found!.ranges[0]!)).toBe('14 May, 2024  19:12');
  });

  it('is nothing where the page shows no date', () => {
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

  it.each([' (see page 4)', ' (Reporting is hard)', ' Reporting by Ann Roe', ' (by bus)'])(
    'not %s',
    (tail) => {
      expect(credits(tail)).toEqual([]);
    },
  );
});
