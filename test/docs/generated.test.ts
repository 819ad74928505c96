import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedPages } from '../../dev/docs/pages.ts';
import { rules } from '../../src/rules/index.ts';

const pages = await generatedPages();

it.each([...pages])('%s is what npm run docs:rules writes', (path, text) => {
  const committed = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  expect(committed, `${path} is out of date: run npm run docs:rules`).toBe(text);
});

it('the page of the rules has a section for each rule, in one of the three groups', () => {
  const sections = [...pages.get('docs/rules.md')!.matchAll(/^### (.+)$/gm)].map(([, name]) => name);
  expect(sections.sort()).toEqual(rules.map(({ name }) => name));
});
