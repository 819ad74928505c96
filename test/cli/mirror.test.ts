import { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Mirror } from '../../src/cli/out/mirror.ts';
import { SinkLost } from '../../src/cli/out/sink.ts';
import { Failure } from '../../src/terminal/failure.ts';
import { folderWith } from '../support/command.ts';

describe('the tree of a mirrored folder', () => {
  let cwd = '';
  let root = '';
  let mirror: Mirror;

  beforeEach(() => {
    cwd = realpathSync(folderWith({ 'out/a/old.json': '{}', 'elsewhere/b.json': '{}' }));
    root = join(cwd, 'out');
    mirror = new Mirror(root, (real) => !real.endsWith('input.json'), false);
  });

  it('resolves paths and creates their folders', () => {
    for (const name of ['a/old.json', 'a/new.json', 'b/c/d.json', 'b/c/e.json'])
      expect(mirror.of(join(root, name))).toBe(join(root, name));
    expect(existsSync(join(root, 'b/c'))).toBe(true);
  });

  it('follows links within the folder, also in a folder that was checked before', () => {
    symlinkSync('old.json', join(root, 'a/link.json'));
    symlinkSync('a', join(root, 'z'));
    mirror.of(join(root, 'a/x.json'));
    expect(mirror.of(join(root, 'a/link.json'))).toBe(join(root, 'a/old.json'));
    expect(mirror.of(join(root, 'z/y.json'))).toBe(join(root, 'a/y.json'));
    expect(mirror.of(join(root, 'z/w.json'))).toBe(join(root, 'a/w.json'));
  });

  it('refuses paths that lead out of it', () => {
    symlinkSync(join(cwd, 'elsewhere'), join(root, 'way'));
    symlinkSync(join(cwd, 'elsewhere/b.json'), join(root, 'a/b.json'));
    mirror.of(join(root, 'a/x.json'));
    for (const name of ['way/c.json', 'a/b.json']) expect(() => mirror.of(join(root, name))).toThrow(Failure);
  });

  it('refuses a path that would replace an input', () => {
    expect(() => mirror.of(join(root, 'a/input.json'))).toThrow(Failure);
  });

  it('recreates a deleted folder, and is lost when its root is deleted', () => {
    mirror.of(join(root, 'a/x.json'));
    rmSync(join(root, 'a'), { recursive: true });
    expect(mirror.of(join(root, 'a/x.json'))).toBe(join(root, 'a/x.json'));
    expect(existsSync(join(root, 'a'))).toBe(true);
    rmSync(root, { recursive: true });
    expect(mirror.gone).toBe(true);
    expect(() => mirror.of(join(root, 'a/y.json'))).toThrow(SinkLost);
    mkdirSync(root);
    expect(mirror.of(join(root, 'a/y.json'))).toBe(join(root, 'a/y.json'));
  });
});
