import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarOf } from '../records/tar-file.ts';
import { ARTICLE, filesIn, folderWith } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';

const NAMES = [
  '-o.txt',
  '--report.txt',
  '.hidden.txt',
  'new\nline.txt',
  'tab\t and  spaces .txt',
  'a..txt',
  '*?[x]{y}.txt',
  '$(touch gone) `touch gone`; touch gone.txt',
  'quote\'".txt',
  'back\\slash.txt',
  'x'.repeat(240),
  '渡し船👍.txt',
  '__proto__.txt',
  'constructor.txt',
];
/** Hidden files are not read. */
const SEEN = NAMES.filter((name) => !name.startsWith('.'));

describe('names of any kind in a folder', () => {
  it('are each cleaned under their name, and no other file is created', async () => {
    const cwd = folderWith(Object.fromEntries(NAMES.map((name) => [`in/${name}`, ARTICLE])));
    const { code, stderr } = await run(['in', '-o', 'out'], { cwd });
    expect([code, stderr]).toEqual([0, `cleaned ${SEEN.length}, without an article 0, failed 0\n`]);
    const outputs = SEEN.map((name) => `${name.replace(/\.txt$/, '')}.json`);
    expect(filesIn(join(cwd, 'out'))).toEqual(outputs.sort());
    expect(filesIn(cwd).filter((name) => !/^(?:in|out)\//.test(name))).toEqual([]);
  });
});

describe('names that a file gives to its records', () => {
  it('never decide where their output goes', async () => {
    const ids = ['../../evil', '/tmp/evil.json', '..', 'a/b', '\u0000', '__proto__'];
    const lines = ids.map((id) => JSON.stringify({ id, text: ARTICLE }));
    const cwd = folderWith({ 'in/records.jsonl': `${lines.join('\n')}\n` });
    const { code } = await run(['in', '-o', 'deep/out'], { cwd });
    expect(code).toBe(0);
    expect(filesIn(cwd)).toEqual(['deep/out/records.jsonl', 'in/records.jsonl']);
  });

  it('nor are those in a tar', async () => {
    const files = ['../../evil.txt', '/abs/evil.txt', 'ok.txt'].map((name) => [name, ARTICLE]);
    const cwd = folderWith({ 'in/pages.tar': tarOf(Object.fromEntries(files)) });
    const { code } = await run(['in', '-o', 'deep/out'], { cwd });
    expect(code).toBe(0);
    expect(filesIn(cwd)).toEqual(['deep/out/pages.jsonl', 'in/pages.tar']);
  });
});

describe('a name that is too long for its output', () => {
  it('fails alone, with a plain message', async () => {
    const cwd = folderWith({ [`in/${'x'.repeat(253)}`]: ARTICLE, 'in/b.txt': ARTICLE });
    const { code, stderr } = await run(['in', '-o', 'out', '-q'], { cwd });
    expect(stderr).toMatch(/^clean-article: in\/x{253}: the name is too long\n$/);
    expect(code).toBe(1);
    expect(filesIn(join(cwd, 'out'))).toEqual(['b.json']);
  });
});
