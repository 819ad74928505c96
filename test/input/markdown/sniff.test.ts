import { describe, expect, it } from 'vitest';
import { isMarkdown } from '../../../src/input/markdown/sniff.ts';

describe('isMarkdown', () => {
  it.each([
    ['three links', 'a [b](/c) [d](https://e.example/f) [g](#h) i'],
    [
      'an address with a title, one broken over lines',
      '[a](b.example/c "d") [e](/f) [g](https://h.example/\ni)',
    ],
    ['a heading and a link', '# The pier\n\nIt is [shut](/pier).'],
    ['two headings', '# The pier\n\nIt is shut.\n\n## Why\n\nRust.'],
    ['definitions of links', 'The [a] is [b][] [c][1].\n\n[a]: /a\n[b]: https://b.example\n[1]: /c'],
    ['front matter', '---\ntitle: The pier\n---\nIt is shut.'],
  ])('hit: %s', (_what, text) => expect(isMarkdown(text)).toBe(true));

  it.each([
    ['two links', 'Write [b](/c) or [d](/e) for a link.'],
    ['links far apart in a long text', `[b](/c) [d](/e) [f](/g) ${'word '.repeat(2_000)}`],
    ['brackets and parentheses', 'see [1](2), [note](that), [sic](!) and [4] (5)'],
    ['one heading', '# The pier\n\nIt is shut.'],
    ['headings without blank lines', '# one\nnpm ci\n# two\nnpm test'],
    ['comments in code', 'So:\n\n# one\n\nnpm ci\n\n# two\n\nnpm test'],
    ['bold words', 'It is **shut** and **rusty**.'],
  ])('miss: %s', (_what, text) => expect(isMarkdown(text)).toBe(false));
});
