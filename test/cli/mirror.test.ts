import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Mirror } from '../../src/cli/out/mirror.ts';
import { SinkLost } from '../../src/cli/out/sink.ts';
import { knownFolder } from '../../src/files/folder.ts';
import { Failure } from '../../src/terminal/failure.ts';
import { folderWith } from '../support/command.ts';

describe('the tree of a mirrored folder', () => {
  let cwd = '';
  let root = '';
  let mirror: Mirror;
  /** The real path below the root where the output goes. */
  const filePlaceOf = (path: string) => {
    const { folder, name } = mirror.of(path);
    return join(folder.real, name).slice(root.length + 1);
  };

  beforeEach(() => {
    cwd = realpathSync(folderWith({ 'out/a/old.json': '{}', 'elsewhere/b.json': '{}' }));
    root = join(cwd, 'out');
    mirror = new Mirror(knownFolder(root), (real) => !real.endsWith('input.json'));
  });

  it('resolves paths and creates their folders', () => {
    for (const name of ['top.json', 'a/old.json', 'a/new.json', 'b/c/d.json', 'b/c/e.json'])
      expect(filePlaceOf(name)).toBe(name);
    expect(existsSync(join(root, 'b/c'))).toBe(true);
  });

  it('follows links within the folder, also in a folder that was checked before', () => {
    symlinkSync('old.json', join(root, 'a/link.json'));
    symlinkSync('a', join(root, 'z'));
    mirror.of('a/x.json');
    expect(filePlaceOf('a/link.json')).toBe('a/old.json');
    expect(filePlaceOf('z/y.json')).toBe('a/y.json');
    expect(filePlaceOf('z/w.json')).toBe('a/w.json');
  });

  it('refuses paths that lead out of it', () => {
    symlinkSync(join(cwd, 'elsewhere'), join(root, 'way'));
    symlinkSync(join(cwd, 'elsewhere/b.json'), join(root, 'a/b.json'));
    mirror.of('a/x.json');
    for (const name of ['way/c.json', 'way/new/c.json', 'a/b.json'])
      expect(() => mirror.of(name)).toThrow(Failure);
    expect(existsSync(join(cwd, 'elsewhere/new'))).toBe(false);
  });

  it('refuses paths that lead out of it since it was checked', () => {
    mirror.of('a/x.json');
    renameSync(join(root, 'a'), join(cwd, 'moved'));
    symlinkSync(join(cwd, 'elsewhere'), join(root, 'a'));
    expect(() => mirror.of('a/x.json')).toThrow('leads out of');
  });

  it('refuses a path that would replace an input', () => {
    expect(() => mirror.of('a/input.json')).toThrow(Failure);
  });

  it('recreates a deleted folder, and is lost when its root is deleted or replaced', () => {
    mirror.of('a/x.json');
    rmSync(join(root, 'a'), { recursive: true });
    expect(filePlaceOf('a/x.json')).toBe('a/x.json');
    expect(existsSync(join(root, 'a'))).toBe(true);
    renameSync(root, join(cwd, 'moved'));
    expect(() => mirror.of('a/y.json')).toThrow(SinkLost);
    mkdirSync(root);
    expect(() => mirror.of('a/y.json')).toThrow(SinkLost);
    expect(existsSync(join(root, 'a'))).toBe(false);
  });
});
