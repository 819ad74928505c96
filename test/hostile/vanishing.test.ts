import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ended, filesIn, folderWith, start, until } from '../support/command.ts';
import { pageFiles } from '../support/pages.ts';
import { assertValid } from '../support/schema.ts';

const PAGES = 400;

/** Runs over many pages and does something to a folder once a few are written. */
async function runUntil(cwd: string, act: () => void) {
  const child = start(['in', '-o', 'out', '-j', '2'], { cwd });
  child.stdin.end();
  const result = ended(child);
  const out = join(cwd, 'out');
  const count = () => {
    try {
      return readdirSync(out, { recursive: true }).length;
    } catch {
      return 0;
    }
  };
  let over = false;
  void result.then(() => {
    over = true;
  });
  await until(() => over || count() >= 20);
  act();
  return result;
}

describe('a folder that vanishes in mid-run', () => {
  it('fails what was left of the input, each in words; what is written is whole', async () => {
    const cwd = folderWith(pageFiles('in', PAGES));
    const { code, stderr } = await runUntil(cwd, () => rmSync(join(cwd, 'in'), { recursive: true }));
    const lines = stderr.trimEnd().split('\n');
    const summary = /^cleaned (\d+), without an article 0, failed (\d+)$/.exec(lines.pop()!)!;
    const [cleaned, failed] = [Number(summary[1]), Number(summary[2])];
    expect(failed).toBeGreaterThan(0);
    expect(cleaned + failed).toBe(PAGES);
    for (const line of lines)
      expect(line).toMatch(/^clean-article: in\/\d\/\d+\.txt: no such file or folder$/);
    expect(lines).toHaveLength(failed);
    expect(code).toBe(1);
    const outputs = filesIn(join(cwd, 'out'));
    expect(outputs).toHaveLength(cleaned);
    for (const name of outputs) assertValid(JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8')));
  });

  it('ends the run where it is the output, and is not made anew', async () => {
    const cwd = folderWith(pageFiles('in', PAGES));
    const moved = join(cwd, 'moved');
    const { code, stderr } = await runUntil(cwd, () => renameSync(join(cwd, 'out'), moved));
    expect(stderr).toContain('the folder has gone');
    expect(code).toBe(3);
    expect(readdirSync(cwd).sort()).toEqual(['in', 'moved']);
    // The lock of the run could not be removed; the next run takes it over.
    expect(filesIn(moved)).toContain('.clean-article.lock');
    for (const name of filesIn(moved).filter((name) => name.endsWith('.json')))
      assertValid(JSON.parse(readFileSync(join(moved, name), 'utf8')));
  });
});
