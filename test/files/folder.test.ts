import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { targetOf, writeAtomically } from '../../src/files/atomic.ts';
import { FolderChanged, inFolder, knownFolder, makeFolder } from '../../src/files/folder.ts';
import { folderWith } from '../support/folders.ts';

describe('a folder that was checked', () => {
  let cwd = '';
  const out = () => join(cwd, 'out');
  const swap = () => {
    renameSync(out(), join(cwd, 'moved'));
    symlinkSync('else', out());
  };

  beforeEach(() => {
    cwd = folderWith({ 'out/a': '', 'else/b': '' });
  });

  it('is recognised', () => {
    expect(inFolder(knownFolder(out()), (path) => readdirSync(path))).toEqual(['a']);
  });

  it('is not mistaken for the one that a link in its place leads to', () => {
    const place = targetOf(join(out(), 'x.json'));
    swap();
    expect(() => writeAtomically(place, 'text')).toThrow(FolderChanged);
    expect(readdirSync(join(cwd, 'else'))).toEqual(['b']);
  });

  it('is not mistaken for a new one of its name', () => {
    const folder = knownFolder(out());
    rmSync(out(), { recursive: true });
    expect(() => inFolder(folder, () => {})).toThrow('the folder has gone');
    mkdirSync(join(cwd, 'filler'));
    mkdirSync(out());
    expect(() => inFolder(folder, () => {})).toThrow(/gone|another folder/);
  });

  it.runIf(existsSync('/proc/self/fd'))(
    'is held while it is worked in, even if it is swapped meanwhile',
    () => {
      inFolder(knownFolder(out()), (path) => {
        swap();
        writeFileSync(join(path, 'x'), '');
        renameSync(join(path, 'x'), join(path, 'y'));
      });
      expect(readdirSync(join(cwd, 'moved'))).toEqual(['a', 'y']);
      expect(readdirSync(join(cwd, 'else'))).toEqual(['b']);
    },
  );
});

describe('folders that are missing', () => {
  it('are created, with those above', () => {
    const cwd = folderWith();
    for (let times = 0; times < 2; times++) makeFolder(join(cwd, 'a/b/c'));
    expect(readdirSync(join(cwd, 'a/b'))).toEqual(['c']);
  });

  it('cannot be where a file is', () => {
    const cwd = folderWith({ a: '' });
    expect(() => makeFolder(join(cwd, 'a'))).toThrow('EEXIST');
    expect(() => makeFolder(join(cwd, 'a/b'))).toThrow(/ENOTDIR|EEXIST/);
  });

  it.runIf(existsSync('/proc/self'))('are not looked for without end where none can be', () => {
    expect(() => makeFolder('/proc/clean-article/a')).toThrow('ENOENT');
  });
});
