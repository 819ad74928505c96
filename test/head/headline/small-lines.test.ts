import { describe, expect, it } from 'vitest';
import { isSmallLine } from '../../../src/head/headline/small-lines.ts';
import { labelLines } from '../../../src/rules/index.ts';
import { datedPage } from '../dated-page.ts';

function isSmall(line: string, language = 'en'): boolean {
  const { context } = datedPage(`${line}\n+ The harbour board met again on Monday to talk about the ferry.`, {
    language,
  });
  return isSmallLine({ ...context, labels: labelLines(context.page) }, context.page.lines[0]!);
}

describe('small lines are no headlines', () => {
  it.each([
    ['en', 'By Jane Holloway'],
    ['en', 'Written by Jane Holloway and Peter Marsh'],
    ['de', 'Von Anna Bergfeld'],
    ['de', 'Aus dem Türkischen von Ruth Aldous'],
    ['en', 'Translated by Ruth Aldous'],
    ['en', '2 hours ago'],
    ['de', 'vor 3 Stunden'],
    ['de', 'Urteil vom 12.03.2019'],
    ['de', '17/11/201917/11/2019 ~ Nora Field'],
    ['en', 'Nora Field | 12 May 2024'],
    ['en', 'By Jane Holloway and from Quay Letters | Published on May 12, 2024'],
  ])('%s: %s', (language, line) => {
    expect(isSmall(line, language)).toBe(true);
  });

  it.each([
    ['en', 'By the harbour, a village waits for its ferry'],
    ['en', 'Two hours ago the ferry sailed for the last time'],
    ['de', 'Von Lindvik nach Oslo in acht Stunden'],
    ['en', 'Ferry sunk by storm: Jane Holloway on the night that changed Lindvik'],
    ['en', 'What the divers saw on 6 January 2021'],
    ['en', 'Harbour Fair 12 May 2024'],
    ['en', 'Web design for small harbours: what sells'],
    ['en', 'Design by committee: who drew the new pier?'],
  ])('%s: not %s', (language, line) => {
    expect(isSmall(line, language)).toBe(false);
  });
});

describe('the line below a label', () => {
  const below = (label: string, name: string) => {
    const { context } = datedPage(`${label}\n${name}\n+ The harbour board met again on Monday.`, {
      language: 'de',
    });
    return isSmallLine({ ...context, labels: labelLines(context.page) }, context.page.lines[1]!);
  };

  it.each([
    ['Autor:', 'Redaktion Hafenliste Nord'],
    ['Von', 'Nora Field'],
  ])('%s, then %s', (label, name) => expect(below(label, name)).toBe(true));

  it.each([
    ['Interview', 'Die Fähre fährt wieder'],
    ['Autor:', 'Warum die alte Fähre im Sommer wieder fährt'],
  ])('%s, then not %s', (label, name) => expect(below(label, name)).toBe(false));
});
