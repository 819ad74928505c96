import { describe, expect, it } from 'vitest';
import { preambleOf } from '../../../src/input/markdown/preamble.ts';

const fields = (text: string) => Object.fromEntries(preambleOf(text).fields);
const rest = (text: string) => text.slice(preambleOf(text).end);

describe('preambleOf', () => {
  it('reads front matter: quoted values, lists in both forms', () => {
    const text = `---\ntitle: "The pier: shut"\nauthors: [Ann Roe, 'Ben Hale']\ntags:\n  - sea\n  - rust\n---\n\n# The pier`;
    expect(fields(text)).toEqual({
      title: ['The pier: shut'],
      authors: ['Ann Roe', 'Ben Hale'],
      tags: ['sea', 'rust'],
    });
    expect(rest(text)).toBe('\n# The pier');
  });

  it('reads authors that are given by name', () => {
    expect(fields('---\nauthor:\n  - name: Ann Roe\n---\n')).toEqual({ author: ['Ann Roe'] });
  });

  it("reads a reader service's header", () => {
    const text =
      'Title: The pier\n\nURL Source: https://a.example/b\n\nPublished Time: 2024-05-14T19:12:00Z\n\nMarkdown Content:\n# The pier';
    expect(fields(text)).toMatchObject({ title: ['The pier'], 'published time': ['2024-05-14T19:12:00Z'] });
    expect(rest(text)).toBe('# The pier');
  });

  it.each([
    ['a rule', '---\n\nThe pier is shut.\n\n---\n'],
    ['front matter that does not end', '---\ntitle: The pier\n\nIt is shut.'],
    ['front matter below text', 'The pier\n---\ntitle: a\n---\n'],
    ['a title without an address', 'Title: The pier\n\nIt is shut.'],
    ['nothing', ''],
  ])('finds none: %s', (_what, text) => expect(preambleOf(text).end).toBe(0));
});
