import { readFileSync, writeFileSync } from 'node:fs';

/** What cleaning took when it was last written down. */
export interface PinnedSpeed {
  /** The major version of Node that it was measured on: each compiles differently. */
  readonly node: number;
  /** Times the reference's processor time. */
  readonly ratio: number;
}

/** How much slower than written down it may be. Two runs of the same code differ by less than half of that. */
const MARGIN = 0.2;

/** The largest ratio that passes. */
export const limitOf = ({ ratio }: PinnedSpeed): number => ratio * (1 + MARGIN);

/** @throws Error when the file does not hold two positive numbers. */
export function readPinned(path: string): PinnedSpeed {
  const { node, ratio } = JSON.parse(readFileSync(path, 'utf8')) as Partial<PinnedSpeed>;
  if (!(Number.isInteger(node) && ratio! > 0)) throw new Error(`${path} holds no measurement`);
  return { node: node!, ratio: ratio! };
}

export function writePinned(path: string, { node, ratio }: PinnedSpeed): void {
  writeFileSync(path, `${JSON.stringify({ node, ratio: Number(ratio.toFixed(2)) }, null, 2)}\n`);
}
