import { describe, expect, it } from 'vitest';
import { decide } from '../../src/decide/decide.ts';
import type { Decision } from '../../src/decide/verdict.ts';
import type { Certainty, Label, LabelKind } from '../../src/rules/rule.ts';
import { pageOf } from '../support/context.ts';
import { constant, longIsBody, stumps } from './stumps.ts';

const P = 'The harbour board said on Monday that the old ferry would sail again by the summer.';
const Q = 'Passengers have been taken by bus around the bay since the engine failed in a storm.';
const R = 'The board expects to spend four million on the work and has asked the county for half.';

type Given = [line: number, kind: LabelKind, certainty?: Certainty];

function decided(lines: string[], given: Given[] = [], model = longIsBody): Decision {
  const page = pageOf(lines.join('\n'));
  const labels = page.lines.map((): Label[] => []);
  for (const [line, kind, certainty = 'certain'] of given)
    labels[line]!.push({ kind, line, rule: `${kind}-rule`, reason: `looks like ${kind}`, certainty });
  return decide(page, labels, model);
}
const kinds = (d: Decision) => d.verdicts.map((v) => (v.body ? 'BODY' : v.kind));

describe('precedence', () => {
  it('the model decides if no rule does, and lines are named by their place', () => {
    const decision = decided(['Home', P, 'A pause', Q, 'The end']);
    expect(kinds(decision)).toEqual(['before-article', 'BODY', 'inside-article', 'BODY', 'after-article']);
    expect(decision).toMatchObject({ first: 1, last: 3 });
    expect(decision.verdicts.every((v) => v.rule === 'model')).toBe(true);
    expect(decision.verdicts[1]!.score).toBeGreaterThan(0.9);
    expect(decision.verdicts[0]!.score).toBeLessThan(0.1);
  });

  it('a line without visible text is invisible, whatever its labels', () => {
    const decision = decided([P, '\u200b\u00ad', Q], [[1, 'menu']]);
    expect(kinds(decision)).toEqual(['BODY', 'invisible', 'BODY']);
    expect(decision.verdicts[1]!.reason()).toBe('holds only characters nobody sees');
  });

  it.each<Certainty>(['certain', 'opener'])('a label that is %s overrules the model', (certainty) => {
    const decision = decided([P, Q, R], [[1, 'related', certainty]]);
    expect(kinds(decision)).toEqual(['BODY', 'related', 'BODY']);
    expect(decision.verdicts[1]).toMatchObject({ rule: 'related-rule', score: 0 });
    expect(decision.verdicts[1]!.reason()).toBe('looks like related');
  });

  it('a likely label leaves the line to the model', () => {
    expect(kinds(decided([P, Q, R], [[1, 'related', 'likely']]))).toEqual(['BODY', 'BODY', 'BODY']);
  });

  it('a likely label names a line that the model drops, with both reasons', () => {
    const decision = decided([P, 'More of this', R], [[1, 'related', 'likely']]);
    expect(kinds(decision)).toEqual(['BODY', 'related', 'BODY']);
    expect(decision.verdicts[1]!.reason()).toMatch(
      /^looks like related; does not read as running text\b.*words/,
    );
  });

  it.each<LabelKind>(['date', 'byline', 'agency-credit'])(
    'a hint of %s decides nothing, but names',
    (kind) => {
      expect(kinds(decided([P, Q, R], [[1, kind]]))).toEqual(['BODY', 'BODY', 'BODY']);
      expect(kinds(decided([P, '14 May', R], [[1, kind]]))).toEqual(['BODY', kind, 'BODY']);
    },
  );
});

describe('the probability from which a line is body', () => {
  it.each([
    [0.49, undefined, 'BODY'],
    [0.47, undefined, 'no-article'],
    [0.61, 'likely', 'BODY'],
    [0.59, 'likely', 'related'],
  ] as const)('%f, its label %s: %s', (chance, certainty, kind) => {
    const given: Given[] = certainty ? [0, 1, 2].map((line) => [line, 'related', certainty]) : [];
    expect(kinds(decided([P, Q, R], given, constant(chance)))).toEqual([kind, kind, kind]);
  });
});

