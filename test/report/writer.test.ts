import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Detail, ReportData } from '../../src/report/data.ts';
import type { CleanedPage } from '../../src/report/report-page.ts';
import { openReport } from '../../src/report/writer.ts';
import { ARTICLE, filesIn, folderWith, MENU, readText } from '../support/command.ts';
import { asPage, explained, FAILED, RUN } from './made.ts';

const DATA = /<script type="application\/json" id="data">(.*?)<\/script>/s;
const DETAILS = /<script type="application\/octet-stream" id="details-(\d+)">([A-Za-z0-9+/=]*)<\/script>/g;

const readData = (html: string) => JSON.parse(DATA.exec(html)![1]!) as ReportData;
const readDetails = (html: string) =>
  [...html.matchAll(DETAILS)].map(
    (m) => JSON.parse(inflateRawSync(Buffer.from(m[2]!, 'base64')).toString()) as Detail,
  );

const article = asPage(explained(ARTICLE, 'article.txt')) as CleanedPage;
const menu = asPage(explained(MENU, 'menu.txt')) as CleanedPage;
const at = (confidence: number, source = `page ${confidence}`): CleanedPage => ({
  ...article,
  source,
  confidence,
});

describe('a report', () => {
  it('counts and lists, the least certain first', () => {
    const folder = folderWith();
    const report = openReport(join(folder, 'report.html'));
    for (const page of [at(0.95), menu, at(0.2), ...FAILED, at(0.6)]) report.add(page);
    report.close({ ...RUN, notes: ['A word.'] });
    const html = readText(folder, 'report.html');
    const { summary, entries } = readData(html);
    expect(entries.map((entry) => entry.source)).toEqual(['page 0.2', 'page 0.6', 'page 0.95', 'menu.txt']);
    expect(entries.map((entry) => entry.details)).toEqual([0, 1, 2, 3]);
    expect(readDetails(html).map(({ json }) => JSON.parse(json).source)).toEqual([
      'article.txt',
      'article.txt',
      'article.txt',
      'menu.txt',
    ]);
    expect(summary).toMatchObject({ cleaned: 3, withoutArticle: 1, failed: 3, notes: ['A word.'] });
    expect(summary.histogram[2]).toEqual({ cleaned: 1, withoutArticle: 0 });
    expect(summary.failures).toEqual([
      {
        cause: 'binary',
        count: 2,
        shown: [
          { source: 'in/one.bin', message: 'binary, not text' },
          { source: 'in/two.bin', message: 'binary, not text' },
        ],
      },
      { cause: 'timed-out', count: 1, shown: [{ source: 'in/slow.html', message: 'not done within 10 s' }] },
    ]);
    expect(filesIn(folder)).toEqual(['report.html']);
  });

  it('says so if it lists or opens only some of the pages', () => {
    const folder = folderWith();
    const room = 3 * 4 * Math.ceil(article.details.length / 3);
    const report = openReport(join(folder, 'report.html'), { listed: 5, details: room });
    for (let i = 0; i < 100; i++) report.add(at(((i * 37) % 100) / 100));
    report.close(RUN);
    const html = readText(folder, 'report.html');
    const { summary, entries } = readData(html);
    expect(entries.map((entry) => [entry.confidence, entry.details])).toEqual([
      [0, 0],
      [0.01, 1],
      [0.02, 2],
      [0.03, null],
      [0.04, null],
    ]);
    expect(readDetails(html)).toHaveLength(3);
    expect(summary.cleaned).toBe(100);
    expect(summary.notes[0]).toBe(
      'Of 100 pages the 5 least certain are listed. The counts include all pages.',
    );
    expect(summary.notes[1]).toMatch(/^The 3 least certain open to their details; with those of the others/);
  });

  it('replaces an older one only when it is complete', () => {
    const folder = folderWith({ 'report.html': 'old' });
    const path = join(folder, 'report.html');
    const report = openReport(path);
    report.add(article);
    expect(readText(path)).toBe('old');
    report.abandon();
    expect(filesIn(folder)).toEqual(['report.html']);
    expect(readText(path)).toBe('old');
    const second = openReport(path);
    second.close(RUN);
    expect(readData(readText(path)).entries).toEqual([]);
  });

  it('leaves nothing behind if it cannot be written', () => {
    const folder = folderWith();
    const report = openReport(join(folder, 'sub/report.html'));
    report.add(article);
    mkdirSync(join(folder, 'sub/report.html'));
    writeFileSync(join(folder, 'sub/report.html/kept'), '');
    expect(() => report.close(RUN)).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(filesIn(folder)).toEqual(['sub/report.html/kept']);
  });

  it('cannot be opened at a folder or at an impossible path', () => {
    const folder = folderWith({ file: '' });
    expect(() => openReport(folder)).toThrow('is a folder');
    expect(filesIn(folder)).toEqual(['file']);
    expect(() => openReport(join(folder, 'file/report.html'))).toThrow(/EEXIST|ENOTDIR/);
  });

  it.runIf(existsSync('/dev/full'))('reports a full disk, and writes to a device directly', () => {
    const report = openReport('/dev/full');
    report.add(article);
    expect(() => report.close(RUN)).toThrow('ENOSPC');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it('reports at the end what went wrong before', () => {
    const report = openReport(join(folderWith(), 'report.html'));
    report.abandon();
    report.add(article);
    expect(() => report.close(RUN)).toThrow('the report is closed');
  });
});

describe('the details of a page', () => {
  const detail = (content: string) =>
    JSON.parse(inflateRawSync((asPage(explained(content, 'x')) as CleanedPage).details).toString()) as Detail;

  it('name every line, its reason and its stretches', () => {
    const { lines, texts, linesLeft } = detail(ARTICLE);
    expect(linesLeft).toBe(0);
    expect(lines[0]).toMatchObject({ number: 1, as: 'field', role: 'headline' });
    expect(lines[0]!.stretches).toEqual([['field', 'headline']]);
    expect(texts[0]).toBe('Harbour town votes to keep its last ferry');
    expect(lines.every(({ why }) => /^[a-z-]+: ./.test(why))).toBe(true);
    expect(lines[1]!.why).toMatch(/; labels: date-line \(likely: is mostly the date “14 May 2024”\)$/);
  });

  it('stop after as many lines as anyone reads', () => {
    const { lines, linesLeft } = detail('Home and news\n'.repeat(5_000));
    expect([lines.length, linesLeft]).toEqual([3_000, 2_000]);
    expect(detail('word '.repeat(70_000)).texts[0]).toHaveLength(300_001);
  });

  it('show characters that would hide or reorder text', () => {
    expect(detail('One \u202etwo\u2066 three\u0007 four\tfive').texts.join('')).toBe(
      'One \\u202etwo\\u2066 three\\x07 four five',
    );
  });
});

it('every slot of the page is filled', () => {
  const folder = folderWith();
  openReport(join(folder, 'report.html')).close(RUN);
  const html = readFileSync(join(folder, 'report.html'), 'utf8');
  expect(html).not.toMatch(/<!--/);
  expect(html).toContain(`content="default-src 'none'; script-src 'sha256-`);
});
