import { describe, expect, it } from 'vitest';
import { openerNames } from '../../../src/bylines/lede.ts';
import { isCredential, isPersonName } from '../../../src/bylines/person-name.ts';
import { findAuthors, weighedAuthors } from '../../../src/head/authors/authors.ts';
import { findHeadline } from '../../../src/head/headline/headline.ts';
import { regionOf } from '../../../src/head/region/region.ts';
import { contextOf, type FakePage } from '../../support/context.ts';

const H = 'Harbour bridge to close for repairs';
const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.',
  'Shops near the bridge fear for their trade, and the council has promised them help with their rent.',
  'The harbour bridge opened in 1932 and was last repaired forty years ago, records in the town show.',
];
const START = 'The old harbour bridge will close';

interface Options extends Partial<FakePage> {
  /** The page does not show the names. */
  unplaced?: boolean;
}

function authorsOf(head: string[], tail: string[] = [], { unplaced, ...options }: Options = {}) {
  const context = contextOf(['Home', 'News', ...head, ...BODY, ...tail].join('\n'), {
    body: START,
    ...options,
  });
  const found = findAuthors(context, regionOf(context), findHeadline(context, regionOf(context)));
  const written = found?.ranges.map(([a, b]) => context.page.text.slice(a, b)) ?? [];
  expect(written).toEqual(unplaced ? [] : (found?.value ?? []));
  return found?.value ?? [];
}

