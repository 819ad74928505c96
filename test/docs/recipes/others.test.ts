import { expect, it } from 'vitest';
import { readDocument } from '../documents.ts';
import { follow, OTHERS, problemsOf, RULES, steps } from './follow.ts';

it.each(OTHERS)('the recipe of CONTRIBUTING.md: %s', follow);

it('all recipes of CONTRIBUTING.md are listed here', () => {
  const titles = [...readDocument('CONTRIBUTING.md').matchAll(/^### (.+)$/gm)].map(([, title]) => title);
  expect(titles.sort()).toEqual([...RULES, ...OTHERS].sort());
});

it('the other commands of CONTRIBUTING.md do what it says', async () => {
  const others = steps.filter(({ block }) => ![...RULES, ...OTHERS].includes(block.section));
  expect(others.length).toBeGreaterThan(5);
  expect(await problemsOf(others)).toBe('');
});
