import { describe, expect, it } from 'vitest';
import { isInHeadline, isOnBarredLine } from '../../../src/head/authors/barred-lines.ts';
import type { AuthorCandidate } from '../../../src/head/authors/candidate.ts';
import type { LabelKind } from '../../../src/rules/rule.ts';
import { contextOf, pageOf } from '../../support/context.ts';

/** A candidate for a name in a line. */
function candidateIn(text: string, name: string, kind: AuthorCandidate['kind']): AuthorCandidate {
  const line = pageOf(text).lines[0]!;
  const from = line.text.indexOf(name);
  const at = { name, from, to: from + name.length };
  return {
    ...{ line, labelLine: 0, names: [{ line, at }], kind, phrase: '', person: true },
    ...{ roleBehind: false, dated: false, inside: false, tail: 0 },
  } as AuthorCandidate;
}

function isBarred(kind: AuthorCandidate['kind'], label: LabelKind): boolean {
  const line = 'Jane Holloway';
  const context = contextOf(`${line}\nThe old harbour bridge will close on Monday.`, { body: 'The old' });
  const labels = [[{ kind: label, line: 0, rule: '', reason: '', certainty: 'likely' as const }], []];
  return isOnBarredLine({ ...context, labels }, candidateIn(line, line, kind));
}

describe('lines on which no name is the author', () => {
  it.each<[AuthorCandidate['kind'], LabelKind]>([
    ['bare', 'caption'],
    ['bare', 'credit'],
    ['bare', 'tags'],
    ['label', 'teaser'],
    ['owner', 'navigation'],
  ])('%s, %s', (kind, label) => {
    expect(isBarred(kind, label)).toBe(true);
  });

  it.each<[AuthorCandidate['kind'], LabelKind]>([
    ['by', 'caption'],
    ['label', 'credit'],
    ['bare', 'date'],
    ['bare', 'navigation'],
    ['owner', 'copyright'],
  ])('may have one: %s, %s', (kind, label) => {
    expect(isBarred(kind, label)).toBe(false);
  });
});

describe('what readers write below the article', () => {
  const BODY = 'The old harbour bridge will close on Monday.';
  const isReaders = (phrase: string, below: boolean) => {
    const comment = 'Kommentar von Nora Feld — 2019-01-01 @ 00:39';
    const lines = below ? [BODY, comment] : [comment, BODY];
    const context = contextOf(lines.join('\n'), { body: BODY });
    const line = context.page.lines[below ? 1 : 0]!;
    return isOnBarredLine(context, { ...candidateIn(comment, 'Nora Feld', 'label'), line, phrase });
  };

  it('has no author', () => expect(isReaders('kommentar von', true)).toBe(true));
  it('is no opinion above it', () => expect(isReaders('kommentar von', false)).toBe(false));
  it('is no closing byline', () => expect(isReaders('text von', true)).toBe(false));
});

describe('the words of the headline', () => {
  const found = (value: string) => ({ value, ranges: [], rule: '', reason: '', confidence: 1 });
  const H = 'Kühltürme von AKW Gundremmingen gesprengt';

  it.each([
    [`Rückbau von Atomkraftwerk ${H}`, 'Atomkraftwerk Kühltürme von AKW Gundremmingen', H],
    [H, 'AKW Gundremmingen', H],
    [`Energie: ${H}`, 'AKW Gundremmingen', H],
    [H.toUpperCase(), 'AKW GUNDREMMINGEN', H],
  ])('are no byline: %s', (line, name, headline) => {
    expect(isInHeadline(candidateIn(line, name, 'by'), found(headline))).toBe(true);
  });

  it('may be a byline on its own line', () => {
    const candidate = candidateIn(`${H}von Jan Holm`, 'Jan Holm', 'by');
    const own = { ...found(`${H}von Jan Holm`), ranges: [[0, 20] as const] };
    expect(isInHeadline(candidate, own)).toBe(false);
  });

  it.each([
    [`${H} von Jan Holm`, 'Jan Holm', H],
    [`Von Jan Holm: ${H}`, 'Jan Holm', H],
    ['Von Jan Holm', 'Jan Holm', H],
    ['Jan Holm', 'Jan Holm', 'Jan Holm'],
    ['Rede von Johannes Holm beim Hafenfest', 'Johannes Holm', 'Rede von Johannes Holm beim Hafenfest'],
  ])('leave a byline: %s', (line, name, headline) => {
    expect(isInHeadline(candidateIn(line, name, 'by'), found(headline))).toBe(false);
  });
});
