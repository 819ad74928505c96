import { describe, expect, it } from 'vitest';
import { pageOf } from '../support/context.ts';
import { growsInStep } from '../support/growth.ts';

const PARAGRAPHS = {
  english:
    'The harbour board said on Monday that the old ferry would sail again by the summer, after nine years at the quay. Nobody at Kallholm objected, and the crew has been asked to paint the funnel red before the first crossing.',
  german:
    'Die Hafenkommission teilte am Montag mit, dass die alte Fähre im Sommer wieder fahren soll, nach neun Jahren am Kai. In Kallholm hatte niemand etwas dagegen, und die Mannschaft soll den Schornstein vor der ersten Fahrt rot streichen.',
  russian:
    'Управление порта сообщило в понедельник, что старый паром летом снова выйдет в море после девяти лет у причала. В Каллхольме никто не возражал, а команду попросили до первого рейса покрасить трубу в красный цвет.',
};
const SECOND = {
  english:
    'It was built for milk and mail, and for the schoolchildren of three islands, until the bridge came and nobody wanted to wait for it any more. What remains is one screw, which the engineer keeps on the sill of her kitchen window.',
  german:
    'Gebaut wurde sie für Milch und Post und für die Schulkinder von drei Inseln, bis die Brücke kam und niemand mehr auf sie warten wollte. Übrig ist nur eine Schraube, die jetzt bei der Maschinistin auf der Fensterbank liegt.',
  russian:
    'Его построили для молока и почты и для школьников с трёх островов, пока не появился мост и ждать парома стало некому. От ремонта остался один винт, который теперь лежит у механика на подоконнике в кухне.',
};

/** As many words a row as fit. */
function filled(text: string, width: number, indent = ''): string {
  const rows: string[] = [];
  let row = indent;
  for (const word of text.split(' ')) {
    if (row.trim() && row.length + 1 + word.length > width) {
      rows.push(row);
      row = indent + word;
    } else row = row.trim() ? `${row} ${word}` : indent + word;
  }
  return [...rows, row].join('\n');
}

/** After so many characters, wherever that is. */
const cut = (text: string, width: number) => text.match(new RegExp(`[^]{1,${width}}`, 'gu'))!.join('\n');

const lines = (text: string) => pageOf(text).lines.map((l) => l.text);

describe.each(Object.entries(PARAGRAPHS))('wrapped text is joined: %s', (language, paragraph) => {
  const title = 'Kallholm';
  const second = SECOND[language as keyof typeof SECOND];

  it.each([44, 60, 72, 78, 100])('at the last space before column %i', (width) => {
    const text = [title, filled(paragraph, width), filled(second, width)].join('\n\n');
    expect(lines(text)).toEqual([title, paragraph, second]);
  });

  it('with indented rows, as text browsers print them', () => {
    const text = [title, filled(paragraph, 80, '   '), filled(second, 80, '   ')].join('\n\n');
    expect(lines(text)).toEqual([title, paragraph, second]);
  });

  it('with paragraphs that follow each other without a blank line', () => {
    const text = [title, filled(paragraph, 72), filled(second, 72)].join('\n');
    expect(lines(text)).toEqual([title, paragraph, second]);
  });

  it('after a fixed number of characters, within words too', () => {
    const text = [title, cut(paragraph, 60), cut(second, 60)].join('\n\n');
    expect(lines(text)).toEqual([title, paragraph, second]);
  });

  it('in rows of about one length', () => {
    const rows = (text: string, widths: number[]) => {
      const words = text.split(' ');
      const out: string[] = [];
      for (let i = 0; words.length; i++) {
        let row = words.shift()!;
        while (words.length && row.length + 1 + words[0]!.length <= widths[i % widths.length]!)
          row += ` ${words.shift()}`;
        out.push(row);
      }
      return out.join('\n');
    };
    const texts = [
      rows(paragraph, [70, 64, 68]),
      rows(second, [63, 70, 66]),
      rows(`Kallholm. ${paragraph}`, [66, 62, 70]),
      rows(`Kallholm. ${second}`, [68, 64]),
    ];
    expect(lines([title, ...texts].join('\n\n'))).toEqual([
      title,
      ...texts.map((t) => t.replaceAll('\n', ' ')),
    ]);
  });
});

