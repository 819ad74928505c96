import { MultiBar } from 'cli-progress';

/** Progress of a run at one moment. */
export interface ProgressSnapshot {
  /** Share of the input read so far, 0 to 1; `null` where the total is unknown. */
  readonly share: number | null;
  /** What is done; `null` for cleaning. */
  readonly doing: string | null;
  /** Records processed in this run, failed ones included. */
  readonly pages: number;
  /** `null` where failures are counted later. */
  readonly failed: number | null;
  /** Time since the run began. */
  readonly seconds: number;
}

const FULL = 1000;
const BAR_COLUMNS = 24;
/** Redraws per second. */
const FPS = 8;
/** From this share on, the remaining time is estimated. */
const MIN_SHARE_FOR_ESTIMATE = 0.002;
const NO_ESTIMATE = '--:--';

/** A progress bar on the last line of a terminal; messages are printed above it. */
export class Bar {
  readonly #bars: MultiBar;
  readonly #snapshot: () => ProgressSnapshot;

  /** @param snapshot Called whenever the bar is drawn. */
  constructor(stderr: NodeJS.WriteStream, snapshot: () => ProgressSnapshot) {
    this.#snapshot = snapshot;
    this.#bars = new MultiBar({
      stream: stderr,
      fps: FPS,
      format: () => this.#line().slice(0, Math.max((stderr.columns || 80) - 1, 0)),
      clearOnComplete: true,
      forceRedraw: true,
      hideCursor: null,
      linewrap: null,
      gracefulExit: false,
    });
    this.#bars.create(FULL, 0);
  }

  say(line: string): void {
    this.#bars.log(`${line}\n`);
  }

  /** Removes the bar, after printing the messages still waiting. */
  stop(): void {
    this.#bars.update();
    this.#bars.stop();
  }

  #line(): string {
    const { doing, share, pages, failed, seconds } = this.#snapshot();
    const rate = `${Math.round(pages / Math.max(seconds, 0.1))}/s`;
    const parts = [`${pages} pages`, rate];
    if (doing !== null) parts.unshift(doing);
    if (failed !== null) parts.push(`${failed} failed`);
    if (share === null) return parts.join('  ');
    const done = Math.round(share * BAR_COLUMNS);
    const bar = '█'.repeat(done) + '░'.repeat(BAR_COLUMNS - done);
    const left = share > MIN_SHARE_FOR_ESTIMATE ? clock((seconds * (1 - share)) / share) : NO_ESTIMATE;
    return [`${bar} ${String(Math.floor(share * 100)).padStart(3)}%`, ...parts, `${left} left`].join('  ');
  }
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return whole < 3600 ? minutes : `${Math.floor(whole / 3600)}:${minutes}`;
}