const hits: [string, string[], string[]][] = [
  [
    'a German credit behind it',
    [H, 'Text von Jana Holm Illustration von Kai Ross', '14.05.2024'],
    ['Jana Holm'],
  ],
  ['a spaced Japanese name', [H, '2024年5月14日', '三枝 亮太'], ['三枝 亮太']],
  ['by-word', [H, 'By Jane Holloway', 'May 14, 2024'], ['Jane Holloway']],
  [
    'two names and a role',
    [H, 'By Jane Holloway and Peter Marsh, Political Editor'],
    ['Jane Holloway', 'Peter Marsh'],
  ],
  ['date on the line', [H, 'By Jane Holloway May 14, 2024'], ['Jane Holloway']],
  ['date glued on', [H, 'By Jane HollowayMay 14, 2024'], ['Jane Holloway']],
  ['an account behind a bare name', [H, 'Jane Holloway @janeholloway', 'May 14, 2024'], ['Jane Holloway']],
  ['a count and a name glued to a date', [H, 'May 14, 20243 CommentsJane Holloway'], ['Jane Holloway']],
  [
    'names with roles below',
    [H, 'Jane Holloway', 'Reporter', 'Peter Marsh', 'Data editor', 'May 14, 2024'],
    ['Jane Holloway', 'Peter Marsh'],
  ],
  [
    'a place above an address',
    [H, 'Jane Holloway / Lindvik', 'jh@quay.example', 'May 14, 2024'],
    ['Jane Holloway'],
  ],
  ['a name with a role behind a stroke', [H, 'Jane Holloway / Reporter', 'May 14, 2024'], ['Jane Holloway']],
  ['a name with an agency', [H, 'Jane Holloway, AFP', 'May 14, 2024'], ['Jane Holloway']],
  ['label above the name', [H, 'Written by', 'Jane Holloway', 'May 14, 2024'], ['Jane Holloway']],
  ['by alone above the name', [H, 'By', 'Jane Holloway', '-', 'May 14, 2024'], ['Jane Holloway']],
  [
    'names under a label, one on each line',
    [H, 'By', 'Jane Holloway', 'and', 'Peter Marsh'],
    ['Jane Holloway', 'Peter Marsh'],
  ],
  ['bare name before a date', [H, 'Jane Holloway', 'May 14, 2024'], ['Jane Holloway']],
  ['bare name after a date', [H, 'May 14, 2024', 'Jane Holloway'], ['Jane Holloway']],
  ['bare name, date after it', [H, 'Jane Holloway • May 14, 2024 • 5 min read'], ['Jane Holloway']],
  ['bare name after date and dot', [H, 'May 14, 2024 · Jane Holloway'], ['Jane Holloway']],
  ['capitals as written', [H, 'JANE HOLLOWAY', 'MAY 14, 2024'], ['JANE HOLLOWAY']],
  ['name above the headline', ['By Jane Holloway', 'May 14, 2024', H], ['Jane Holloway']],
  ['one word before a date, again below', [H, 'Stefan', 'May 14, 2024'], ['Stefan']],
  ['handle after by', [H, 'by harbourgirl | May 14, 2024'], ['harbourgirl']],
  ['organisation after a label', [H, 'Author: Centre for Harbour Research'], ['Centre for Harbour Research']],
  ['role after a bare name', [H, 'Jane Holloway, Political Editor', 'Share'], ['Jane Holloway']],
  [
    'several with roles, a place and a closing and',
    [H, 'Jane Holloway, Environment Editor, Peter Marsh in Northmoor and Ann O’Dell', 'May 14, 2024'],
    ['Jane Holloway', 'Peter Marsh', 'Ann O’Dell'],
  ],
  [
    'an employer after a role is not an author',
    [H, 'By Jane Holloway, Editor, Pier Times'],
    ['Jane Holloway'],
  ],
  ['a label after another', [H, 'Source: Pier Times Author: Jane Holloway'], ['Jane Holloway']],
  ['Chinese, after a source', [H, '2024年5月14日 09:15 来源：海港晚报 作者：林书远'], ['林书远']],
  ['name glued before a date', [H, 'Tips & TricksJane HollowayMay 14, 2024'], ['Jane Holloway']],
  ['month glued to the name', [H, 'By Jane HollowayDec. 18, 2025'], ['Jane Holloway']],
  ['month after a hyphen', [H, 'By', 'Jane Holloway-June 12, 2025'], ['Jane Holloway']],
  ['name written twice', [H, 'Written by: Jane Holloway Jane Holloway', 'May 14, 2024'], ['Jane Holloway']],
  [
    'byline glued to other text',
    [H, 'Towns and bridges explainedBy Jane Holloway3 Comments'],
    ['Jane Holloway'],
  ],
  ['next label cut off', [H, 'Written by Jane Holloway Researched by Peter Marsh'], ['Jane Holloway']],
  ['reply link cut off', [H, '14. Mai 2024 Jane Holloway Schreibe einen Kommentar'], ['Jane Holloway']],
  ['bare name and the paper', [H, 'Jane Holloway for Harbour Weekly', 'May 14, 2024'], ['Jane Holloway']],
  ['role before a bare name', [H, 'Correspondent Jane Holloway', 'May 14, 2024'], ['Jane Holloway']],
  ['role before the name', [H, 'By Staff Writer Jane Holloway', 'May 14, 2024'], ['Jane Holloway']],
  ['nickname in brackets', [H, 'By Paramita (Mita) Holloway', 'May 14, 2024'], ['Paramita (Mita) Holloway']],
  ['handle alone before a date', [H, 'harbourgirl', 'May 14, 2024'], ['harbourgirl']],
  ['small handle after von', [H, 'von hafenkind', '14. Mai 2024'], ['hafenkind']],
  ['two first names', [H, 'Written by Ann and Peter', 'May 14, 2024'], ['Ann', 'Peter']],
  ['a group with a name', [H, 'By The Pier Times Team', 'May 14, 2024'], ['The Pier Times Team']],
  ['a name with a digit in front', [H, 'By 3p Harbour', 'May 14, 2024'], ['3p Harbour']],
  ['name and reading time', [H, 'Jane Holloway', '5 min read'], ['Jane Holloway']],
  ['label for several', [H, 'Author(s)', 'Jane Holloway', 'May 14, 2024'], ['Jane Holloway']],
  ['Spanish verb', [H, 'Escribe Camila Olmedo', '14 de mayo de 2024'], ['Camila Olmedo']],
  ['German, rarer label', [H, 'Eine Reportage von Anna Bergfeld', '14. Mai 2024'], ['Anna Bergfeld']],
  ['Hungarian', [H, 'Írták: Zöldi Anna', '2024. május 14.'], ['Zöldi Anna']],
  ['Ukrainian', [H, 'Автор статті: Ірина Лісова', '14 травня 2024'], ['Ірина Лісова']],
  ['Korean reporter', [H, '취재기자 한도윤', '2024.05.14'], ['한도윤']],
  ['German', [H, 'Von Anna Bergfeld und Jens Kröger', '14. Mai 2024'], ['Anna Bergfeld', 'Jens Kröger']],
  ['Russian', [H, 'Автор: Ирина Лесникова', '14.05.2024'], ['Ирина Лесникова']],
  ['Chinese', [H, '記者林書遠／台北報導', '2024年5月14日'], ['林書遠']],
  ['a by-word after a label', [H, 'Post author By Jane Holloway', 'May 14, 2024'], ['Jane Holloway']],
  ['a small by-word glued on', [`${H}by Jane Holloway · May 14, 2024`], ['Jane Holloway']],
  ['a month glued to capitals', [H, 'JANE HOLLOWAYSep 26, 2022', '2 min read'], ['JANE HOLLOWAY']],
  ['a name with two particles', [H, 'By Jose de la Marca', 'May 14, 2024'], ['Jose de la Marca']],
  [
    'a group whose last words are glued on',
    [H, 'By Pier Times Editorial TeamIn this article'],
    ['Pier Times Editorial Team'],
  ],
  [
    'a group under a label',
    [H, 'By:', 'Pier Times Editorial Team', 'Bridges'],
    ['Pier Times Editorial Team'],
  ],
  ['a staff report', [H, 'By Pier Times Staff Report', 'May 14, 2024'], ['Pier Times Staff Report']],
  [
    'titles before an initial',
    [H, 'Prof. Dr. Jane M. Holloway Works Office', 'May 14, 2024'],
    ['Prof. Dr. Jane M. Holloway'],
  ],
  [
    'a reviewer on the next line',
    [H, 'Jane Holloway', 'Reviewed by Peter Marsh', 'Share'],
    ['Jane Holloway'],
  ],
  [
    'a name glued to what follows, alone elsewhere',
    [H, 'Written by Jane Hollowayaverage reading time', 'Jane Holloway', 'May 14, 2024'],
    ['Jane Holloway'],
  ],
  [
    'a label at the end of the line above',
    [H, 'updated 12 Jul 2024written by', 'Jane Holloway'],
    ['Jane Holloway'],
  ],
  ['after a tilde', [H, '14/05/2024 ~ Jane Holloway'], ['Jane Holloway']],
];

