import { describe, expect, it } from 'vitest';
import { coverFaults } from '../support/fixture-cover.ts';
import { growsInStep } from '../support/growth.ts';
import { body, made, pieces } from './made.ts';

const PROSE = 'The harbour board said on Monday that the old ferry would sail again by the summer.';
const MORE = 'Passengers have been taken by bus around the bay since the engine failed in a storm.';

describe('fields are cut out of lines', () => {
  it('and what is left of the line is their label', () => {
    const result = made(`Old ferry to sail\nBy Ida Norwell | May 14, 2024 | 3 min read\n+ ${PROSE}`, {
      headline: 'Old ferry to sail',
      authors: 'Ida Norwell',
      published: 'May 14, 2024',
    });
    expect(pieces(result)).toEqual([
      'field/headline: Old ferry to sail',
      'removed/field-label: By',
      'field/authors: Ida Norwell',
      'removed/field-label: |',
      'field/published: May 14, 2024',
      'removed/field-label: | 3 min read',
      `body/paragraph: ${PROSE}`,
    ]);
  });

  it.each([
    ['an opener', `+ OSLO, May 14 (Reuters) - ${PROSE}`, { dateline: 'OSLO, May 14 (Reuters) -' }, [PROSE]],
    ['an opener, its dash left', `+ OSLO (Reuters) – ${PROSE}`, { dateline: 'OSLO (Reuters)' }, [PROSE]],
    [
      'an opener of a short line',
      '+ OSLO (Reuters) - Nobody came.',
      { dateline: 'OSLO (Reuters) -' },
      ['Nobody came.'],
    ],
    ['a credit', `+ ${PROSE} (Reporting by A. Ash)`, { credits: ['(Reporting by A. Ash)'] }, [PROSE]],
    [
      'a credit alone',
      `+ ${PROSE}\n+ (Reporting by A. Ash)`,
      { credits: ['(Reporting by A. Ash)'] },
      [PROSE],
    ],
    ['a date before prose', `+ May 14, 2024 ${PROSE}`, { published: 'May 14, 2024' }, [PROSE]],
    [
      'a date with a label',
      `+ Updated: May 14, 2024 at noon\n+ ${PROSE}`,
      { modified: 'May 14, 2024' },
      [PROSE],
    ],
  ])('%s leaves the running text', (_what, page, claims, texts) => {
    const result = made(page, claims);
    expect(result.article.body).toEqual(texts.map((text) => ({ type: 'paragraph', text })));
    expect(coverFaults(result.page.text, result.article)).toEqual([]);
  });

  it('and the text on both sides stays one paragraph', () => {
    const result = made(`+ ${PROSE} Ida Norwell ${MORE}`, { authors: 'Ida Norwell' });
    expect(body(result.article)).toEqual([`paragraph: ${PROSE} ${MORE}`]);
  });
});

describe('claims', () => {
  it('that overlap go to the field of higher precedence', () => {
    const result = made(`May 14, 2024 (Reuters)\n+ ${PROSE}`, {
      published: 'May 14, 2024',
      dateline: 'May 14, 2024 (Reuters)',
    });
    expect(pieces(result)[0]).toBe('field/dateline: May 14, 2024 (Reuters)');
    expect(pieces(result).join()).not.toContain('published');
    expect(result.article.published).toBe('May 14, 2024');
  });

  it('may extend over a line end', () => {
    const result = made(`Old ferry to sail\n\n  again by summer\nBy Ida Norwell\n+ ${PROSE}`, {
      headline: 'Old ferry to sail\n\n  again by summer',
      authors: 'Ida Norwell',
    });
    expect(pieces(result)).toEqual([
      'field/headline: Old ferry to sail',
      'field/headline: again by summer',
      'removed/field-label: By',
      'field/authors: Ida Norwell',
      `body/paragraph: ${PROSE}`,
    ]);
  });

  it('may begin in the middle of a line and end in the middle of the next', () => {
    const result = made(`Live Old ferry\nto sail again Share\n+ ${PROSE}`, {
      headline: 'Old ferry\nto sail again',
    });
    expect(pieces(result).slice(0, 4)).toEqual([
      'removed/field-label: Live',
      'field/headline: Old ferry',
      'field/headline: to sail again',
      'removed/field-label: Share',
    ]);
  });

  it('of several stretches are all cut', () => {
    const result = made(`By Ida Norwell and Tom Ash\n+ ${PROSE}`, { authors: ['Ida Norwell', 'Tom Ash'] });
    expect(pieces(result).slice(0, 4)).toEqual([
      'removed/field-label: By',
      'field/authors: Ida Norwell',
      'removed/field-label: and',
      'field/authors: Tom Ash',
    ]);
  });

  it('take precedence over other labels of a line', () => {
    const result = made(`+ Old ferry to sail again by the summer after years of repairs.\n+ ${PROSE}`, {
      headline: 'Old ferry to sail again by the summer after years of repairs.',
    });
    expect(body(result.article)).toEqual([`paragraph: ${PROSE}`]);
  });
});

describe('what is counted as removed', () => {
  it('contains complete lines, characters and pieces by kind', () => {
    const { article } = made(`Home\nOld ferry\nBy Ida Norwell\nOld ferry\n+ ${PROSE}`, {
      headline: 'Old ferry',
      authors: 'Ida Norwell',
      repeats: 'Old ferry',
    });
    expect(article.removed).toEqual({
      lines: 2,
      characters: 'HomeByOld ferry'.length,
      kinds: { 'before-article': 1, 'field-label': 1, 'repeated-headline': 1 },
    });
  });

  it('is nothing on a page without lines', () => {
    const result = made('');
    expect(result.article.removed).toEqual({ lines: 0, characters: 0, kinds: {} });
    expect(result.article.body).toEqual([]);
    expect(result.article.warnings.map((w) => w.code)).toEqual(['no-article']);
    expect(result.explanation.lines).toEqual([]);
  });

  it('is nothing on a page of fields only', () => {
    const result = made('Old ferry to sail\nIda Norwell', {
      headline: 'Old ferry to sail',
      authors: 'Ida Norwell',
    });
    expect(result.article.removed.lines).toBe(0);
    expect(pieces(result)).toEqual(['field/headline: Old ferry to sail', 'field/authors: Ida Norwell']);
  });
});

it('gives confidences in hundredths and 0 for missing fields', () => {
  expect(made(`Old ferry\n+ ${PROSE}`, { headline: 'Old ferry' }).article.confidence).toEqual({
    article: 0.88,
    headline: 0.91,
    published: 0,
  });
});

it('cuts many lines and credits in time that grows with them', () => {
  const cutting = (length: number) => {
    const lines = Array.from({ length }, (_, i) => `+ ${MORE} ${i}.`).join('\n');
    const credits = Array.from({ length: length / 10 }, (_, i) => ` ${i}.`);
    return () => made(lines, { credits }).article;
  };
  expect(cutting(2_500)().body).toHaveLength(2_500);
  expect(growsInStep(cutting, 2_500)).toBe(true);
});
