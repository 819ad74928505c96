import { describe, expect, it } from 'vitest';
import { inputAt } from '../../fuzz/input.ts';
import { mutateBytes, mutateText } from '../../fuzz/mutate.ts';
import { fixtureSeeds } from '../../fuzz/pages.ts';
import { mixed, randomOf } from '../../fuzz/random.ts';

const seeds = fixtureSeeds();
const inputs = (seed: number) => Array.from({ length: 200 }, (_, i) => inputAt(seed, i, seeds));

describe('a run', () => {
  it('is repeated by its seed, and differs with another', () => {
    expect(inputs(7)).toEqual(inputs(7));
    expect(inputs(7)).not.toEqual(inputs(8));
  });

  it('can make one input without those before it', () => {
    expect(inputAt(7, 150, seeds)).toEqual(inputs(7)[150]);
  });

  it('tries text and bytes, all options, and hardly any input twice', () => {
    const made = inputs(7);
    const texts = made.filter(({ input }) => typeof input === 'string');
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.length).toBeLessThan(190);
    expect(new Set(made.flatMap(({ options }) => Object.keys(options))).size).toBe(4);
    expect(new Set(made.map(({ input }) => Buffer.from(input).toString('hex'))).size).toBeGreaterThan(195);
  });
});

describe('the random numbers', () => {
  it('are spread over their range and their seeds', () => {
    const random = randomOf(1);
    const counts = Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) counts[random.below(10)]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
    expect(new Set(Array.from({ length: 10_000 }, (_, i) => mixed(1, i))).size).toBeGreaterThan(9990);
    expect(randomOf(1).below(0)).toBe(0);
  });
});

describe('a mutated page', () => {
  const page = Array.from({ length: 20 }, (_, i) => `line ${i} of this page`).join('\n');

  it('may take lines from another page, lose its own, and contain hostile text', () => {
    const made = Array.from({ length: 300 }, (_, i) => mutateText(page, 'from elsewhere', randomOf(i)));
    expect(made.some((text) => text.includes('from elsewhere'))).toBe(true);
    expect(made.some((text) => !text.includes('line 3 '))).toBe(true);
    expect(made.some((text) => text.includes('\ud800'))).toBe(true);
    expect(made.some((text) => text.includes('\r\n'))).toBe(true);
    expect(mutateText('', '', randomOf(1))).toEqual(expect.any(String));
  });

  it('may be cut in the middle of a character, and does not change its page', () => {
    const bytes = Buffer.from('渡し船'.repeat(9));
    const made = Array.from({ length: 100 }, (_, i) => mutateBytes(bytes, randomOf(i)));
    expect(made.some((cut) => new TextDecoder().decode(cut).includes('\ufffd'))).toBe(true);
    expect(made.some((cut) => cut.length < bytes.length)).toBe(true);
    expect(bytes.toString()).toBe('渡し船'.repeat(9));
    expect(mutateBytes(new Uint8Array(), randomOf(1))).toBeInstanceOf(Uint8Array);
  });
});
