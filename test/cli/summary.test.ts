import { describe, expect, it } from 'vitest';
import type { Cleaned } from '../../src/batch/job.ts';
import { RunLog } from '../../src/cli/run-log.ts';
import { summaryLine, summaryTable } from '../../src/cli/summary.ts';
import { loadPaint } from '../../src/terminal/color.ts';

const cleaned = (confidence: number, kinds: Record<string, number> = {}): Cleaned => ({
  status: 'cleaned',
  text: '',
  confidence,
  kinds,
  unlikely: false,
  report: null,
});

async function reportOf(): Promise<{ report: RunLog; said: string[] }> {
  const said: string[] = [];
  const report = new RunLog({ write: (line: string) => said.push(line) }, await loadPaint(false));
  return { report, said };
}

describe('the summary', () => {
  it('counts, ranks causes and kinds, and names the least certain pages', async () => {
    const { report, said } = await reportOf();
    for (const [i, confidence] of [0.9, 0.2, 0.8, 0.31, 0.99, 0.5, 0.95].entries())
      report.done(`in/${i}.txt`, cleaned(confidence, { menu: 300, share: i, tags: 1 }));
    report.done('in/menu.txt', { ...cleaned(0.01), status: 'without-article' });
    report.failure('in/a.bin', 'binary, not text', 'binary');
    report.failure('in/b.txt', 'not done within 10 s', 'timed-out');
    report.failure('in/c.bin', 'binary, not text', 'binary');
    expect(said).toHaveLength(3);
    expect(summaryTable(report, 2).split('\n')).toEqual([
      '  cleaned             7',
      '  without an article  1',
      '  failed              3   binary 2, timed-out 1',
      '  pages per second    6',
      '  most frequent noise menu 2,100, share 21, tags 7',
      '  least certain       0.20 in/1.txt',
      '                      0.31 in/3.txt',
      '                      0.50 in/5.txt',
      '                      0.80 in/2.txt',
      '                      0.90 in/0.txt',
    ]);
    expect(summaryLine(report)).toBe('cleaned 7, without an article 1, failed 3');
  });

  it('shows how much was done before, and how much of that failed', async () => {
    const { report } = await reportOf();
    report.done('a', cleaned(1));
    report.skipped({ cleaned: 1200, failed: 2 });
    expect(summaryLine(report)).toBe('cleaned 1, without an article 0, failed 0, done before 1202');
    expect(summaryTable(report, 1)).toContain('  done before         1,202, 2 of them failed\n');
  });

  it('prints no control characters of a name', async () => {
    const { report } = await reportOf();
    report.done('a\u001b[2J\nb', cleaned(0.1));
    expect(summaryTable(report, 1)).toContain('0.10 a\\x1b[2J\\x0ab');
  });
});
