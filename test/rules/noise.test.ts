import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { labelOf } from './page-of.ts';

interface Case {
  certain?: string[];
  likely?: string[];
  opener?: string[];
  miss: string[];
}

const prose = 'The council approved the plan on Monday after a long debate about its cost.';

/** Hits by certainty, and misses, of every rule that looks at one line by itself. */
const cases: Record<string, Case> = {
  advertisement: {
    certain: [
      'Advertisement',
      '- Advertisement -',
      'ANZEIGE',
      'Publicité',
      'Реклама',
      '广告',
      'スポンサーリンク',
    ],
    likely: ['This post may contain affiliate links, at no extra cost to you.'],
    miss: [prose, 'The advertisement ran for a week before it was withdrawn by the regulator.'],
  },
  breadcrumb: {
    certain: [
      'Home > News > World',
      'Home / Blog / Post',
      'Startseite » Politik » Inland',
      'You are here: Home',
      'Accueil > Actu',
    ],
    miss: [prose, 'x > y', 'The trail leads home > and back.', 'Rate: 3 / 5'],
  },
  caption: {
    likely: [
      'FILE PHOTO: The bridge at dusk',
      'The mayor opens the bridge on Monday. (Photo by Jane Roe/Northwind)',
      'Ann Roe, left, and John Doe at the gate.',
    ],
    miss: [prose, 'He left the room (and the company).'],
  },
  'code-residue': {
    certain: [
      'window.dataLayer = window.dataLayer || [];',
      "googletag.cmd.push(function() { googletag.display('slot-1'); });",
      '<!-- end of content -->',
      'undefined',
      '[object Object]',
    ],
    likely: ['{{ article.title }}', 'function load() {'],
    miss: [prose, 'Use a function to wrap the call.', 'The window. The document.', 'The limit is undefined'],
  },
  comments: {
    certain: [
      'Reply',
      'Email *',
      'Your email address will not be published.',
      'Jane Roe says:',
      'Antworten',
      '回复',
      'Bitte beachten Sie unsere Netiquette beim Kommentieren',
    ],
    likely: ['Be the first to comment on this'],
    opener: [
      '12 Comments',
      'Leave a Reply',
      'Kommentare (3)',
      'Комментарии',
      '发表评论',
      'Trackback URL',
      'Skomentuj artykuł',
      'Σχολιάστε το άρθρο',
    ],
    miss: [prose, 'He comments often on the state of the roads.', 'The minister says: no.'],
  },
  contact: {
    certain: ['Email us'],
    likely: ['press@example.org', '+44 20 7946 0000', 'Tel: 555 0100'],
    miss: [prose, '2019-2020', '12/03/2024', '14.05.2024 19:12'],
  },
  cookie: {
    certain: ['Accept all cookies', 'This site uses cookies to improve your visit.', 'Alle akzeptieren'],
    miss: [prose, 'She baked a tray of cookies for the fair.'],
  },
  copyright: {
    certain: ['© 2024 Example Media Ltd', 'All rights reserved.', 'Alle Rechte vorbehalten'],
    miss: [prose, 'Copyright law was last changed a decade ago, she added.'],
  },
  counter: {
    certain: ['12 likes', '1.2k views', '3 Shares', '0 просмотров', 'Ваш голос учтен', '0 von 5 Sternen'],
    likely: ['Оцените статью', 'War dieser Artikel hilfreich?', 'Cet article vous a-t-il été utile ?'],
    miss: [prose, 'The bill got 12 likes from people he respects, he joked.', '12'],
  },
  credit: {
    likely: ['Photo: Jane Roe/Northwind', 'Foto: J. Roe', 'Jane Roe/The Daily Example'],
    certain: ['Getty Images'],
    miss: [prose, 'Photo editors were not consulted at any point before the page went to print that night.'],
  },
  footer: {
    certain: [
      'Privacy Policy',
      'Terms of Use',
      'Impressum',
      'Mentions légales',
      'プライバシーポリシー',
      'Нашли ошибку? Выделите её и нажмите Ctrl+Enter',
    ],
    likely: ['责任编辑：许明', 'Редактор: Ольга Нордвик'],
    miss: [prose, 'Privacy is a right that the court has upheld before.'],
  },
  'icon-labels': {
    certain: [
      'icon homeicon searchicon menuicon closeicon arrow lefticon arrow righticon playicon pauseicon shareicon fm',
      'icon-home icon-search icon-menu',
      'keyboard_arrow_down',
      '\ue801 \ue802',
    ],
    miss: [
      prose,
      'snake_case',
      'The nation, the station, the ration, the vacation, the location, the relation, the donation.',
      'project_final.py project_draft.py project_old.py',
    ],
  },
  menu: {
    certain: ['HomeNewsSportWeatherTravel'],
    likely: ['Home | News | Sport', 'Top NewsWorldMoneySport'],
    miss: [prose, 'iPhone', 'McDonald', 'YouTube and LinkedIn', 'getElementById'],
  },
  navigation: {
    certain: [
      'Skip to content',
      'Table of contents',
      'Zum Inhalt springen',
      'Перейти к содержимому',
      'Back to top',
      'Version imprimable',
      'Wersja do druku',
      '字号：大 中 小',
      'Schrift vergrößern',
    ],
    likely: ['Home', 'Events'],
    miss: [prose, 'Home at last'],
  },
  pagination: {
    certain: ['1 2 3 … 10 Next', 'Page 2 of 5', 'Older posts', '« 4 5 6 »'],
    miss: [prose, '1 2 3', 'Chicken breasts 1 2 4', '7.5/10', '2019 2020'],
  },
  paywall: {
    certain: ['Subscribe to continue reading', 'Réservé aux abonnés', 'You have 3 free articles remaining.'],
    likely: ['This article is for subscribers'],
    miss: [prose, 'Subscribers rose by a tenth in the spring quarter.'],
  },
  'read-time': {
    certain: ['4 min read', 'Reading time: 3 minutes', 'Lesezeit: 4 Minuten'],
    miss: [prose, 'He had four minutes to read the statement.', '30 min'],
  },
  related: {
    opener: [
      'Related articles',
      'Most read',
      'You may also like',
      'Lesen Sie auch:',
      'Читайте также',
      '相关新闻',
      '网友点击排行',
      'Am beliebtesten',
      'Diese Artikel könnten dich auch interessieren:',
      'Περισσότερα θέματα',
      'Czytaj także',
      '网友点击排行',
      'Am beliebtesten',
      'Diese Artikel könnten dich auch interessieren:',
      'Περισσότερα θέματα',
      'Czytaj także',
    ],
    likely: ['Read more: Council approves plan', 'Next article: The bridge'],
    miss: [prose, 'They read more than most.'],
  },
  share: {
    certain: [
      'ShareTweetEmailPrint',
      'Share on Facebook',
      'Copy link',
      'Tweet',
      'Facebook Twitter LinkedIn',
      'Teilen',
      'View this post on Instagram',
      'Sieh dir diesen Beitrag auf Instagram an',
    ],
    likely: ['Facebook'],
    miss: [prose, 'Facebook said on Monday that it would appeal.', 'Market share'],
  },
  'sign-in': {
    certain: ['Sign in', 'Forgot your password?', 'Anmelden', 'Se connecter'],
    miss: [prose, 'A sign in the window said closed.'],
  },
  subscribe: {
    certain: ['Subscribe to our newsletter', 'Follow us', 'Newsletter abonnieren', 'Подписаться'],
    likely: ['Sign up for the morning briefing'],
    miss: [prose, 'Investors subscribe to that view.'],
  },
  tags: {
    certain: ['Tags', 'Filed under', 'Schlagwörter'],
    likely: ['Tags: council, bridge, budget', 'Метки: мост, бюджет'],
    miss: [prose, 'Price tags were missing from the shelf.'],
  },
  teaser: {
    certain: ['Read more', 'Continue reading', '続きを読む'],
    likely: ['The minister said on Monday that the plan would…', 'Bridge to reopen in spring Read more'],
    miss: [prose, 'Wait...'],
  },
};

