import { describe, expect, it } from 'vitest';
import { type CleanOptions, cleanArticle, explain, type UserMatch, type UserRules } from '../../src/index.ts';
import { labelLines } from '../../src/rules/index.ts';
import { userLabels } from '../../src/rules/user/labels.ts';
import { growsInStep } from '../support/growth.ts';
import { ARTICLE } from '../support/process.ts';
import { pageOf } from './page-of.ts';

const labelsOf = (rules: UserRules, ...lines: string[]) => userLabels(pageOf(...lines), rules);
const phrase = (match: UserMatch, text: string): UserRules => ({ phrases: [{ kind: 'share', match, text }] });
const pattern = (source: string, flags?: string): UserRules => ({
  patterns: [{ kind: 'advertisement', pattern: source, ...(flags !== undefined && { flags }) }],
});

describe('a phrase of the user', () => {
  it.each<[UserMatch, string, string]>([
    ['line', 'Tell the Harbour Club', 'tell the harbour club'],
    ['line', '12 sails seen', '→ 1,204 Sails Seen'],
    ['start', 'Harbour Club offer', 'Harbour Club offer: ten per cent off'],
    ['end', 'via the harbour app', 'Sent to you via the Harbour App.'],
    ['contains', 'harbour app', 'Get the Harbour App, it is free'],
    ['contains', '港口应用', '请下载港口应用吧'],
    ['contains', 'портовый клуб', 'Это Портовый клуб для вас'],
    ['opener', 'from the quay', 'From the quay'],
  ])('%s: %s is found in %s', (match, text, line) => {
    const [label, ...more] = labelsOf(phrase(match, text), 'The ferry sails.', line);
    expect(more).toEqual([]);
    expect(label).toMatchObject({
      line: 1,
      kind: 'share',
      rule: 'user-phrase',
      certainty: match === 'opener' ? 'opener' : 'certain',
    });
  });

  it.each<[UserMatch, string, string]>([
    ['line', 'Tell the Harbour Club', 'Tell the Harbour Club tonight'],
    ['opener', 'from the quay', 'From the quay they saw her'],
    ['start', 'harbour app', 'The harbour app'],
    ['start', 'harbour app', 'harbour apples'],
    ['end', 'harbour app', 'the harbour app is free'],
    ['end', 'app', 'mishap'],
    ['contains', 'app', 'a happy apple'],
    ['contains', 'harbour app', 'harbour  club app'],
  ])('%s: %s is not found in %s', (match, text, line) => {
    expect(labelsOf(phrase(match, text), line)).toEqual([]);
  });

  it('says what was found', () => {
    expect(labelsOf(phrase('contains', 'Harbour App'), 'Get the harbour app')[0]!.reason).toBe(
      'contains “harbour app”',
    );
  });
});

describe('a pattern of the user', () => {
  it.each([
    ['^anzeige\\b', 'i', 'Anzeige: Fähren'],
    ['\\[\\d{2}:\\d{2}\\]$', '', 'Ferry leaves [18:05]'],
    ['\\p{Lu}{4}', 'u', 'ÄÖÜÄ'],
    ['caf\\u00e9', '', 'the café'],
    ['(?:club|app)+.*(?:offer|deal)', 's', 'club news, offer'],
  ])('/%s/%s is found in %s', (source, flags, line) => {
    const labels = labelsOf(pattern(source, flags), 'The ferry sails.', line);
    expect(labels).toMatchObject([
      { line: 1, kind: 'advertisement', rule: 'user-pattern', certainty: 'certain' },
    ]);
    expect(labels[0]!.reason).toBe(`matches /${source}/`);
  });

  it.each([
    ['^anzeige\\b', '', 'Anzeige: Fähren'],
    ['^anzeige\\b', 'i', 'anzeigen'],
    ['offer', '', `offer ${'long '.repeat(400)}`],
  ])('/%s/%s is not found in %s', (source, flags, line) => {
    expect(labelsOf(pattern(source, flags), line)).toEqual([]);
  });

  it.each([
    '(a+)+$',
    '(a|a)*b',
    '(?:a|aa)+c',
    '\\w+\\s*\\w+\\s*\\w+x',
    '.*.*.*.*=',
    '(a*)*(b*)*c',
    '([a-z]+)*1',
  ])('/%s/ takes no more than its time, whatever the line', (source) => {
    // Backtracking would need seconds for the mildest of them, and more than a lifetime for the others.
    const searching = (length: number) => {
      const lines = Array.from({ length: 200 }, () => `${'a'.repeat(length)}!`);
      return () => labelsOf(pattern(source), ...lines);
    };
    expect(growsInStep(searching, 198)).toBe(true);
  });
});