const closing: [string, string[], string[]][] = [
  ['label', ['Autor: Ewa Zielonka'], ['Ewa Zielonka']],
  [
    'about the author',
    ['About the author', 'Jane Holloway', 'Jane Holloway writes about harbours.'],
    ['Jane Holloway'],
  ],
  ['written by', ['Written by Jane Holloway'], ['Jane Holloway']],
  [
    'a line about the person',
    ['Jane Holloway is a reporter for the Pier Times in Northmoor.'],
    ['Jane Holloway'],
  ],
  ['name above a role', ['Jane Holloway', 'Contributing writer'], ['Jane Holloway']],
  [
    'label before a list of tags',
    [`Posted by Jane Holloway at 18:52 Tagged with: ${'harbour, bridge, repairs, ferry, '.repeat(10)}`],
    ['Jane Holloway'],
  ],
];

const misses: [string, string[], string[]][] = [
  ['staff', [H, 'By Staff', 'May 14, 2024'], []],
  ['a weekday before a date', [H, 'Senin, 14 September 2020 | 07:59 WIB'], []],
  ['a share line', [H, '15 أبريل/ نيسان 2016', 'شارك على فيسبوك'], []],
  ['an opener of comments', [H, 'May 14, 2024', 'Komentar'], []],
  ['who made the site', [H], ['Website by Tallow Digital']],
  ['the desk editor', [H, '2024年5月14日'], ['（责任编辑：何苗）']],
  ['a control for the type size', [H, '입력:2025-04-10 19:01', '글자크기'], []],
  ['hours ago', [H, '2 Hours Ago'], []],
  ['a site’s address', [H, 'PierTimes.com', 'May 14, 2024'], []],
  ['a site’s address behind a label', [H, 'Author: www.pier.example', 'May 14, 2024'], []],
  ['a city before the date', [H, 'Hamburg, 14 May 2024'], []],
  ['email the author', [H, 'Email The Author'], []],
  ['a photo credit', [H, 'Photo by Peter Marsh', 'May 14, 2024'], []],
  ['a reviewer', [H, 'Reviewed by Ann Dell', 'May 14, 2024'], []],
  ['a section beside the date', [H, 'Local News 24', 'May 14, 2024'], []],
  ['a named person’s quote', [H, 'May 14, 2024'], ['Peter Marsh is glad that the bridge closes at last.']],
  ['small words after a by', [H, 'A guide to bridges, step-by-step', 'May 14, 2024'], []],
  ['a bracket in a heading', [H, 'May 14, 2024', 'Average repair costs (By Type)'], []],
  ['a newspaper and its agency', [H, 'Par Le Courrier de la Rade et AFP', '14 mai 2024'], []],
  [
    'authors of teasers',
    [H, 'May 14, 2024'],
    ['Related articles', 'Bakery opens third shop', 'By Peter Marsh', 'Ferry fares frozen', 'By Ann Dell'],
  ],
  [
    'a group below teasers',
    [H, 'May 14, 2024'],
    ['More stories', 'Bakery opens third shop', 'By Pier Team', 'Ferry fares frozen', 'By Pier Team'],
  ],
  ['whom a quotation is of', ['“Roads are promises.”', '– Peter Marsh, 1984', H, 'May 14, 2024'], []],
  ['the owner of a picture', [H, 'May 14, 2024'], ['© Peter Marsh/Pier Agency']],
  ['an agency', [H, 'AFP', 'May 14, 2024'], []],
  ['two agencies', [H, 'Von: afp/dpa', '14. Mai 2024'], []],
  ['an agency after a by-word', [H, 'By The Associated Press', 'May 14, 2024'], []],
  ['a label whose name is missing', [H, 'Written By May 14, 2024 · 3 min read'], []],
  ['words that no name begins with', [H, 'Im Wortlaut', '14. Mai 2024'], []],
  ['a reviewer glued on', [`${H}Reviewed By: Peter Marsh`, 'May 14, 2024'], []],
  ['an editor', [H, 'Edited By: Peter Marsh', 'May 14, 2024'], []],
  ['a reviewer with a colon', [H, 'Reviewed By: Peter Marsh', 'May 14, 2024'], []],
  ['Chinese words with 文', [H, '文章处理费', '2024年5月14日'], []],
  ['editorial team', [H, 'By Editorial Team', 'May 14, 2024'], []],
  ['no name at all', [H, 'May 14, 2024'], []],
  ['a commenter', [H, 'May 14, 2024'], ['2 Comments', 'Peter Marsh', 'May 15, 2024', 'Good riddance to it.']],
  ['a menu entry', ['New York', 'Los Angeles', 'San Diego', H, 'Share'], []],
  ['redaktion', [H, 'Von Redaktion', '14. Mai 2024'], []],
  ['words of a menu', [H, 'Privacy Policy', 'May 14, 2024'], []],
  ['a title in capitals', [H, 'How Small Towns Keep Their Old Harbours Open', 'May 14, 2024'], []],
  ['a name in the body', [H, 'Share'], ['“It is a scandal,” said Peter Marsh of the harbour traders.']],
];

