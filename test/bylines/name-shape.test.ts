import { describe, expect, it } from 'vitest';
import { mayOpenWithName } from '../../src/bylines/name-shape.ts';

describe('mayOpenWithName', () => {
  it.each([
    'Jane Holloway',
    'Jane',
    'JANE HOLLOWAY',
    'Anna van der Berg',
    'Ann and Peter Marsh',
    '— Jane Holloway',
    'J. Holloway | May 14, 2024',
    'the Pier Times Team',
    '王小明',
    'محمد علي',
    '14 May 2024 Jane Holloway',
    '',
  ])('%s: a name is possible', (text) => expect(mayOpenWithName(text)).toBe(true));

  it.each([
    'about us',
    'Skip to content',
    'Read more',
    'harbourgirl says',
    '→ read the report',
    'Leave your comment',
  ])('%s: no name is possible', (text) => expect(mayOpenWithName(text)).toBe(false));
});