describe('rules that cannot be', () => {
  it.each<[unknown, string]>([
    [[], 'rules: give an object'],
    ['x', 'rules: give an object'],
    [null, 'rules: give an object'],
    [{ phrase: [] }, 'rules.phrase: no such key'],
    [{ constructor: [] }, 'rules.constructor: no such key'],
    [{ phrases: {} }, 'rules.phrases: give a list'],
    [{ phrases: ['x'] }, 'rules.phrases[0]: give an object with kind, match, text'],
    [{ phrases: [{ kind: 'share', match: 'line' }] }, 'rules.phrases[0]: text is missing'],
    [
      { phrases: [{ kind: 'ads', match: 'line', text: 'x' }] },
      'rules.phrases[0].kind: "ads" is not icon-labels,',
    ],
    [{ phrases: [{ kind: 'repeated-headline', match: 'line', text: 'x' }] }, 'rules.phrases[0].kind:'],
    [
      { phrases: [{ kind: 'share', match: 'whole', text: 'x' }] },
      'rules.phrases[0].match: "whole" is not line,',
    ],
    [
      { phrases: [{ kind: 'share', match: 'line', text: '' }] },
      'rules.phrases[0].text: give 1 to 200 characters',
    ],
    [{ phrases: [{ kind: 'share', match: 'line', text: '→ !' }] }, 'rules.phrases[0].text: holds neither'],
    [{ phrases: [{ kind: 'share', match: 'line', text: 7 }] }, 'rules.phrases[0].text: 7 is not text'],
    [
      { phrases: [{ kind: 'share', match: 'line', text: 'x', note: '' }] },
      'rules.phrases[0].note: no such key',
    ],
    [pattern('['), 'rules.patterns[0].pattern: missing closing ]'],
    [pattern('a(?=b)'), 'rules.patterns[0].pattern: invalid or unsupported'],
    [pattern('(?<=a)b'), 'rules.patterns[0].pattern: invalid'],
    [pattern('(a)\\1'), 'rules.patterns[0].pattern: invalid escape sequence'],
    [pattern('(a{100}){100}'), 'rules.patterns[0].pattern: invalid repeat'],
    [pattern('(?:a?){500}a{500}'), 'rules.patterns[0].pattern: too large'],
    [pattern('x'.repeat(201)), 'rules.patterns[0].pattern: give 1 to 200 characters'],
    [pattern('a', 'g'), 'rules.patterns[0].flags: "g" is not made of i, s and u'],
  ])('%j is a RangeError that says where', (rules, start) => {
    const clean = () => cleanArticle(ARTICLE, { rules } as CleanOptions);
    expect(clean).toThrow(RangeError);
    expect(clean).toThrow(start);
  });
});

describe('the rules of the user', () => {
  const rules = {
    phrases: [{ kind: 'related', match: 'start', text: 'The ferry carries about four hundred' }],
    patterns: [{ kind: 'teaser', pattern: 'county.*summer' }],
  } as const satisfies UserRules;

  it('drop a line that would have been kept, and say so', () => {
    const dropped = explain(ARTICLE, { rules }).lines.filter((line) => line.rule.startsWith('user-'));
    expect(dropped.map(({ as, role, rule }) => [as, role, rule])).toEqual([
      ['removed', 'related', 'user-phrase'],
      ['removed', 'teaser', 'user-pattern'],
    ]);
    expect(cleanArticle(ARTICLE, { rules }).removed.kinds).toMatchObject({ related: 1, teaser: 1 });
    expect(cleanArticle(ARTICLE).removed.kinds).not.toHaveProperty('related');
  });

  it('keep headline, authors and dates from being read in such a line', () => {
    const texts = ['Harbour town votes to keep its last ferry', '14 May 2024'];
    const phrases = texts.map((text) => ({ kind: 'menu', match: 'line', text }) as const);
    expect(cleanArticle(ARTICLE)).toMatchObject({ headline: texts[0], published: '2024-05-14' });
    const article = cleanArticle(ARTICLE, { rules: { phrases }, spans: true });
    expect(article.headline).not.toBe(texts[0]);
    expect(article.published).toBeNull();
    expect(article.removed.kinds).toMatchObject({ menu: 2 });
    const removed = article.spans!.pieces.filter((piece) => piece.rule === 'user-phrase');
    expect(removed.map(({ start, end }) => ARTICLE.slice(start, end))).toEqual(texts);
  });

  it('name a line before the rules of the package do', () => {
    const page = pageOf('The ferry sails.', 'Share on Facebook');
    const own = { phrases: [{ kind: 'menu', match: 'contains', text: 'facebook' }] } as const;
    expect(labelLines(page)[1]!.map((l) => l.kind)).toContain('share');
    expect(labelLines(page, own)[1]![0]).toMatchObject({ kind: 'menu', rule: 'user-phrase' });
  });

  it('may be empty', () => {
    expect(cleanArticle(ARTICLE, { rules: {} })).toEqual(cleanArticle(ARTICLE));
  });
});
