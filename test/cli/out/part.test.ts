import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PartFile } from '../../../src/cli/out/part.ts';
import { filePlaceOf } from '../../../src/files/folder.ts';
import { UsageError } from '../../../src/terminal/failure.ts';
import { folderWith } from '../../support/folders.ts';

const OPEN_FILES = '/proc/self/fd';

const partFile = (cwd: string, from: string, run = 'a run') =>
  new PartFile(filePlaceOf(join(cwd, 'all.jsonl')), {
    name: 'all.jsonl',
    final: 'all.jsonl',
    settings: { run, limits: '', from: [from], resume: true, onOtherRun: () => {} },
    keep: true,
  });

/** What this process has open in a folder. */
function openIn(cwd: string): string[] {
  return readdirSync(OPEN_FILES).flatMap((name) => {
    try {
      const path = readlinkSync(join(OPEN_FILES, name));
      return path.startsWith(cwd) ? [path] : [];
    } catch {
      // The list itself was open while it was read.
      return [];
    }
  });
}

function earlierRun(): string {
  const cwd = folderWith({});
  const part = partFile(cwd, '/one.jsonl');
  part.add('{}\n', { separator: '' }, 'a record', 'cleaned');
  part.finish();
  return cwd;
}

it.runIf(process.platform === 'linux')('leaves nothing open where other inputs are refused', () => {
  const cwd = earlierRun();
  const before = readFileSync(join(cwd, 'all.jsonl'), 'utf8');
  // Under another version of the program it is refused as soon as the journal has been read.
  expect(() => partFile(cwd, '/two.jsonl', 'another run')).toThrow(UsageError);
  expect(openIn(cwd)).toEqual([]);
  // Under the same one with its first record.
  const resumed = partFile(cwd, '/two.jsonl');
  expect(openIn(cwd)).not.toEqual([]);
  expect(() => resumed.done('another record')).toThrow(UsageError);
  expect(openIn(cwd)).toEqual([]);
  expect(readFileSync(join(cwd, 'all.jsonl'), 'utf8')).toBe(before);
});
