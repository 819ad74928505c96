import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { json } from '../../src/format/json.ts';
import { explain } from '../../src/index.ts';
import { writeExplanation } from '../../src/terminal/explanation.ts';
import { lineDiff } from './fixture-diff.ts';
import { assertValid } from './schema.ts';

export const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** A page with its expected result. The page is kept as bytes: encodings are part of the test. */
export interface Fixture {
  readonly name: string;
  readonly folder: string;
  /** The page's file name; the article's `source`. */
  readonly page: string;
  readonly bytes: Uint8Array;
}

/** The result for a fixture's page, in the form in which the command writes it. */
export interface Outcome {
  readonly json: string;
  readonly explain: string;
}

export function fixtureNames(root = FIXTURES): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'wanted')
    .map((entry) => entry.name)
    .sort();
}

/** @throws Error when the folder does not contain exactly one page. */
export function readFixture(name: string, root = FIXTURES): Fixture {
  const folder = join(root, name);
  const pages = readdirSync(folder).filter((file) => file.startsWith('page.'));
  if (pages.length !== 1) {
    throw new Error(`fixture ${name}: expected one page.* file, found ${pages.length}`);
  }
  const page = pages[0]!;
  return { name, folder, page, bytes: readFileSync(join(folder, page)) };
}

export function runFixture(fixture: Fixture): Outcome {
  const explanation = explain(fixture.bytes, { source: fixture.page });
  return { json: json.page(explanation.article), explain: writeExplanation(explanation, null) };
}

/** The committed text; `null` when there is none. */
export function committed(fixture: Fixture, file: string): string | null {
  const path = join(fixture.folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function jsonProblem(text: string): string | null {
  try {
    assertValid(JSON.parse(text));
    return null;
  } catch (error) {
    const { name, message } = error as Error;
    return name === 'SyntaxError' ? `is not JSON: ${message}` : message;
  }
}

/** Everything wrong with a fixture, as readable messages; empty when it passes. */
export function problemsOf(fixture: Fixture): string[] {
  const expected = committed(fixture, 'expected.json');
  const repeat = `npm run fixture -- ${fixture.name}`;
  if (expected === null) {
    return [`fixture ${fixture.name}: expected.json is missing; make it with: ${repeat}`];
  }
  const broken = jsonProblem(expected);
  if (broken) return [`fixture ${fixture.name}: expected.json: ${broken}`];
  const outcome = runFixture(fixture);
  const problems: string[] = [];
  const compare = (file: string, before: string, after: string) => {
    const diff = lineDiff(before, after);
    if (diff) problems.push(`fixture ${fixture.name}: ${file} differs (- expected, + now)\n${diff}`);
  };
  compare('expected.json', expected, outcome.json);
  const explained = committed(fixture, 'expected.explain.txt');
  if (explained !== null) compare('expected.explain.txt', explained, outcome.explain);
  return problems;
}
