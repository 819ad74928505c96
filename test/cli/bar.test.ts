import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Bar, type ProgressSnapshot } from '../../src/cli/bar.ts';

/** A terminal that records what is written to it. */
function terminal(columns: number) {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const stderr = Object.assign(stream, { isTTY: true, columns }) as unknown as NodeJS.WriteStream;
  return { stderr, shown: () => written.join('') };
}

const STAND: ProgressSnapshot = { doing: null, share: 0.25, pages: 500, failed: 3, seconds: 10 };

describe('the progress bar', () => {
  it('shows share, pages, rate, failures and time left', () => {
    const { stderr, shown } = terminal(100);
    const bar = new Bar(stderr, () => STAND);
    bar.stop();
    expect(shown()).toContain('██████░░░░░░░░░░░░░░░░░░  25%  500 pages  50/s  3 failed  00:30 left');
  });

  it('says what is done before pages are cleaned', () => {
    const { stderr, shown } = terminal(100);
    new Bar(stderr, () => ({ ...STAND, doing: 'learning sites', failed: null })).stop();
    expect(shown()).toContain('25%  learning sites  500 pages  50/s  00:30 left');
  });

  it('only counts where the total is unknown', () => {
    const { stderr, shown } = terminal(100);
    new Bar(stderr, () => ({ ...STAND, share: null })).stop();
    expect(shown()).toContain('500 pages  50/s  3 failed');
    expect(shown()).not.toContain('%');
  });

  it('shows hours, and no estimate at the very beginning', () => {
    const hours = terminal(100);
    new Bar(hours.stderr, () => ({ ...STAND, seconds: 3600 })).stop();
    expect(hours.shown()).toContain('3:00:00 left');
    const nothing = terminal(100);
    new Bar(nothing.stderr, () => ({ ...STAND, share: 0 })).stop();
    expect(nothing.shown()).toContain('--:-- left');
  });

  it('never wraps', () => {
    const { stderr, shown } = terminal(30);
    new Bar(stderr, () => STAND).stop();
    expect(shown()).toContain('██████░░░░░░░░░░░░░░░░░░  25%');
    expect(shown()).not.toContain('500 pages');
  });

  it('loses no line that is printed while it is shown', () => {
    const { stderr, shown } = terminal(100);
    const bar = new Bar(stderr, () => STAND);
    bar.say('clean-article: in/a.bin: binary, not text');
    bar.say('clean-article: in/b.bin: binary, not text');
    bar.stop();
    expect(shown()).toContain('in/a.bin: binary, not text\n');
    expect(shown()).toContain('in/b.bin: binary, not text\n');
  });
});
