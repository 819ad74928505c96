import {
  appendFileSync,
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type FilePlace, filePlaceOf } from '../../src/files/folder.ts';
import {
  copyTo,
  moveTo,
  openAnew,
  openToExtend,
  openToRead,
  removeFile,
  sizeAt,
} from '../../src/files/own-file.ts';
import { folderWith } from '../support/folders.ts';

let cwd = '';
let part: FilePlace;
const at = (name: string) => join(cwd, name);
const text = (name: string) => readFileSync(at(name), 'utf8');

/** Opens it, writes a few bytes, closes it. */
function write(file: number | null): void {
  if (file === null) return;
  writeSync(file, 'ours');
  closeSync(file);
}

beforeEach(() => {
  cwd = folderWith({ 'else/theirs': 'theirs' });
  part = filePlaceOf(at('.part'));
});

describe('a link that others planted under the name of a file of ours', () => {
  const leadsTo: [string, () => void][] = [
    ['a file', () => symlinkSync('else/theirs', at('.part'))],
    ['nothing yet', () => symlinkSync('else/new', at('.part'))],
    ['a folder', () => symlinkSync('else', at('.part'))],
  ];

  it.each(leadsTo)('is replaced, not followed: to %s', (_what, plant) => {
    plant();
    write(openAnew(part, 'final'));
    expect(lstatSync(at('.part')).isFile()).toBe(true);
    expect([text('.part'), text('else/theirs')]).toEqual(['ours', 'theirs']);
    expect(existsSync(at('else/new'))).toBe(false);
  });

  it.each(leadsTo)('is neither read, nor extended, nor measured: to %s', (_what, plant) => {
    plant();
    expect([openToRead(part), openToExtend(part), sizeAt(part)]).toEqual([null, null, null]);
  });

  it('is itself removed', () => {
    symlinkSync('else/theirs', at('.part'));
    removeFile(part);
    removeFile(part);
    expect([existsSync(at('.part')), text('else/theirs')]).toEqual([false, 'theirs']);
  });

  it('is not copied over', () => {
    writeFileSync(at('whole'), 'whole');
    symlinkSync('else/theirs', at('.part'));
    copyTo(part, 'whole');
    expect([text('.part'), text('else/theirs')]).toEqual(['whole', 'theirs']);
  });

  it('does not get the final name', () => {
    const file = openAnew(part, 'final');
    renameSync(at('.part'), at('aside'));
    symlinkSync('else/theirs', at('.part'));
    expect(() => moveTo(part, file, 'final')).toThrow('replaced by something else');
    closeSync(file);
    expect(existsSync(at('final'))).toBe(false);
  });
});

describe('a second name of another file', () => {
  it('is given up before anything is added, so that the other file stays', () => {
    linkSync(at('else/theirs'), at('.part'));
    write(openToExtend(part));
    expect([text('.part'), text('else/theirs')]).toEqual(['theirsours', 'theirs']);
  });

  it('is replaced by a new file', () => {
    linkSync(at('else/theirs'), at('.part'));
    write(openAnew(part, 'final'));
    expect([text('.part'), text('else/theirs')]).toEqual(['ours', 'theirs']);
  });
});

describe('a file of ours', () => {
  it('is extended where it is', () => {
    writeFileSync(at('.part'), 'begun, ');
    const { ino } = statSync(at('.part'));
    write(openToExtend(part));
    expect([text('.part'), statSync(at('.part')).ino]).toEqual(['begun, ours', ino]);
  });

  it('cannot be where a folder is', () => {
    mkdirSync(at('.part'));
    expect(() => openAnew(part, 'final')).toThrow(/EISDIR|EPERM/);
    expect([openToRead(part), openToExtend(part)]).toEqual([null, null]);
  });

  it('keeps the permissions of what it replaces, and is never open to more people before', () => {
    writeFileSync(at('final'), 'secret', { mode: 0o640 });
    const file = openAnew(part, 'final');
    expect(statSync(at('.part')).mode & 0o777).toBe(0o600);
    moveTo(part, file, 'final');
    closeSync(file);
    expect(statSync(at('final')).mode & 0o777).toBe(0o640);
    appendFileSync(at('final'), '');
  });
});
