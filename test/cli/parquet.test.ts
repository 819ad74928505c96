import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { beforeEach, describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/format/row.ts';
import { ARTICLE, ended, filesIn, folderWith, start, until } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';
import { pageNumber, recordsFile } from '../support/pages.ts';

type Bytes = Uint8Array;

const arrayOf = (bytes: Bytes) => Uint8Array.from(bytes).buffer;
const rowsOf = (bytes: Bytes) => parquetReadObjects({ file: arrayOf(bytes) });
const read = (...path: string[]) => readFileSync(join(...path));

/** The table as JSON Lines say it. */
async function wantedRows(args: readonly string[], cwd: string) {
  const { stdout } = await run([...args, '-f', 'jsonl', '-q'], { cwd });
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => {
    const article = JSON.parse(line);
    if (article.error)
      return expect.objectContaining({
        source: article.source,
        authors: null,
        word_count: null,
        text: null,
        error: `${article.error.code}: ${article.error.message}`,
      });
    return {
      source: article.source,
      language: article.language,
      headline: article.headline,
      subheadline: article.subheadline,
      authors: article.authors,
      published: article.published,
      modified: article.modified,
      place: article.dateline?.place ?? null,
      agency: article.dateline?.agency ?? null,
      text: article.body.map(({ text }: { text: string }) => text).join('\n\n'),
      word_count: article.wordCount,
      confidence_article: article.confidence.article,
      confidence_headline: article.confidence.headline,
      confidence_published: article.confidence.published,
      warnings: article.warnings.map(({ code }: { code: string }) => code),
      error: null,
    };
  });
}

describe('a Parquet file', () => {
  it('has the rows of a run in order, with the columns of a table', async () => {
    const cwd = folderWith({ 'all.jsonl': recordsFile(30), 'in/a.txt': ARTICLE, 'in/b.pdf': '%PDF-1.7\n' });
    for (const paths of [['all.jsonl'], ['in'], ['in/a.txt'], ['in/b.pdf']]) {
      const wanted = await wantedRows(paths, cwd);
      expect((await run([...paths, '-o', 'all.parquet', '-q'], { cwd })).code).toBeLessThan(2);
      const bytes = read(cwd, 'all.parquet');
      expect(await rowsOf(bytes)).toEqual(wanted);
      const names = parquetSchema(parquetMetadata(arrayOf(bytes))).children.map((one) => one.element.name);
      expect(names).toEqual([...COLUMNS]);
    }
    expect(filesIn(cwd).filter((name) => /rows$|part$|lock$|tmp$/.test(name))).toEqual([]);
  });

  it('comes out of a pipe as into a file', async () => {
    const cwd = folderWith({ 'all.jsonl': recordsFile(30) });
    await run(['all.jsonl', '-o', 'all.parquet', '-q'], { cwd });
    const child = start(['all.jsonl', '-f', 'parquet', '-q'], { cwd });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(pieces).equals(read(cwd, 'all.parquet'))).toBe(true);
  });

  it('may have no rows', async () => {
    const cwd = folderWith({ 'none.jsonl': '' });
    await run(['--input', 'jsonl', 'none.jsonl', '-o', 'none.parquet', '-q'], { cwd });
    expect(await rowsOf(read(cwd, 'none.parquet'))).toEqual([]);
  });

  it('is one file: a folder is refused, and so is a name that says something else', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, 'in/b.txt': ARTICLE, 'out/c.txt': '' });
    for (const args of [
      ['in', '-f', 'parquet', '-o', 'out'],
      ['in/a.txt', '-f', 'parquet', '-o', 'new/'],
      ['in', '-f', 'parquet', '-o', 'all.csv'],
      ['in', '-f', 'csv', '-o', 'all.parquet'],
      ['in', '--explain', '-o', 'all.parquet'],
    ])
      expect(await run(args, { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(filesIn(cwd)).toEqual(['in/a.txt', 'in/b.txt', 'out/c.txt']);
  });

  it('is not read as pages', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    await run(['a.txt', '-o', 'a.parquet'], { cwd });
    const { code, stderr } = await run(['a.parquet'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining('the output of clean-article is not read')]);
  });

  it('is not written over an input', async () => {
    const cwd = folderWith({ 'a.parquet': ARTICLE });
    expect(await run(['a.parquet', '-o', 'a.parquet'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'clean-article: --out a.parquet is one of the inputs\n',
    });
  });
});

describe('--resume of a Parquet file', () => {
  const RUN = ['all.jsonl', '-o', 'out.parquet'];
  let cwd = '';
  const again = async (...more: string[]) => (await run([...RUN, '--resume', ...more], { cwd })).stderr;
  const wanted = async () => {
    await run(['all.jsonl', '-o', 'wanted.parquet', '-q'], { cwd });
    return read(cwd, 'wanted.parquet');
  };

  beforeEach(() => {
    cwd = folderWith({ 'all.jsonl': recordsFile(10) });
  });

  it('continues where a run was ended, with the same bytes', async () => {
    const child = start(['all.jsonl', '-', ...RUN.slice(1)], { cwd });
    const result = ended(child);
    child.stdin.on('error', () => {});
    const journal = join(cwd, '..out.parquet.rows.journal');
    await until(() => existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length === 12);
    child.kill('SIGINT');
    expect((await result).code).toBe(130);
    expect(existsSync(join(cwd, 'out.parquet'))).toBe(false);
    expect(await again()).toMatch(/done before 10\n$/);
    expect(read(cwd, 'out.parquet').equals(await wanted())).toBe(true);
    expect(filesIn(cwd).filter((name) => name.startsWith('.'))).toEqual([
      '..out.parquet.rows.journal',
      '..wanted.parquet.rows.journal',
    ]);
  });

  it.each<readonly [string, () => void, RegExp]>([
    ['nothing changed', () => {}, /done before 10\n$/],
    ['records were added', () => appendFileSync(join(cwd, 'all.jsonl'), recordsFile(2)), /done before 10\n$/],
    ['records were removed', () => writeFileSync(join(cwd, 'all.jsonl'), recordsFile(4)), /done before 4\n$/],
    [
      'all records are different',
      () => writeFileSync(join(cwd, 'all.jsonl'), `${JSON.stringify({ text: pageNumber(99) })}\n`.repeat(2)),
      /failed 0\n$/,
    ],
    ['the file is another', () => writeFileSync(join(cwd, 'out.parquet'), 'PAR1'), /failed 1\n$/],
    ['the file was lost', () => rmSync(join(cwd, 'out.parquet')), /failed 1\n$/],
    ['the journal was lost', () => rmSync(join(cwd, '..out.parquet.rows.journal')), /failed 1\n$/],
  ])('of a finished one cleans only what is missing when %s', async (what, change, said) => {
    await run([...RUN, '-q'], { cwd });
    const before = statSync(join(cwd, 'out.parquet')).ino;
    change();
    expect(await again()).toMatch(said);
    expect(read(cwd, 'out.parquet').equals(await wanted())).toBe(true);
    if (what === 'nothing changed') expect(statSync(join(cwd, 'out.parquet')).ino).toBe(before);
    expect(filesIn(cwd).filter((name) => /rows$|part$/.test(name))).toEqual([]);
  });
});
