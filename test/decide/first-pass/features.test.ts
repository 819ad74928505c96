import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/decide/first-pass/features.ts';
import { type Certainty, LABEL_KINDS, type Label, type LabelKind } from '../../../src/rules/rule.ts';
import { everyLine, pageOf } from '../../support/context.ts';
import { growsInStep } from '../../support/growth.ts';

const P = 'The harbour board said on Monday that the old ferry would sail again by the summer.';
const Q = 'Passengers have been taken by bus around the bay since the engine of the ferry failed.';
const R = 'The board of the harbour expects to spend four million on the engine and on the boat.';

type Given = [line: number, kind: LabelKind, certainty?: Certainty];

function featuresFor(text: string, given: Given[] = []): (name: string) => number[] {
  const page = pageOf(text);
  const labels = page.lines.map((): Label[] => []);
  for (const [line, kind, certainty = 'certain'] of given)
    labels[line]!.push({ kind, line, rule: 'test', reason: '', certainty });
  const table = featuresOf(page, labels, everyLine(page));
  return (name) => {
    const at = table.names.indexOf(name);
    if (at < 0) throw new Error(`no such feature: ${name}`);
    return [...table.columns[at]!];
  };
}
const one = (line: string, name: string) => featuresFor(line)(name)[0]!;

describe('every feature', () => {
  it.each(['', 'x', '\u200b', `Home\n\n${P}\n老街尽头有一间小铺。\n\ud800\n!!!\n`])(
    'is a number on %j',
    (text) => {
      const page = pageOf(text);
      const table = featuresOf(
        page,
        page.lines.map(() => []),
        everyLine(page),
      );
      expect(new Set(table.names).size).toBe(table.names.length);
      for (const column of table.columns) {
        expect(column).toHaveLength(page.lines.length);
        expect(column.every(Number.isFinite)).toBe(true);
      }
    },
  );

  it('is the same for the same page', () => {
    const page = pageOf(`Home\n${P}\n${Q}`);
    const labels = page.lines.map(() => []);
    const columns = () => featuresOf(page, labels, everyLine(page)).columns;
    expect(columns()).toEqual(columns());
  });
});

describe('shape', () => {
  it.each([
    ['ends like a sentence', 'It is over.', 'It is'],
    ['ends with a colon', '他说：', 'one: two'],
    ['ends with a comma', 'one, two,', 'one, two'],
    ['ends with an ellipsis', 'Read on...', 'Stop..'],
    ['ends with a question mark', 'Who pays?', 'Who? Me'],
    ['starts small', 'olive oil', 'Olive oil'],
    ['starts with a capital', 'Ölpreis steigt', '3 eggs'],
    ['starts with a digit', '٣ بيضات', 'three eggs'],
    ['starts with a bullet', '• eggs', 'eggs •'],
    ['starts with a quote', '„Nein“, sagte er.', 'Er sagte „Nein“.'],
    ['in brackets', '（新华社）', '(one) two'],
    ['address or handle', 'mail ida@lindvik.example', 'mail at lindvik'],
    ['copyright sign', '© The Lindvik Post', 'The Lindvik Post'],
    ['money or percent', 'up 3%', 'up three'],
  ])('%s: %s, not %s', (name, hit, miss) => {
    expect([one(hit, name), one(miss, name)]).toEqual([1, 0]);
  });

  it.each([
    ['words', 'The well-known mayor left', 4],
    ['sentences inside', 'One is here. Two is there. Three!', 2],
    ['sentences inside', '一。二。', 2],
    ['commas', 'one, two; three', 2],
    ['bars or arrows', 'Home | News › Sport', 2],
    ['quotes', '“Yes” and „no“', 4],
    ['share of digits', '12ab', 0.5],
    ['share of capitals', 'ABcd', 0.5],
    ['share of punctuation', 'a.b!', 0.5],
    ['share of capitalised words', 'The Old ferry sails', 0.5],
  ])('%s of “%s” is %d', (name, line, value) => {
    expect(one(line, name)).toBeCloseTo(value);
  });

  it('shares of an invisible line are 0', () => {
    for (const share of [
      'share of digits',
      'share of capitals',
      'share of punctuation',
      'share of capitalised words',
      'length of words',
    ])
      expect(one('\u200b', share)).toBe(0);
  });

  it('includes the spacing', () => {
    const column = featuresFor('one\n\n\n  two\n\n\n\n\n\nthree');
    expect(column('blank lines above')).toEqual([0, 2, 3]);
    expect(column('blank lines below')).toEqual([2, 3, 3]);
    expect(column('indent')[1]).toBeGreaterThan(column('indent')[0]!);
    expect(column('glued to the line before')).toEqual([0, 0, 0]);
  });

  it('marks glued pieces', () => {
    const column = featuresFor('HomeNewsSportWeatherTravel');
    expect(column('glued to the line before')).toEqual([0, 1, 1, 1, 1]);
    expect(column('glued to the line after')).toEqual([1, 1, 1, 1, 0]);
  });
});

