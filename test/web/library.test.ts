import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { learnSites, readSiteTemplate, writeSiteTemplate } from '../../src/index.ts';
import { decode, encodingExists } from '../../src/web/text-decoder.ts';
import { sitePage } from '../site/pages.ts';
import { built } from '../support/built.ts';
import { onNode, webPages } from './pages.ts';

/** The built entry point. It uses nothing of Node's, but runs there too if it is given its data. */
const { load } = (await import(
  pathToFileURL(built('dist/web.js')).href
)) as typeof import('../../src/web/index.ts');
const read = (file: string) => readFile(join(built('dist'), file));
const library = await load({ read });

describe('the library for browsers', () => {
  it('gives what the library for Node gives', () => {
    const pages = webPages();
    expect(pages.length).toBeGreaterThan(90);
    const given = pages.map((page) =>
      JSON.stringify(library.explain(Buffer.from(page, 'latin1'), { source: 'page', spans: true })),
    );
    expect(given).toEqual(onNode(pages));
  });

  it('cleans Markdown, and searches for patterns of one’s own', () => {
    const page =
      '# Ferry returns\n\n[Home](/)\n\nThe **ferry** came back on Monday, after two years.\n\nAd 17\n';
    const { article, lines } = library.explain(page, {
      input: 'markdown',
      rules: { patterns: [{ kind: 'advertisement', pattern: '^Ad \\d+$' }] },
    });
    expect(article.headline).toBe('Ferry returns');
    expect(lines.find(({ text }) => text === 'Ad 17')?.rule).toBe('user-pattern');
  });

  it('learns sites, writes and reads templates as Node does', () => {
    const pages = [1, 2, 3].map((n) => ({ content: sitePage(n) }));
    const learned = library.learnSites(pages);
    expect(learned).toEqual(learnSites(pages));
    expect(readSiteTemplate(library.writeSiteTemplate(learned!))).toEqual(learned);
    expect(library.readSiteTemplate(writeSiteTemplate(learned!))).toEqual(learned);
    expect(() => library.readSiteTemplate(Uint8Array.of(1, 2))).toThrow('not a site template');
  });

  it('takes data that is unpacked already', async () => {
    const { gunzipSync } = await import('node:zlib');
    const other = await load({ read: async (file) => gunzipSync(await read(file)) });
    expect(other.cleanArticle('Sign in')).toEqual(library.cleanArticle('Sign in'));
  });

  it('refuses options that nobody reads', async () => {
    await expect(load({ raed: read } as never)).rejects.toThrow('raed: no such option: did you mean read?');
    expect(() => library.cleanArticle('', { langauge: 'en' } as never)).toThrow('did you mean language?');
  });
});

describe('the encodings of browsers', () => {
  it('are known, and no others', () => {
    const labels = [
      'windows-1251',
      'koi8-r',
      'gb18030',
      'shift_jis',
      'big5',
      'euc-kr',
      'utf-16le',
      'utf-32be',
    ];
    expect(labels.filter((label) => !encodingExists(label))).toEqual([]);
    expect(['ibm420_ltr', 'iso-2022-kr', 'nonsense', ''].filter(encodingExists)).toEqual([]);
  });

  it('are decoded, UTF-32 too', () => {
    expect(decode(Uint8Array.of(0xcf, 0xee, 0xf0, 0xf2), 'windows-1251')).toBe('Порт');
    const units = Uint32Array.of(0xfeff, 0x41, 0x1f600, 0xd800, 0x110000);
    const little = new Uint8Array(units.buffer);
    expect(decode(little, 'utf-32le')).toBe('A😀\ufffd\ufffd');
    expect(decode(Uint8Array.from(little).reverse().subarray(-8, -4), 'utf-32be')).toBe('A');
  });
});
