import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/api/article.ts';
import { ARTICLE, filesIn, folderWith, MENU, readText } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';
import { assertValid } from '../support/schema.ts';

function articles(stdout: string): Article[] {
  const lines = stdout.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const article = JSON.parse(line);
    assertValid(article);
    return article;
  });
}

const KEYS =
  'schemaVersion source sha256 language headline subheadline authors dateline published modified body wordCount confidence removed warnings';

describe('one page', () => {
  it('is printed as indented JSON with its keys in a fixed order', async () => {
    const cwd = folderWith({ 'page.txt': ARTICLE });
    const { code, stdout, stderr } = await run(['page.txt'], { cwd });
    const article = JSON.parse(stdout);
    assertValid(article);
    expect(Object.keys(article).join(' ')).toBe(KEYS);
    expect(article.source).toBe('page.txt');
    expect(stdout).toBe(`${JSON.stringify(article, null, 2)}\n`);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('is read from a pipe without a path and with -', async () => {
    const bare = await run([], { input: ARTICLE });
    const dash = await run(['-'], { input: ARTICLE });
    const article = JSON.parse(bare.stdout);
    assertValid(article);
    expect(article.source).toBe('-');
    expect(article.body.length).toBeGreaterThan(0);
    expect(dash).toEqual(bare);
    expect(bare.code).toBe(0);
  });

  it('may be empty', async () => {
    const { code, stdout } = await run([], { input: '' });
    const article = JSON.parse(stdout);
    assertValid(article);
    expect(article.body).toEqual([]);
    expect(code).toBe(0);
  });

  it('may have a name that begins with a dash', async () => {
    const cwd = folderWith({ '-page.txt': ARTICLE });
    const { code, stdout } = await run(['--', '-page.txt'], { cwd });
    expect(JSON.parse(stdout).source).toBe('-page.txt');
    expect(code).toBe(0);
  });

  it('has spans only with --spans', async () => {
    const { stdout } = await run(['--spans'], { input: ARTICLE });
    const article = JSON.parse(stdout);
    assertValid(article);
    expect(Object.keys(article)).toContain('spans');
  });
});

describe('several pages', () => {
  it('are printed as one line each, in the order given, a repeated one once', async () => {
    const cwd = folderWith({ 'b.txt': ARTICLE, 'a.txt': MENU });
    const { code, stdout, stderr } = await run(['b.txt', 'a.txt', './b.txt'], { cwd });
    expect(articles(stdout).map((a) => a.source)).toEqual(['b.txt', 'a.txt']);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('are read from a folder in byte order of their paths, with a summary on stderr', async () => {
    const cwd = folderWith({
      'in/b.txt': ARTICLE,
      'in/a/z.txt': ARTICLE,
      'in/a-b.txt': ARTICLE,
      'in/B.txt': MENU,
      'in/ä.txt': ARTICLE,
    });
    const { code, stdout, stderr } = await run(['in'], { cwd });
    expect(articles(stdout).map((a) => a.source)).toEqual([
      'in/B.txt',
      'in/a-b.txt',
      'in/a/z.txt',
      'in/b.txt',
      'in/ä.txt',
    ]);
    expect(stderr).toBe('cleaned 4, without an article 1, failed 0\n');
    expect(code).toBe(0);
    expect((await run(['in', '--quiet'], { cwd })).stderr).toBe('');
  });

  it('leave out hidden files and links to folders, follow links to files', async () => {
    const cwd = folderWith({
      'in/a.txt': ARTICLE,
      'in/.git/x.txt': ARTICLE,
      'in/.DS_Store': '\0\0',
      'else.txt': MENU,
    });
    symlinkSync('..', join(cwd, 'in/loop'));
    symlinkSync('../else.txt', join(cwd, 'in/linked.txt'));
    const { code, stdout } = await run(['in'], { cwd });
    expect(articles(stdout).map((a) => a.source)).toEqual(['in/a.txt', 'in/linked.txt']);
    expect(code).toBe(0);
  });

  it('may be zero', async () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, 'in'));
    const { code, stdout, stderr } = await run(['in'], { cwd });
    expect([code, stdout, stderr]).toEqual([0, '', 'cleaned 0, without an article 0, failed 0\n']);
  });
});

describe('formats', () => {
  it.each([
    ['json', 'a.json'],
    ['jsonl', 'a.jsonl'],
    ['markdown', 'a.md'],
    ['text', 'a.txt'],
    ['jsonld', 'a.jsonld'],
  ])('%s of a folder becomes %s', async (format, name) => {
    const cwd = folderWith({ 'in/a.html': ARTICLE });
    await run(['in', '-f', format, '-o', 'out/'], { cwd });
    expect(filesIn(join(cwd, 'out'))).toEqual([name]);
    expect(readText(cwd, 'out', name)).toContain('last passenger ferry');
  });

  it('separate the pages of a stream', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.txt': ARTICLE });
    const text = await run(['a.txt', 'b.txt', '-f', 'text'], { cwd });
    expect(text.stdout.split('\f\n')).toHaveLength(2);
    const markdown = await run(['a.txt', 'b.txt', '-f', 'markdown'], { cwd });
    expect(markdown.stdout.split('\n\n---\n\n')).toHaveLength(2);
    const jsonld = await run(['a.txt', 'b.txt', '-f', 'jsonld'], { cwd });
    expect(
      jsonld.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)['@type']),
    ).toEqual(['NewsArticle', 'NewsArticle']);
  });
});