describe('vocabulary', () => {
  it('recognises lines that share words with the running text', () => {
    const share = featuresFor(`${P}\n${Q}\n${R}\nThe engine of the ferry\nCheap loans today`)('common words');
    expect(share[3]).toBeGreaterThan(share[4]!);
    expect(share[4]).toBe(0);
  });

  it('recognises lines that share words with the first line', () => {
    const share = featuresFor(
      'Whale beached at Lindvik\nA whale was found beached near Lindvik\nCheap loans',
    )('words of the first line');
    expect(share[1]).toBeGreaterThan(0.3);
    expect(share[2]).toBe(0);
  });

  it('counts repeats up to five', () => {
    const column = featuresFor(['Share', P, 'Share', ...Array(6).fill('Reply')].join('\n'));
    expect(column('times on the page')).toEqual([2, 1, 2, 5, 5, 5, 5, 5, 5]);
    expect(column('times seen before')).toEqual([0, 0, 1, 0, 1, 2, 3, 4, 5]);
  });
});

describe('position', () => {
  const column = featuresFor(['Home', 'News', P, Q, R, 'About', 'Help'].join('\n'));

  it('finds the densest run of running text', () => {
    expect(column('in the densest run')).toEqual([0, 0, 1, 1, 1, 0, 0]);
    expect(column('from the start of the densest run').map(Math.sign)).toEqual([-1, -1, 0, 1, 1, 1, 1]);
    expect(column('from the end of the densest run').map(Math.sign)).toEqual([-1, -1, -1, -1, 0, 1, 1]);
  });

  it('runs from one end of the page to the other', () => {
    expect(column('place on the page')[0]).toBe(0);
    expect(column('place on the page')[6]).toBe(1);
    expect(column('place in the running text').slice(0, 3)).toEqual([0, 0, 0]);
    expect(column('place in the running text')[6]).toBe(1);
    const before = column('running text before');
    expect(before).toEqual([...before].sort((a, b) => a - b));
    expect(column('running text after')).toEqual([...column('running text after')].sort((a, b) => b - a));
  });

  it('has no run on a page of labels', () => {
    expect(featuresFor('Home\nNews\nHelp')('in the densest run')).toEqual([0, 0, 0]);
  });
});

describe('labels', () => {
  it('have a column for each kind, with higher values for certain labels', () => {
    const column = featuresFor('a\nb\nc\nd', [
      [0, 'share', 'likely'],
      [1, 'share'],
      [1, 'share', 'likely'],
      [2, 'related', 'opener'],
    ]);
    expect(column('label share')).toEqual([1, 2, 0, 0]);
    expect(column('label related')).toEqual([0, 0, 2, 0]);
    expect(column('noise label')).toEqual([1, 2, 2, 0]);
    for (const kind of LABEL_KINDS) expect(column(`label ${kind}`)).toHaveLength(4);
  });

  it('that are hints are not noise', () => {
    const column = featuresFor('a\nb', [
      [0, 'date'],
      [1, 'byline', 'likely'],
    ]);
    expect(column('noise label')).toEqual([0, 0]);
    expect(column('label date')).toEqual([2, 0]);
  });

  it('are counted for the lines around them', () => {
    const column = featuresFor('a\nb\nc', [[1, 'share']]);
    expect(column('noise labels above')).toEqual([0, 0, 1]);
    expect(column('noise labels below')).toEqual([1, 0, 0]);
  });

  it('give the distance to the nearest section heading', () => {
    const column = featuresFor('a\nComments\nb\nc', [[1, 'comments', 'opener']]);
    const since = column('lines since a comments heading');
    expect(since[1]).toBe(0);
    expect(since[2]).toBeLessThan(since[3]!);
    expect(since[0]).toBeGreaterThan(since[3]!);
    const until = column('lines to a comments heading');
    expect(until[0]).toBeLessThan(until[1]!);
    expect(until[1]).toBe(until[3]);
    expect(column('lines since a related heading').every((v) => v === since[0])).toBe(true);
    expect(column('lines since any section heading')).toEqual(since);
  });
});

describe('neighbours', () => {
  it('are columns one by one, -1 outside the page', () => {
    const column = featuresFor(`one\none two\n${P}`);
    const words = column('words');
    expect(column('words, line +1')).toEqual([words[1], words[2], -1]);
    expect(column('words, line -2')).toEqual([-1, -1, words[0]]);
  });

  it('are averaged over windows', () => {
    const ends = featuresFor(`Menu\n${P}\n${Q}\nMenu`)('sentence ends, lines -2 to 2');
    expect(ends).toEqual([2 / 3, 2 / 4, 2 / 4, 2 / 3]);
  });

  it('show the rhythm of a comment thread', () => {
    const thread = Array.from({ length: 6 }, () => ['Ida Norwell', '14.05.2024', P])
      .flat()
      .join('\n');
    const every3 = featuresFor(thread)('unlike lines 3 away').slice(3, -3);
    const every2 = featuresFor(thread)('unlike lines 2 away').slice(3, -3);
    expect(Math.max(...every3)).toBe(0);
    expect(Math.min(...every2)).toBeGreaterThan(0.5);
  });
});

it('takes time that grows with the page', () => {
  const featuring = (length: number) => {
    const text = Array.from({ length }, (_, i) => (i % 3 ? `${P} ${i}` : `Note ${i}`)).join('\n');
    return () => {
      const page = pageOf(text);
      featuresOf(
        page,
        page.lines.map(() => []),
        everyLine(page),
      );
    };
  };
  expect(growsInStep(featuring, 5_000)).toBe(true);
});
