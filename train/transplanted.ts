import { textKey } from '../src/text/same-text.ts';

/** Lines kept right above a headline: a kicker, a date. */
const KEPT_ABOVE = 2;

/** Where a dump's headline is a line by itself, as an index of its lines; -1 if it is not. The first line of `wet` is the page's title. */
function headlineLine(lines: readonly string[], headline: string): number {
  const key = textKey(headline);
  return lines.findIndex((line, i) => i > 0 && textKey(line) === key);
}

/**
 * A page's text from its headline on, below what another page has above its own headline: a headline is not told by the menus and
 * promotions above it. `null` where a headline is not a line by itself.
 *
 * @param text Of the page with its article.
 * @param other Of the page that gives its top.
 * @param titled Whether the first line is the page's title.
 */
export function transplanted(
  text: string,
  headline: string,
  other: string,
  otherHeadline: string,
  titled: boolean,
): string | null {
  const [own, top] = [text.split('\n'), other.split('\n')];
  const [at, topAt] = [headlineLine(own, headline), headlineLine(top, otherHeadline)];
  if (at < 0 || topAt < 0) return null;
  const from = Math.max(titled ? 1 : 0, at - KEPT_ABOVE);
  return [
    ...(titled ? own.slice(0, 1) : []),
    ...top.slice(titled ? 1 : 0, Math.max(titled ? 1 : 0, topAt - KEPT_ABOVE)),
    ...own.slice(from),
  ].join('\n');
}
