import { describe, expect, it } from 'vitest';
import type { NoiseKind } from '../../src/api/noise-kind.ts';
import { languages } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { rules } from '../../src/rules/index.ts';
import type { LabelKind, Rule } from '../../src/rules/rule.ts';
import { filesOfRules } from './files.ts';
import { pageOfCase } from './page-of.ts';
import { CERTAINTIES, type Hit, type Miss, type RuleTable, ruleTables } from './table.ts';

const LEAST = 4;
const tables = await ruleTables();
const withTables = rules.flatMap((rule): [string, Rule, RuleTable][] => {
  const table = tables.get(rule.name);
  return table ? [[rule.name, rule, table]] : [];
});

const titleOf = (example: Hit | Miss) =>
  typeof example === 'string' ? example : 'line' in example ? example.line : example.what;
const hitsOf = (table: RuleTable) =>
  CERTAINTIES.flatMap((certainty) => (table[certainty] ?? []).map((hit) => ({ certainty, hit })));
const labelsOf = (rule: Rule, example: Hit | Miss) => rule.find(pageOfCase(example));
const reasonsOf = (rule: Rule, table: RuleTable) =>
  hitsOf(table).flatMap(({ hit }) => labelsOf(rule, hit).map(({ reason }) => reason));

describe('the tables of hits and misses', () => {
  it('are one for each rule', () => {
    const without = rules.map(({ name }) => name).filter((name) => !tables.has(name));
    expect(without, 'rules without test/rules/tables/<name of the rule>.ts').toEqual([]);
    const names = new Set(rules.map(({ name }) => name));
    const strays = [...tables.keys()].filter((name) => !names.has(name));
    expect(strays, 'tables in test/rules/tables whose name no rule has').toEqual([]);
  });

  it.each(withTables)(
    `hold for %s at least ${LEAST} hits and ${LEAST} misses, each once`,
    (_name, _rule, table) => {
      const hits = hitsOf(table).map(({ hit }) => titleOf(hit));
      const misses = table.misses.map(titleOf);
      expect(hits.length).toBeGreaterThanOrEqual(LEAST);
      expect(misses.length).toBeGreaterThanOrEqual(LEAST);
      expect([...hits, ...misses]).toEqual([...new Set([...hits, ...misses])]);
    },
  );
});

describe.each(withTables)('%s', (name, rule, table) => {
  it.each(hitsOf(table).map(({ certainty, hit }) => [certainty, titleOf(hit), hit] as const))(
    'is %s of: %s',
    (certainty, _title, hit) => {
      const labels = labelsOf(rule, hit);
      const { labelled = [1], reason = '' } = typeof hit === 'string' ? {} : { labelled: [1], ...hit };
      expect(labels.map((label) => label.line + 1)).toEqual(labelled);
      for (const label of labels) {
        expect(label).toMatchObject({ kind: rule.kind, rule: name, certainty });
        expect(label.reason).toContain(reason);
      }
    },
  );

  it.each(table.misses.map((miss) => [titleOf(miss), miss] as const))('misses: %s', (_title, miss) => {
    expect(labelsOf(rule, miss)).toEqual([]);
  });

  it('gives a reason that quotes or counts what was found', () => {
    const vague = reasonsOf(rule, table).filter((reason) => !/“|\d|private-use|element/.test(reason));
    expect(vague, 'reasons that neither quote nor count what was found').toEqual([]);
  });
});

describe('the tables of the phrase rules', () => {
  const ofPhrases = withTables.filter(([name]) => filesOfRules().get(name)?.startsWith('phrase/'));
  const knows = ({ phrases }: Language, kind: LabelKind, phrase: string) =>
    Object.values(phrases[kind as NoiseKind] ?? {}).some((list: readonly string[]) => list.includes(phrase));

  it.each(ofPhrases)('hold for %s phrases of more than one language', (_name, rule, table) => {
    const { kind } = rule;
    const found = reasonsOf(rule, table).flatMap((reason) => /“(.+)”$/.exec(reason)?.[1] ?? []);
    const phrases = found.filter((phrase) => languages.some((language) => knows(language, kind, phrase)));
    const alone = languages.filter((language) => phrases.every((phrase) => knows(language, kind, phrase)));
    expect(phrases.length).toBeGreaterThan(1);
    expect(
      alone.map(({ code }) => code),
      'a language that has the phrases of all hits: add a hit in another one',
    ).toEqual([]);
  });
});

describe('running text', () => {
  it.each([
    'The council approved the plan on Monday after a long debate about its cost.',
    'Der Rat stimmte dem Plan am Montag nach einer langen Debatte über die Kosten zu.',
    'Le conseil a approuvé le projet lundi après un long débat sur son coût.',
    'Совет одобрил план в понедельник после долгого спора о его стоимости.',
    '市议会经过长时间的辩论后于周一批准了这项计划。',
  ])('gets no label of any rule: %s', (line) => {
    expect(rules.flatMap((rule) => labelsOf(rule, line))).toEqual([]);
  });
});
