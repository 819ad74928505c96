import type { Line } from './line.ts';

/** Share of a line's characters that are inside links; what is left is a bullet or a mark. */
const LINKED_FROM = 0.9;

/** Whether markup says that the line is one or more links and hardly anything else. */
export const isLink = ({ markup }: Line): boolean =>
  markup !== null && markup.linked >= LINKED_FROM * (markup.end - markup.start);
