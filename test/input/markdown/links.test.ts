import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/input/markdown/edits.ts';
import { Links } from '../../../src/input/markdown/links.ts';

const mended = (text: string) => applied(text, new Links(text).edits);

describe('Links', () => {
  it('hides addresses, also over several lines, with brackets and titles', () => {
    expect(mended('[a](/b)')).toBe('[a](xx)');
    expect(mended('[a](/b\nc "d (e)")')).toBe(`[a](${'x'.repeat(12)})`);
  });

  it('takes a link around several blocks apart and remembers its text', () => {
    const text = '[![a](b)\n\n## Title\n\n](/c) d';
    const links = new Links(text);
    expect(applied(text, links.edits)).toBe(' ![a](x)\n\n## Title\n\n      d');
    expect(links.blockLinks).toEqual([[0, text.indexOf('](/c)')]]);
  });

  it('reads brackets inside a link as text', () => {
    expect(mended('[a [b] c](/d)')).toBe('[a xbx c](xx)');
  });

  it('leaves what is no link', () => {
    for (const text of ['[a] (b)', '\\[a](b', '[a][b]', 'a (b)'])
      expect(mended(text)).toBe(text.replace('](b', ']xb'));
  });

  it('takes the bracket from an address that never ends', () => {
    expect(mended('[a](b [c](d)')).toBe('[a]xb [c](x)');
    expect(mended('[a](b\n\nc)')).toBe('[a]xb\n\nc)');
  });
});
