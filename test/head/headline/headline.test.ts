import { describe, expect, it } from 'vitest';
import { findHeadline } from '../../../src/head/headline/headline.ts';
import { repeatedHeadlines } from '../../../src/head/headline/repeated.ts';
import { regionOf } from '../../../src/head/region/region.ts';
import { contextOf, type FakePage } from '../../support/context.ts';

const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.',
  'Ferries will carry people across the harbour every ten minutes while the bridge is closed, it added.',
  'Shops near the bridge fear for their trade, and the council has promised them help with their rent.',
  'The harbour bridge opened in 1932 and was last repaired forty years ago, records in the town show.',
];
const START = 'The old harbour bridge will close';

interface Case {
  lines: string[];
  headline: string;
  options?: Partial<FakePage>;
}

const menu = ['Home', 'News', 'Sport', 'Weather', 'Opinion', 'Subscribe', 'Sign in'];
const H = 'Harbour bridge to close for repairs';

const pages: Record<string, Case> = {
  'the line above the body': { lines: [...menu, H], headline: H },
  'a line with date and byline below': {
    lines: [...menu, H, 'By Jane Holloway', 'May 14, 2024'],
    headline: H,
  },
  'title line, site after it': {
    lines: [`${H} | The Pier Times`, ...menu, 'The Pier Times', H, 'May 14, 2024'],
    headline: H,
  },
  'title line, site in front': {
    lines: [`The Pier Times » ${H}`, ...menu, 'The Pier Times', H, 'May 14, 2024'],
    headline: H,
  },
  'title line with a section between': {
    lines: [`${H} - News - The Pier Times`, ...menu, H, 'Tuesday', 'May 14, 2024'],
    headline: H,
  },
  'only the title line has it': {
    lines: [`${H} | The Pier Times`, ...menu, 'May 14, 2024'],
    headline: H,
  },
  'a title without the site that holds the copyright': {
    lines: ['Harbour repairs – The Pier Times', ...menu, 'By Jane Holloway', 'May 14, 2024'],
    headline: 'Harbour repairs',
  },
  'a deck of whole sentences is not it': {
    lines: [
      ...menu,
      'The bridge nobody inspected',
      'Engineers warned the council in 2019. Nobody read the bridge file.',
      'By Jane Holloway',
    ],
    headline: 'The bridge nobody inspected',
  },
  'nor the notice that the article is old': {
    lines: [...menu, H, 'This article is more than 3 months old', 'By Jane Holloway'],
    headline: H,
  },
  'nor a menu in the first line': {
    lines: ['Skip to content Home Harbour bridge Ferries Contact us', H, 'May 14, 2024'],
    headline: H,
  },
  'a colon is no cut': {
    lines: [
      'Harbour bridge: what the repairs mean for you | The Pier Times',
      ...menu,
      'Harbour bridge: what the repairs mean for you',
      'May 14, 2024',
    ],
    headline: 'Harbour bridge: what the repairs mean for you',
  },
  'a hyphen is no cut': {
    lines: [...menu, 'Re-opening the harbour bridge - a long-term plan', 'May 14, 2024'],
    headline: 'Re-opening the harbour bridge - a long-term plan',
  },
  'a markdown heading, without its mark': { lines: [...menu, `# ${H}`, 'May 14, 2024'], headline: H },
  'never a date, however close': {
    lines: [...menu, H, 'By Jane Holloway', '14 maj 2024 kl. 19.12'],
    headline: H,
  },
  'never a read time': { lines: [...menu, H, 'May 14, 2024', 'Share', '3 min read'], headline: H },
  'the shorter line above a deck that has more words of the subject': {
    lines: [
      ...menu,
      H,
      'Ferries carry people across the harbour while the old bridge is closed',
      'May 14, 2024',
    ],
    headline: H,
  },
  'a trail without separators ends with it': {
    lines: [...menu, `Home Local ${H}`, H, 'May 14, 2024'],
    headline: H,
  },
  'breadcrumbs end with it': {
    lines: [...menu, `Home » Local » ${H}`, H, 'Share', 'May 14, 2024'],
    headline: H,
  },
  'section and kicker above': {
    lines: [...menu, 'Local', 'Transport', H, 'Jane Holloway', 'May 14, 2024'],
    headline: H,
  },
  'cookie text above': {
    lines: ['We value your privacy', 'Accept all cookies', ...menu, H, 'May 14, 2024'],
    headline: H,
  },
  'capitals are kept': {
    lines: [...menu, H.toUpperCase(), 'BY JANE HOLLOWAY', 'MAY 14, 2024'],
    headline: H.toUpperCase(),
  },
  'date above, deck below, headline again': {
    lines: ['14 May, 2024 19:12', H, 'People in the town will have to take ferries', H],
    headline: H,
  },
  'teasers of other pages above': {
    lines: [
      ...menu,
      'Town team wins cup in extra time',
      'Bakery opens third shop',
      H,
      'By Jane Holloway',
      'May 14, 2024',
    ],
    headline: H,
  },
  'glued to the text around it': {
    lines: ['HomeNewsSportWeather', `Local news${H}By Jane Holloway`, 'May 14, 2024'],
    headline: H,
  },
  'a question': {
    lines: [...menu, 'Why is the harbour bridge closing?', 'By Jane Holloway', 'May 14, 2024'],
    headline: 'Why is the harbour bridge closing?',
  },
  'the markup names it': {
    lines: [...menu, 'Most read today', H, 'Ferries and shops: the week in the harbour'],
    headline: H,
    options: { evidence: { title: `${H} | The Pier Times`, headlines: [H] } },
  },
};

