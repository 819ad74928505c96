import type { Paint } from './color.ts';
import { inWords } from './failure.ts';
import { visible } from './visible.ts';

/** Counts what became of the inputs and tells of failures on stderr, one line each. */
export class Report {
  cleaned = 0;
  withoutArticle = 0;
  failed = 0;
  readonly #print: (line: string) => void;
  readonly #paint: Paint;

  constructor(stderr: { write(text: string): unknown }, paint: Paint) {
    this.#print = (line) => void stderr.write(`${line}\n`);
    this.#paint = paint;
  }

  /** An input or output that failed; the others go on. */
  failure(path: string, error: unknown): void {
    this.failed++;
    this.complain(`${this.#paint.name(visible(path))}: ${inWords(error)}`);
  }

  /** A page without an article, under `--strict`. */
  noArticle(path: string): void {
    this.complain(`${this.#paint.name(visible(path))}: no article found`);
  }

  complain(line: string): void {
    this.#print(`${this.#paint.error('clean-article:')} ${line}`);
  }

  summary(): void {
    this.#print(`cleaned ${this.cleaned}, without an article ${this.withoutArticle}, failed ${this.failed}`);
  }
}
