import { expect } from 'vitest';
import { readDocument } from '../documents.ts';
import { runIn } from '../shell.ts';
import { type Step, stepsOf } from '../steps.ts';
import { treeCopy } from '../tree.ts';
import { walk } from '../walk.ts';

/** Headings of the recipes that make rules; vitest runs them beside the others, as each takes half a minute. */
export const RULES = ['A rule of a known kind', 'A new kind'];
/** Headings of all other recipes. */
export const OTHERS = ['A phrase', 'A language', 'An output format', 'A container', 'A feature'];

/** What CONTRIBUTING.md tells a newcomer to do. */
export const steps = stepsOf(readDocument('CONTRIBUTING.md'));

/** Follows steps on a copy of the tree, then asks for types and form of what was written. */
export async function problemsOf(recipe: readonly Step[]): Promise<string> {
  const place = treeCopy();
  const { failures } = await walk(recipe, place);
  const written = recipe.flatMap((step) =>
    step.does === 'run' || /^try\//.test(step.path) ? [] : step.path,
  );
  const checked = [...new Set(written)].filter((path) => /\.(?:ts|json)$/.test(path));
  const checks = checked.length === 0 ? [] : ['tsc --noEmit', `biome check ${checked.join(' ')}`];
  const problems = failures.map(({ step, words }) => `${step.command}\n${words}`);
  for (const check of checks) {
    const { code, output } = await runIn(place, check, true);
    if (code !== 0) problems.push(`${check}\n${output}`);
  }
  return problems.join('\n\n');
}

/** Follows a recipe. @param title Its heading. */
export async function follow(title: string): Promise<void> {
  const recipe = steps.filter(({ block }) => block.section === title);
  expect(recipe.filter(({ does }) => does !== 'run').length, 'edits').toBeGreaterThan(1);
  expect(recipe.filter(({ does }) => does === 'run').length, 'commands').toBeGreaterThan(1);
  expect(await problemsOf(recipe)).toBe('');
}
