import { describe, expect, it } from 'vitest';
import { type ColorMode, paintFor } from '../../src/terminal/color.ts';
import type { Io } from '../../src/terminal/io.ts';

async function painted(when: ColorMode, isTTY: boolean, env: Io['env'] = {}): Promise<boolean> {
  const paint = await paintFor(when, { isTTY } as Io['stdout'], env);
  return paint.error('x') !== 'x';
}

describe('colour', () => {
  it('depends on the stream', async () => {
    expect(await painted('auto', true)).toBe(true);
    expect(await painted('auto', false)).toBe(false);
    expect(await painted('auto', true, { TERM: 'dumb' })).toBe(false);
  });

  it('respects NO_COLOR when it is not empty', async () => {
    expect(await painted('auto', true, { NO_COLOR: '1' })).toBe(false);
    expect(await painted('auto', true, { NO_COLOR: '' })).toBe(true);
    expect(await painted('auto', true, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
  });

  it('respects FORCE_COLOR', async () => {
    expect(await painted('auto', false, { FORCE_COLOR: '1' })).toBe(true);
    expect(await painted('auto', false, { FORCE_COLOR: '' })).toBe(true);
    expect(await painted('auto', true, { FORCE_COLOR: '0' })).toBe(false);
  });

  it('gives precedence to the command line', async () => {
    expect(await painted('always', false, { NO_COLOR: '1' })).toBe(true);
    expect(await painted('never', true, { FORCE_COLOR: '1' })).toBe(false);
  });
});