describe('a paragraph that occurs twice', () => {
  it('is body once if something else is between', () => {
    const decision = decided([P, Q, 'Share', P, R], [[2, 'share']]);
    expect(kinds(decision)).toEqual(['BODY', 'BODY', 'share', 'repeated-line', 'BODY']);
    expect(decision.verdicts[3]).toMatchObject({ rule: 'repeated-paragraph' });
  });

  it('is kept if the first was dropped, or if it is short', () => {
    expect(kinds(decided([P, Q, P], [[0, 'teaser']]))).toEqual(['teaser', 'BODY', 'BODY']);
    const refrain = 'And so the old boat went out again, they sang.';
    expect(kinds(decided([P, refrain, Q, refrain]))).toEqual(['BODY', 'BODY', 'BODY', 'BODY']);
  });
});

describe('a line with several labels is named by', () => {
  it.each<[string, Given[], string]>([
    [
      'the certain one',
      [
        [1, 'related', 'likely'],
        [1, 'share'],
      ],
      'share',
    ],
    [
      'its kind rather than its place',
      [
        [1, 'navigation'],
        [1, 'share'],
      ],
      'share',
    ],
    [
      'what it is before that it is repeated',
      [
        [1, 'repeated-line', 'opener'],
        [1, 'comments', 'opener'],
      ],
      'comments',
    ],
    [
      'the certain general one before a likely one',
      [
        [1, 'tags', 'likely'],
        [1, 'footer'],
      ],
      'footer',
    ],
    [
      'the first of equals',
      [
        [1, 'share'],
        [1, 'subscribe'],
      ],
      'share',
    ],
  ])('%s', (_what, given, kind) => {
    expect(kinds(decided([P, Q, R], given))[1]).toBe(kind);
    expect(kinds(decided([P, Q, R], given))[0]).toBe('BODY');
  });
});

describe('the lede', () => {
  const all = stumps({ feature: 'words', most: 0, yes: -6, no: 6 });

  it('is the first body line that reads as prose, not a date or headline kept above it', () => {
    expect(
      decided(['Old ferry to sail again by the summer after three long years', '14 May 2024', P, Q], [], all),
    ).toMatchObject({
      first: 2,
      last: 3,
    });
  });

  it('has ten words or more', () => {
    const ten = 'The board said on Monday that the ferry will sail.';
    const nine = 'The board said today that the ferry will sail.';
    expect(decided([ten, P, Q], [], all)).toMatchObject({ first: 0 });
    expect(decided([nine, P, Q], [], all)).toMatchObject({ first: 1 });
  });

  it('is the first body line if none reads as prose', () => {
    const decision = decided(['Home', 'Old ferry to sail', 'Summer'], [[0, 'menu']], all);
    expect(decision).toMatchObject({ first: 1, last: 2 });
  });
});

describe('without an article', () => {
  const unsure = stumps({ feature: 'words', most: 1, yes: -6, no: -0.2 });

  it('nothing is kept if all scores are low', () => {
    const decision = decided(
      ['Home', 'Ferry on 14 May?', 'Ferry on 15 May?'],
      [
        [0, 'menu'],
        [1, 'date'],
        [2, 'date'],
      ],
      unsure,
    );
    expect(kinds(decision)).toEqual(['menu', 'date', 'date']);
    expect(decision).toMatchObject({ first: -1, last: -1 });
    expect(decision.article).toBeLessThan(0.1);
  });

  it.each([
    ['.003 where it reads as prose', 0.003, P.replace('.', '?')],
    ['.01 where it does not', 0.01, 'Ferry £12?'],
  ])('nothing is kept below %s', (_what, from, line) => {
    const near = { below: 0, above: 0 };
    for (let menus = 0; menus <= 60; menus += 2) {
      const lines = [line, ...Array(menus).fill('Home'), `${line} too`];
      const given = lines.flatMap((text, i): Given[] => (text === 'Home' ? [[i, 'menu']] : []));
      for (let chance = 0.485; chance < 0.95; chance += 0.02) {
        const { article, first } = decided(lines, given, constant(chance));
        expect({ article, kept: first >= 0 }).toEqual({ article, kept: article >= from });
        if (article >= from / 2 && article < from) near.below++;
        if (article >= from && article < from * 2) near.above++;
      }
    }
    expect(Math.min(near.below, near.above)).toBeGreaterThan(10);
  });

  it.each([
    ['an empty page', []],
    ['a page of invisible characters', ['\u200b', '\u00ad']],
    ['a page of labels', ['Home', 'News']],
  ])('%s has no body', (_what, lines) => {
    expect(decided(lines)).toMatchObject({ first: -1, last: -1, article: 0 });
  });

  it('a page of one line may have a body', () => {
    expect(decided([P])).toMatchObject({ first: 0, last: 0 });
  });
});