it('joins a headline over two rows and keeps byline and date apart', () => {
  const head = [
    'Old ferry to sail again after nine years at the quay of Kallholm, says the',
    'harbour board',
  ];
  const second = PARAGRAPHS.english.replace('The harbour board said', 'The council of Grasund replied');
  const text = [
    head.join('\n'),
    'By Nora Lindqvist\n14 May 2021',
    filled(PARAGRAPHS.english, 76),
    filled(second, 76),
  ];
  expect(lines(text.join('\n\n'))).toEqual([
    head.join(' '),
    'By Nora Lindqvist',
    '14 May 2021',
    PARAGRAPHS.english,
    second,
  ]);
});

it('writes no space where rows of a script without spaces meet', () => {
  const paragraph =
    '港口管理局星期一表示，停靠码头九年之后，旧渡轮将于今年夏天再次启航。卡尔霍尔姆没有人反对，船员们已被要求在首航之前把烟囱漆成红色。';
  const long = `${paragraph}格拉松德的渡口也是如此。议会将在五月决定，谁来付这笔钱，谁来驾驶这条船。这艘船建于一九五八年，曾经运送牛奶、邮件和三座岛上的学生，直到大桥通车，再也没有人愿意等它。`;
  const rows = (text: string) => text.match(/.{1,36}/gu)!.join('\n');
  expect(lines(`卡尔霍尔姆\n\n${rows(long)}\n\n${rows(`当地${paragraph}`)}`)).toEqual([
    '卡尔霍尔姆',
    long,
    `当地${paragraph}`,
  ]);
});

it('keeps the items of a list apart', () => {
  const items = [`* ${PARAGRAPHS.english}`, `* Nobody knows why. ${PARAGRAPHS.english}`];
  const text = [filled(PARAGRAPHS.english, 72), items.map((item) => filled(item, 72)).join('\n')].join(
    '\n\n',
  );
  expect(lines(text)).toEqual([PARAGRAPHS.english, ...items]);
});

it('keeps the offsets of joined rows', () => {
  const text = `Kallholm\n\n${filled(PARAGRAPHS.english, 60)}\n\n${filled(PARAGRAPHS.german, 60)}`;
  const page = pageOf(text);
  expect(
    page.lines.map(({ row, start, end }) => [row, text.slice(start, end).replaceAll('\n', ' ')]),
  ).toEqual([
    [1, 'Kallholm'],
    [3, PARAGRAPHS.english],
    [8, PARAGRAPHS.german],
  ]);
});

describe('text that is not wrapped stays as it is', () => {
  const poem = [
    'The ferry lies where it has lain',
    'and nobody will paint it now',
    'with nine long winters in the rain',
    'a rope of rust about the bow',
    'and every gull that ever came',
    'has written there its brother’s name',
    'and if the harbour board should call',
    'it would not answer them at all',
  ];
  const headlines = [
    'Harbour bridge to close on Monday for eighteen months of repairs',
    'Old ferry sails again',
    'Council of Torrvik votes for a second crane after all',
    'Nine winters at the quay: the crew remembers',
    'Why the lighthouse keeper of Grasund never married',
    'School of Lindvik opens its doors again on Tuesday morning',
    'What the storm left',
    'Fish market moves to the eastern pier, and not all are happy with it',
  ];
  it.each([
    ['a poem', poem],
    ['headlines', headlines],
    ['paragraphs of one line each', [PARAGRAPHS.english, PARAGRAPHS.english, PARAGRAPHS.english]],
    ['a table', ['Lindvik 4,120 12%', 'Torrvik 3,877 9%', 'Kallholm 1,204 -2%', 'Grasund 980 1%']],
  ])('%s', (_what, rows) => {
    expect(lines(rows.join('\n'))).toEqual(rows);
  });
});

it('joins many rows in time that grows with them', () => {
  expect(growsInStep((many) => () => pageOf(`${filled(PARAGRAPHS.english, 72)}\n\n`.repeat(many)), 400)).toBe(
    true,
  );
});
