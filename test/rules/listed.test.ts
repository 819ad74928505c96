import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { LABEL_KINDS, type Rule } from '../../src/rules/rule.ts';
import { USER_KINDS } from '../../src/rules/user/check.ts';
import { exportsOf, filesOfRules } from './files.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8'));

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'find' in value && 'about' in value;

const inFiles = (
  await Promise.all(
    [...filesOfRules()].map(async ([name, path]) =>
      (await exportsOf(path)).filter(isRule).map((rule) => ({ name, path, rule })),
    ),
  )
).flat();

describe('src/rules/index.ts', () => {
  it('lists every rule that a file exports', () => {
    expect(inFiles.length).toBeGreaterThan(30);
    const unlisted = inFiles
      .filter(({ rule }) => !rules.includes(rule))
      .map(({ path }) => `src/rules/${path}`);
    expect(unlisted, 'files whose rule is missing in the list of src/rules/index.ts').toEqual([]);
  });

  it('lists them by name, each once', () => {
    const names = rules.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
  });
});

describe('a kind', () => {
  it('is given by a rule at least', () => {
    const without = LABEL_KINDS.filter((kind) => !rules.some((rule) => rule.kind === kind));
    expect(without, 'kinds of src/api/noise-kind.ts that no rule gives').toEqual([]);
  });

  it('is offered to the rules of a user by the schema of the config file', () => {
    expect(
      schema.$defs.kind.enum,
      'give $defs.kind.enum of schema/config.schema.json the kinds of src/api/noise-kind.ts but repeated-headline, in that order',
    ).toEqual(USER_KINDS);
  });
});

describe('a rule', () => {
  it('is in a file of its name', () => {
    for (const { name, path, rule } of inFiles) expect(rule.name, path).toBe(name);
    expect(inFiles.map(({ rule }) => rule.name).sort()).toEqual(rules.map(({ name }) => name));
  });

  it('says in one sentence what it looks for', () => {
    for (const { name, about } of rules) expect(about, name).toMatch(/^[A-Z][^\n]{15,160}[.”]$/);
  });
});
