import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duration } from '../../train/time.ts';
import { pinned, problemsWithFiles, problemsWithTools, problemsWithVersions } from '../../train/tools.ts';

describe('the tools that grow trees', () => {
  const wanted = pinned('lightgbm==4.7.0\nnumpy==2.4.6\n');

  it('must have the versions that requirements.txt names', () => {
    expect([...wanted]).toEqual([
      ['lightgbm', '4.7.0'],
      ['numpy', '2.4.6'],
    ]);
    expect(problemsWithVersions(wanted, { lightgbm: '4.7.0', numpy: '2.4.6' })).toEqual([]);
  });

  it('are listed one by one if they are missing or have another version', () => {
    expect(problemsWithVersions(wanted, { lightgbm: null, numpy: '2.4.5' })).toEqual([
      'python3 has no lightgbm: python3 -m pip install -r train/requirements.txt',
      'numpy is 2.4.5, not 2.4.6, and would give other trees: python3 -m pip install -r train/requirements.txt',
    ]);
  });

  it('need Python', () => {
    expect(problemsWithTools('no-such-python')).toEqual([
      'no-such-python was not found: trees are grown by LightGBM, which needs Python 3.11 or later',
    ]);
    // Node cannot run the Python code.
    expect(problemsWithTools(process.execPath)).toEqual([expect.stringContaining('failed:')]);
  });
});

describe('the corpora', () => {
  it('are listed once each if they are missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpora-'));
    const [here, gone] = ['here.jsonl.gz', 'gone.jsonl.gz'].map((name) => join(folder, name)) as [
      string,
      string,
    ];
    writeFileSync(here, '');
    expect(problemsWithFiles([here, gone, here, gone])).toEqual([`${gone} was not found`]);
    rmSync(folder, { recursive: true });
  });
});

it('time is given in minutes and seconds', () => {
  expect([0, 59.6, 61, 3600].map(duration)).toEqual(['0 min 0 s', '1 min 0 s', '1 min 1 s', '60 min 0 s']);
});
