import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanArticle, learnSites } from '../../src/index.ts';
import { readSiteTemplate, writeSiteTemplate } from '../../src/site/file.ts';
import { sitePage } from './pages.ts';

const template = learnSites([1, 2, 3, 4].map((n) => ({ content: sitePage(n) })))!;
const file = writeSiteTemplate(template);

/** Where the second page's lines start, after the header, two numbers, a host and a head for each of four pages. */
const secondStart = (text: string) => text.indexOf('\n') + 1 + 4 * (9 * 4 + 1);

/** The file with its content changed. */
const changed = (change: (text: string) => string) =>
  gzipSync(Buffer.from(change(gunzipSync(file).toString('latin1')), 'latin1'));

describe('the file of a template', () => {
  it('says the same when it is read', () => {
    const read = readSiteTemplate(file);
    expect(read.digest).toBe(template.digest);
    expect(cleanArticle(sitePage(9), { template: read })).toEqual(cleanArticle(sitePage(9), { template }));
    expect(Buffer.from(writeSiteTemplate(read)).equals(file)).toBe(true);
  });

  it('begins with its version and holds no text of a page', () => {
    const text = gunzipSync(file).toString('latin1');
    const header = JSON.parse(text.slice(0, text.indexOf('\n')));
    expect(header).toMatchObject({ format: 'clean-article sites', version: 3, sites: 1, pages: 4 });
    expect(text.toLowerCase()).not.toContain('harbour');
  });

  it.each([
    ['another file', () => Buffer.from('no template'), 'not a site template'],
    ['another file in gzip', () => gzipSync('{}\n'), 'not a site template'],
    ['another version', () => changed((t) => t.replace('"version":3', '"version":1')), 'version 1'],
    ['a file cut off', () => changed((t) => t.slice(0, -3)), 'cut off'],
    ['wrong counts', () => changed((t) => t.replace('"pages":4', '"pages":-4')), 'damaged'],
    [
      'wrong numbers',
      () => changed((t) => `${t.slice(0, secondStart(t))}\xff\xff\xff\xff${t.slice(secondStart(t) + 4)}`),
      'damaged',
    ],
  ])('is refused: %s', (_what, bytes, message) => {
    expect(() => readSiteTemplate(bytes())).toThrow(RangeError);
    expect(() => readSiteTemplate(bytes())).toThrow(message);
  });
});