describe('authors', () => {
  it('scores a bounded number of the names in a list of articles', () => {
    const list = Array.from({ length: 5000 }, (_, i) => `By Jane Holloway${'abcdefgh'.charAt(i % 8)}`);
    const context = contextOf([H, 'By Peter Marsh', ...BODY, ...list].join('\n'), { body: START });
    const region = regionOf(context);
    const weighed = weighedAuthors(context, region, findHeadline(context, region));
    expect(weighed.length).toBeLessThan(400);
    expect(weighed.some((w) => w.candidate.names[0]!.at.name === 'Peter Marsh')).toBe(true);
  });

  it.each(hits)('%s', (_, head, names) => {
    const tail = head.includes('Stefan') ? ['Stefan', 'Stefan has lived by the harbour for years.'] : [];
    expect(authorsOf(head, tail)).toEqual(names);
  });

  it.each(closing)('closing %s', (_, tail, names) => {
    expect(authorsOf([H, 'May 14, 2024'], tail)).toEqual(names);
  });

  it.each(misses)('none: %s', (_, head, tail) => {
    expect(authorsOf(head, tail)).toEqual([]);
  });

  it('prefers the head’s byline to those of teasers', () => {
    const tail = ['Related articles', 'Bakery opens third shop', 'By Peter Marsh', 'May 9, 2024'];
    expect(authorsOf([H, 'By Jane Holloway', 'May 14, 2024'], tail)).toEqual(['Jane Holloway']);
  });

  it('gives the head’s name though teasers above it have others', () => {
    const above = [
      'Most read',
      'Bakery opens third shop',
      'Peter Marsh | May 9, 2024',
      'Ferry fares frozen',
      'Ann Dell | May 8, 2024',
    ];
    expect(authorsOf([...above, H, 'Jane Holloway | May 14, 2024'])).toEqual(['Jane Holloway']);
  });

  it('reads any trade in a line below the body of somebody new', () => {
    const bio = ['Peter Marsh is a retired pilot and lives by the harbour.'];
    expect(authorsOf([H, 'May 14, 2024'], bio, { language: 'en' })).toEqual(['Peter Marsh']);
    expect(authorsOf([H, 'May 14, 2024'], bio)).toEqual([]);
  });

  it('lets the markup support a bare name', () => {
    const head = ['Thorvil Askerd', 'Listen', H, 'Share'];
    expect(authorsOf(head)).toEqual([]);
    expect(authorsOf(head, [], { evidence: { authors: ['Thorvil Askerd'] } })).toEqual(['Thorvil Askerd']);
  });

  it('gives all names of a list of which the markup names one', () => {
    const head = [H, 'By Jane Holloway and Ann Dell', 'May 14, 2024'];
    const both = ['Jane Holloway', 'Ann Dell'];
    expect(authorsOf(head, [], { evidence: { authors: ['Ann Dell'] } })).toEqual(both);
  });

  it('prefers a person whom the markup names to a bare name, but not an organisation', () => {
    const head = [H, 'Peter Marsh', 'Share', 'Ann Dell', 'Listen'];
    const named = (author: string) => authorsOf(head, [], { evidence: { authors: [author] } });
    expect(authorsOf(head)).toEqual(['Peter Marsh']);
    expect(named('Pier Media')).toEqual(['Peter Marsh']);
    expect(named('Ann Dell')).toEqual(['Ann Dell']);
  });

  it.each([
    ['105092', []],
    ['The Pier Times', []],
    ['Ann Dell (ade)', ['Ann Dell']],
  ])('reads what the markup calls the author: %s', (author, names) => {
    const evidence = { authors: [author], siteNames: ['The Pier Times'] };
    expect(authorsOf([H, 'May 14, 2024'], [], { evidence, unplaced: true })).toEqual(names);
  });

  it('gives authors that only the markup names, without a place', () => {
    const evidence = { authors: ['Jane Holloway'] };
    expect(authorsOf([H, 'May 14, 2024'], [], { evidence, unplaced: true })).toEqual(['Jane Holloway']);
  });

  it('finds the place of a name that the markup gives', () => {
    const evidence = { authors: ['Ann Dell'] };
    expect(
      authorsOf([H, 'May 14, 2024'], ['We thank Ann Dell for this report, as ever.'], { evidence }),
    ).toEqual(['Ann Dell']);
  });

  it('never takes what a template writes for a missing name', () => {
    expect(authorsOf([H], [], { evidence: { authors: ['undefined'] } })).toEqual([]);
  });

  it('never takes an address for a name', () => {
    const evidence = { authors: ['https://pier.example/jane', 'jane@pier.example'] };
    expect(authorsOf([H, 'By jane@pier.example', 'May 14, 2024'], [], { evidence })).toEqual([]);
  });
});

