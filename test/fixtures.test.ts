import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanArticle } from '../src/index.ts';
import { lineDiff } from './support/fixture-diff.ts';
import { committed, fixtureNames, problemsOf, readFixture, runFixture } from './support/fixtures.ts';
import { assertValid } from './support/schema.ts';
import { shortfalls, WANTED } from './support/wanted.ts';

describe('every fixture', () => {
  it.each(fixtureNames())('%s', (name) => {
    expect(problemsOf(readFixture(name)).join('\n\n')).toBe('');
  });
});

describe('the fixtures as a set', () => {
  it('are at least 25 pages, ten of them with an explanation, each saying why it is there', () => {
    const all = fixtureNames().map((name) => readFixture(name));
    expect(all.length).toBeGreaterThanOrEqual(25);
    expect(all.filter((f) => committed(f, 'expected.explain.txt')).length).toBeGreaterThanOrEqual(10);
    expect(all.filter((f) => !committed(f, 'why.md')?.trim()).map((f) => f.name)).toEqual([]);
  });
});

describe('pages that the tool does not handle correctly yet', () => {
  it.each(fixtureNames(WANTED))(
    '%s still falls short; once it does not, it moves up to fixtures/',
    (name) => {
      const fixture = readFixture(name, WANTED);
      expect(committed(fixture, 'why.md')?.trim()).toBeTruthy();
      expect(shortfalls(fixture, cleanArticle(fixture.bytes)), `${name} is right now`).not.toEqual([]);
    },
  );
});

describe('the fixture harness', () => {
  const PAGE = 'Ferry returns to Lindvik\n\nThe ferry came back on Monday, two years after the storm.\n';
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'fixture-'));
    mkdirSync(join(root, 'case'));
    writeFileSync(join(root, 'case', 'page.txt'), PAGE);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const expectation = (text: string) => writeFileSync(join(root, 'case', 'expected.json'), text);
  const problems = () => problemsOf(readFixture('case', root));
  const truth = () => runFixture(readFixture('case', root));

  it('passes a case whose expectation is the output', () => {
    expectation(truth().json);
    writeFileSync(join(root, 'case', 'expected.explain.txt'), truth().explain);
    expect(problems()).toEqual([]);
    assertValid(JSON.parse(truth().json));
  });

  it('fails a case without an expectation and says how to make one', () => {
    expect(problems()).toEqual([
      'fixture case: expected.json is missing; make it with: npm run fixture -- case',
    ]);
  });

  it('fails an incomplete expectation', () => {
    expectation(truth().json.slice(0, 40));
    expect(problems()).toEqual([expect.stringContaining('fixture case: expected.json: is not JSON')]);
  });

  it('fails an expectation that does not fit the schema', () => {
    expectation(JSON.stringify({ ...JSON.parse(truth().json), headline: 7 }));
    expect(problems()).toEqual([expect.stringMatching(/not valid by the schema:\n\/headline/)]);
  });

  it('shows the lines that differ, in the article and in the explanation', () => {
    expectation(truth().json.replace('"schemaVersion": 1,', '"schemaVersion": 1, '));
    writeFileSync(join(root, 'case', 'expected.explain.txt'), 'nothing\n');
    const [article, explained] = problems();
    expect(article).toContain('expected.json differs (- expected, + now)');
    expect(article).toContain('-   "schemaVersion": 1, \n+   "schemaVersion": 1,');
    expect(explained).toContain('expected.explain.txt differs');
    expect(explained).toContain('- nothing');
  });

  it('fails a folder with no page or with two', () => {
    writeFileSync(join(root, 'case', 'page.html'), '<p>x</p>');
    expect(() => readFixture('case', root)).toThrow('fixture case: expected one page.* file, found 2');
    rmSync(join(root, 'case', 'page.html'));
    rmSync(join(root, 'case', 'page.txt'));
    expect(() => readFixture('case', root)).toThrow('fixture case: expected one page.* file, found 0');
  });
});

describe('the line difference', () => {
  it('is empty for the same text', () => expect(lineDiff('a\nb', 'a\nb')).toBe(''));

  it('names changed, new and missing lines with the line before them', () => {
    expect(lineDiff('a\nb\nc', 'a\nx\nc\nd')).toBe('  a\n- b\n+ x\n  c\n+ d');
    expect(lineDiff('a\nb', 'b')).toBe('- a');
  });
});
