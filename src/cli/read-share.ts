import type { InputBytes } from './in/bytes.ts';
import type { Inputs } from './in/input.ts';

/** How much of the inputs has been read. */
export class ReadShare {
  readonly #inputs: Inputs;
  #opened = 0;
  #current: InputBytes | null = null;

  constructor(inputs: Inputs) {
    this.#inputs = inputs;
  }

  /** Call it when an input is opened. */
  opened(bytes: InputBytes): void {
    this.#opened++;
    this.#current = bytes;
  }

  /** 0 to 1; `null` for a pipe. */
  get share(): number | null {
    const { length } = this.#inputs.list;
    const { size, read } = this.#current ?? { size: null, read: 0 };
    if (length === 1 && size === null) return null;
    const current = size ? read / size : 0;
    return Math.min((Math.max(this.#opened - 1, 0) + current) / Math.max(length, 1), 1);
  }
}
