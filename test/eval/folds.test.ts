import { describe, expect, it } from 'vitest';
import { foldOf, siteOf } from '../../eval/folds.ts';

describe('siteOf', () => {
  it('is the same for every host and edition of a site', () => {
    const pages = [
      { id: '1', url: 'https://www.exampleton.com/a' },
      { id: '2', url: 'http://news.exampleton.co.uk/b?c=d' },
      { id: '3', site: 'Exampleton.DE' },
      { id: 'exampleton-2' },
    ];
    expect(pages.map(siteOf)).toEqual(Array(4).fill('exampleton'));
  });

  it('uses the site, else the address, else the id', () => {
    expect(siteOf({ id: '1', site: 'www.north.org', url: 'https://south.org/' })).toBe('north');
    expect(siteOf({ id: '0042', url: 'not an address' })).toBe('0042');
    expect(siteOf({ id: '0043', site: null, url: null })).toBe('0043');
  });

  it('does not shorten a short name', () => {
    expect(siteOf({ id: '1', url: 'https://co.uk/' })).toBe('co');
    expect(siteOf({ id: '1', url: 'http://localhost/' })).toBe('localhost');
  });
});

describe('foldOf', () => {
  it('is FNV-1a modulo k', () => {
    // published test values of 32-bit FNV-1a: "a" e40c292c, "foobar" bf9cf968
    expect(foldOf('a', 1000)).toBe(0xe40c292c % 1000);
    expect(foldOf('foobar', 1000)).toBe(0xbf9cf968 % 1000);
  });

  it('spreads the sites evenly over k folds', () => {
    const sizes = [0, 0, 0, 0, 0];
    for (let i = 0; i < 1000; i++) sizes[foldOf(`site${i}`, 5)]! += 1;
    for (const size of sizes) expect(size).toBeGreaterThan(150);
    expect(sizes.reduce((a, b) => a + b)).toBe(1000);
  });

  it('requires at least two folds', () => {
    for (const k of [1, 0, -2, 2.5]) expect(() => foldOf('a', k)).toThrow(RangeError);
  });
});