describe('person names', () => {
  it.each([
    'Jane Holloway',
    'JANE HOLLOWAY',
    'J. R. Holloway',
    'Anna van der Berg',
    'Ann O’Dell',
    'Mary-Jane Holloway Smith',
    'Dr. Jane Holloway',
    'Ирина Лесникова',
    'Ελένη Μαυρίδη',
    'سمير الحداد',
    'נועה ברקן',
    'अनीता वर्मा',
    '林書遠',
    '青木 玲子',
    '윤서하',
  ])('%s', (name) => expect(isPersonName(name)).toBe(true));

  it.each([
    'Jane',
    'jane holloway',
    'May 14',
    'Read the whole story',
    'R2 D2',
    'a',
    '',
    'The council said on Monday that',
    '新闻中心网站首页',
    'Jane Holloway Peter Marsh Ann Dell',
  ])('not %s', (name) => expect(isPersonName(name)).toBe(false));

  it.each(['MD', 'Ph.D.', 'PhD', 'RDN', 'CFP®', 'M.S.', 'MPH'])('credential %s', (text) =>
    expect(isCredential(text)).toBe(true),
  );
  it.each(['Holloway', 'C.', 'van', 'Dr'])('no credential: %s', (text) =>
    expect(isCredential(text)).toBe(false),
  );
});

describe('reporters an opener names', () => {
  it.each([
    ['新华社青禾1月11日电（记者林书远）停产十二年的茶厂近日以图书馆的面貌重新开门。', ['林书远']],
    ['（中央社記者林書遠台北17日電）停產十二年的茶廠近日以圖書館的面貌重新開門。', ['林書遠']],
    ['(서울=연합뉴스) 한도윤 기자 = 학생 수가 줄어 문을 닫은 초등학교가 다시 태어났다.', ['한도윤']],
  ])('%s', (lede, names) => {
    expect(openerNames(lede).map((n) => n.name)).toEqual(names);
    for (const n of openerNames(lede)) expect(lede.slice(n.from, n.to)).toBe(n.name);
  });

  it.each([['PARIS, Oct 22 (Reuters) - The bridge closed.'], ['停产十二年的茶厂重新开门。'], ['']])(
    'none in %s',
    (lede) => expect(openerNames(lede)).toEqual([]),
  );
});

describe('reasons', () => {
  it('are words', () => {
    const context = contextOf([H, 'By Jane Holloway', 'May 14, 2024', ...BODY].join('\n'), { body: START });
    const region = regionOf(context);
    const found = findAuthors(context, region, findHeadline(context, region));
    expect(found?.reason).toBe(
      'behind “by”; right below the headline; a date stands on the next line; just above the body',
    );
  });
});
