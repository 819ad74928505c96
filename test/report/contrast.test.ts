import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/report/page/base.css', import.meta.url), 'utf8');
const [light, dark] = css.split('@media screen and (prefers-color-scheme: dark)').map((part) => {
  // Example: `  --muted: #545d68;`
  const found = part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name, value]) => [name!, value!]));
}) as [Map<string, string>, Map<string, string>];

/** WCAG 2.2: relative luminance of an sRGB colour. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Text and its background: 4.5 to 1 (WCAG 1.4.3). */
const TEXT = [
  ['text', 'page'],
  ['text', 'card'],
  ['text', 'body'],
  ['muted', 'page'],
  ['muted', 'card'],
  ['muted', 'body'],
  ['muted', 'field'],
  ['muted', 'removed'],
  ['link', 'page'],
  ['body-text', 'body'],
  ['field-text', 'field'],
  ['removed-text', 'removed'],
  ['note-text', 'note'],
] as const;

/** Edges of controls, the focus and bars: 3 to 1 (WCAG 1.4.11). */
const SHAPES = [
  ['control', 'page'],
  ['control', 'card'],
  ['focus', 'page'],
  ['focus', 'body'],
  ['focus', 'field'],
  ['focus', 'removed'],
  ['bar', 'page'],
  ['bar-none', 'page'],
] as const;

it('is computed as WCAG defines it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_name, colours) => {
  it.each(TEXT)('%s is readable on %s', (text, ground) => {
    expect(contrast(colours.get(text)!, colours.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s is distinguishable from %s', (shape, ground) => {
    expect(contrast(colours.get(shape)!, colours.get(ground)!)).toBeGreaterThanOrEqual(3);
  });
});

it('both schemes name the same colours', () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
});