const named = (name: string): Rule => {
  const rule = rules.find((r) => r.name === name);
  if (!rule) throw new Error(`no rule ${name}`);
  return rule;
};

describe.each(Object.entries(cases))('%s', (name, { certain, likely, opener, miss }) => {
  const rule = named(name);
  for (const [certainty, lines] of Object.entries({ certain, likely, opener })) {
    if (lines)
      it.each(lines)(`${certainty}: %s`, (line) => {
        expect(labelOf(rule, line)).toMatchObject({ kind: rule.kind, rule: name, line: 0, certainty });
      });
  }
  it.each(miss)('misses: %s', (line) => expect(labelOf(rule, line)).toBeUndefined());
});

describe('the table of rules', () => {
  it('is alphabetical and free of repeats', () => {
    const names = rules.map((r) => r.name);
    const noise = names.filter((n) => n !== 'byline' && n !== 'date-line');
    expect(noise).toEqual([...new Set(noise)].sort());
  });

  it('quotes what it saw in every reason', () => {
    for (const [name, { certain, likely, opener }] of Object.entries(cases))
      for (const line of [...(certain ?? []), ...(likely ?? []), ...(opener ?? [])])
        expect(labelOf(named(name), line)?.reason, `${name}: ${line}`).toMatch(/“|\d|private-use|bars/);
  });
});
