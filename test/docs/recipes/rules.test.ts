import { expect, it } from 'vitest';
import { problemsOf, RULES, recipe } from './follow.ts';

it.each(RULES)('the recipe of CONTRIBUTING.md: %s', async (title) => {
  const steps = recipe(title);
  expect(steps.filter(({ does }) => does !== 'run').length, 'edits').toBeGreaterThan(1);
  expect(steps.filter(({ does }) => does === 'run').length, 'commands').toBeGreaterThan(1);
  expect(await problemsOf(steps)).toBe('');
});
