import type { HeadContext } from '../found.ts';

/** Lines below the body in which an author box is searched for. */
export const BELOW_BODY = 40;
/** A bare name within this many lines below the body needs no line about it. */
export const CLOSE_BELOW = 4;

/** One of the body's last lines or of the lines after it. */
export function isTail({ decision: { last } }: HeadContext, i: number): boolean {
  return i >= last - CLOSE_BELOW && i <= last + BELOW_BODY;
}
