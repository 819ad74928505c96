import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { infoOf, stepNames } from '../../train/steps.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'train-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(file: string, ...args: string[]) {
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'train', file), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, errors: stderr.trim().split('\n') };
}

describe('npm run train', () => {
  it('lists its steps if the step does not exist', () => {
    const { status, errors } = run('main.ts', 'everything');
    expect(status).toBe(2);
    for (const name of stepNames) expect(errors.join('\n')).toContain(`  ${name} `);
  });

  it('lists everything that is missing before it starts', () => {
    expect(run('main.ts', 'article', join(folder, 'none.jsonl'))).toEqual({
      status: 2,
      stdout: '',
      errors: ['article: --weights DIR is missing', `article: ${join(folder, 'none.jsonl')} was not found`],
    });
  });
});

describe('npm run train:all', () => {
  it('shows its usage', () => {
    const { status, errors } = run('all.ts');
    expect(status).toBe(2);
    expect(errors[0]).toBe('npm run train:all -- CORPUS_DIR [--weights DIR]');
  });

  it('names each corpus that is missing once, and runs no step', () => {
    const [first, ...others] = [...new Set(stepNames.flatMap((name) => infoOf(name).corpora))];
    writeFileSync(join(folder, `${first}.jsonl.gz`), '');
    const { status, stdout, errors } = run('all.ts', folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    // Python or LightGBM may be missing here as well.
    expect(errors.filter((line) => line.startsWith(folder))).toEqual(
      others.map((name) => `${join(folder, name)}.jsonl.gz was not found`),
    );
  });
});