describe('headline', () => {
  it.each(Object.entries(pages))('%s', (_, { lines, headline, options }) => {
    const context = contextOf([...lines, ...BODY, 'Copyright 2024 The Pier Times'].join('\n'), {
      body: START,
      ...options,
    });
    const found = findHeadline(context, regionOf(context));
    expect(found?.value).toBe(headline);
    const [start, end] = found!.ranges[0]!;
    expect(context.page.text.slice(start, end)).toBe(headline);
    expect(found!.confidence).toBeGreaterThan(0.3);
    expect(found!.reason).not.toBe('');
  });

  it('reads the seed page’s shape: icon strip, date, headline, deck, headline', () => {
    const strip = 'icon homeicon searchicon menuicon closeicon shareicon fm';
    const text = [
      strip,
      '14 May, 2024 19:12',
      '',
      H,
      '',
      'People will have to take ferries for eighteen months',
      H,
      '',
      ...BODY,
    ];
    const context = contextOf(text.join('\n'), { body: START });
    const found = findHeadline(context, regionOf(context));
    expect(found?.value).toBe(H);
    expect(repeatedHeadlines(context, found)).toHaveLength(1);
  });

  it('finds a Chinese headline', () => {
    const context = contextOf(
      [
        '港口大桥下周一封闭维修_新闻中心_海港网',
        '首页',
        '新闻',
        '港口大桥下周一封闭维修',
        '2024年5月14日 19:12',
        '港口大桥将于下周一起封闭维修，为期十八个月，市政府周二表示。',
        '封闭期间，渡轮每十分钟一班，港口大桥附近的商店可以申请补助。',
      ].join('\n'),
      { body: '港口大桥将于', language: 'zh' },
    );
    expect(findHeadline(context, regionOf(context))?.value).toBe('港口大桥下周一封闭维修');
  });

  it('folds white space in the value and keeps the range exact', () => {
    const context = contextOf(['News', 'Harbour  bridge\u00a0to close', 'May 14, 2024', ...BODY].join('\n'), {
      body: START,
    });
    const found = findHeadline(context, regionOf(context))!;
    expect(found.value).toBe('Harbour bridge to close');
    expect(context.page.text.slice(...found.ranges[0]!)).toBe('Harbour  bridge\u00a0to close');
  });

  it('ignores the lines of hard-wrapped text', () => {
    const wrapped = BODY.flatMap((p) => ['', ...(p.match(/.{1,60}(?: |$)/g) ?? [])]);
    const context = contextOf([H, '', 'By Jane Holloway', ...wrapped].join('\n'), { body: START });
    expect(findHeadline(context, regionOf(context))?.value).toBe(H);
  });

  it('gives a heading that only the markup has, without a range', () => {
    const context = contextOf(['News', 'May 14, 2024', ...BODY].join('\n'), {
      body: START,
      evidence: { headlines: [`${H} | The Pier Times`] },
    });
    const found = findHeadline(context, regionOf(context));
    expect(found).toMatchObject({ value: H, ranges: [] });
  });

  it('gives its reasons in words', () => {
    const context = contextOf([`${H} | The Pier Times`, ...menu, H, 'May 14, 2024', ...BODY].join('\n'), {
      body: START,
    });
    const { reason } = findHeadline(context, regionOf(context))!;
    expect(reason).toMatch(/^a line of its own; /);
    expect(reason).toContain('a date or byline stands below it');
    expect(reason).not.toMatch(/[a-z][A-Z]/);
  });

  it('finds none on an empty page', () => {
    const context = contextOf('x', { body: 'x' });
    expect(findHeadline(context, regionOf(context))?.value ?? null).not.toBe('');
  });
});

describe('repeated headlines', () => {
  const repeats = (lines: string[]) => {
    const context = contextOf([...lines, ...BODY].join('\n'), { body: START });
    return repeatedHeadlines(context, findHeadline(context, regionOf(context)));
  };

  it('lists every other line above the body that repeats it', () => {
    expect(repeats([...menu, H, 'May 14, 2024', H.toUpperCase()])).toHaveLength(1);
  });

  it('lists the title line, on whichever side the site’s name is', () => {
    expect(repeats([`${H} | The Pier Times`, ...menu, H, 'May 14, 2024'])).toContain(0);
  });

  it('does not list other lines', () => {
    expect(repeats([...menu, H, 'May 14, 2024', 'Harbour bridge to close for repairs, again'])).toEqual([]);
  });

  it('is empty without a headline', () => {
    expect(repeatedHeadlines(contextOf('x', { body: 'x' }), null)).toEqual([]);
  });
});
