import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { built } from '../support/built.ts';
import { ARTICLE } from '../support/process.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(built(part), join(folder, part), {
      recursive: true,
      filter: (path) => !path.endsWith('.cache'),
    });
  symlinkSync(built('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'page.txt'), ARTICLE);
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], env: Record<string, string> = {}) {
  const bin = join(folder, 'bin/clean-article.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

const kept = () => readdirSync(join(folder, 'dist')).filter((name) => name.includes('.cache'));

describe('compiled code kept for the next start', () => {
  it('is written by the first run that cleans, is used by the next, and changes nothing', () => {
    const first = run(['page.txt']);
    expect(kept()).toHaveLength(1);
    const file = join(folder, 'dist', kept()[0]!);
    const { ino } = statSync(file);
    expect(run(['page.txt'])).toBe(first);
    expect(statSync(file).ino).toBe(ino);
    expect(JSON.parse(first).headline).toBe('Harbour town votes to keep its last ferry');
  });

  it('is written anew when it cannot be used', () => {
    const first = run(['page.txt']);
    const file = join(folder, 'dist', kept()[0]!);
    const whole = readFileSync(file);
    for (const broken of [Buffer.alloc(0), whole.subarray(0, whole.length / 2), Buffer.from('no code\n')]) {
      writeFileSync(file, broken);
      expect(run(['page.txt'])).toBe(first);
      expect(readFileSync(file).length).toBeGreaterThan(whole.length / 2);
    }
  });

  it('is left out where nothing was cleaned, and where Node is told to keep none', () => {
    run(['--version']);
    expect(kept()).toEqual([]);
    run(['page.txt'], { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(kept()).toEqual([]);
  });
});
