import { isFree, type Undecided, words } from '../undecided.ts';

/** What is known of a page while its body grows. */
export interface Growing extends Undecided {
  readonly isBody: boolean[];
  /** Whether the lines are below all that the model finds body. */
  readonly below: boolean;
}

/** Lines that go on with the body, if there are any. */
interface Run {
  readonly lines: readonly number[];
  readonly reason: string;
}

/** Finds lines that go on with the body from a line on that is right below it. */
export type Finder = (all: Growing, line: number) => Run;

/** The first line from `from` on that is body already or not as wanted. */
export function endOf({ isBody }: Growing, from: number, isWanted: (line: number) => boolean): number {
  let end = from;
  while (end < isBody.length && !isBody[end] && isWanted(end)) end++;
  return end;
}

/** `• Upper Vane`, `- Saint Orme`, `3. Kettle Bridge`; the sign tells one list from another. */
export const BULLET = /^([•●○▪■◦‣►▶·*–—-]) *\S/u;
/** A heading above a list or a paragraph. */
const MAX_HEADING_WORDS = 10;

/** `Pros`, `Conditions` */
export const isHeading = (all: Growing, line: number) =>
  isFree(all, line) &&
  words(all.page, line) <= MAX_HEADING_WORDS &&
  /[\p{L}\p{N}?:]$/u.test(all.page.lines[line]!.text) &&
  !BULLET.test(all.page.lines[line]!.text);
