/*
 * npm run fixture                      lists the fixtures and what each one pins
 * npm run fixture -- NAME...           writes expected.json and shows what changed
 * npm run fixture -- NAME --explain    writes expected.explain.txt as well, even if there was none
 * npm run fixture -- [NAME...] --check compares only; exit 1 when something differs
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lineDiff } from './fixture-diff.ts';
import { committed, type Fixture, fixtureNames, problemsOf, readFixture, runFixture } from './fixtures.ts';

function list(): void {
  for (const name of fixtureNames()) {
    const fixture = readFixture(name);
    const state = committed(fixture, 'expected.json') === null ? ' (no expectation yet)' : '';
    console.log(`${name}${state}\n    ${committed(fixture, 'why.md')?.trim() ?? ''}`);
  }
}

function check(names: readonly string[]): void {
  const problems = names.flatMap((name) => problemsOf(readFixture(name)));
  for (const problem of problems) console.log(`${problem}\n`);
  console.log(`${names.length} fixtures, ${problems.length} problems`);
  if (problems.length) process.exitCode = 1;
}

function rewrite(fixture: Fixture, file: string, after: string): void {
  const before = committed(fixture, file);
  if (before === after) {
    console.log(`${fixture.name}/${file}: unchanged`);
    return;
  }
  writeFileSync(join(fixture.folder, file), after);
  console.log(`${fixture.name}/${file}: ${before === null ? 'new' : 'changed (- before, + now)'}`);
  console.log(before === null ? after : lineDiff(before, after));
}

function regenerate(name: string, withExplain: boolean): void {
  const fixture = readFixture(name);
  const outcome = runFixture(fixture);
  rewrite(fixture, 'expected.json', outcome.json);
  if (withExplain || committed(fixture, 'expected.explain.txt') !== null) {
    rewrite(fixture, 'expected.explain.txt', outcome.explain);
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false }, explain: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const known = fixtureNames();
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length) {
    console.error(`no such fixture: ${unknown.join(', ')}; npm run fixture lists them`);
    process.exitCode = 2;
  } else if (values.check) check(positionals.length ? positionals : known);
  else if (positionals.length) for (const name of positionals) regenerate(name, values.explain);
  else list();
}

main();
