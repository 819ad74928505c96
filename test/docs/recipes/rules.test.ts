import { it } from 'vitest';
import { follow, RULES } from './follow.ts';

it.each(RULES)('the recipe of CONTRIBUTING.md: %s', follow);
