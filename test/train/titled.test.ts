import { expect, it } from 'vitest';
import type { CorpusPage } from '../../eval/corpus.ts';
import { titled } from '../../train/titled.ts';

const LINES = ['Home', 'Harbour bridge to close on Monday', 'May 14, 2024', 'The old bridge will close.'];
const page = (title: string, headline: string | null = null): CorpusPage => ({
  id: 'a',
  gold: { headline },
  dumps: { wet: [title, ...LINES].join('\n'), blocks: LINES.join('\n\n') },
});

it('takes the part of the title that is a line of the page for its headline, and no dump with the title', () => {
  const found = titled(page('Harbour bridge to close on Monday | The Pier Times'));
  expect(found?.gold.headline).toBe('Harbour bridge to close on Monday');
  expect(Object.keys(found?.dumps ?? {})).toEqual(['blocks']);
});

it('leaves a page alone whose title is on no line, whose title is short, or whose headline is known', () => {
  expect(titled(page('The Pier Times'))).toBeNull();
  expect(titled(page('Home | The Pier Times'))).toBeNull();
  expect(titled(page('Harbour bridge to close on Monday', 'Bridge to close'))).toBeNull();
});
