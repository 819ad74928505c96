import { codesOf, sharedCodes } from '../../text/word-codes.ts';
import type { Region } from '../region/region.ts';
import type { Candidate } from './candidate.ts';
import type { Titles } from './candidates.ts';
import type { TitlePart } from './title-line.ts';

/** The part of the page's title that the page has as a line of its own. */
interface ShownTitle {
  readonly part: TitlePart;
  readonly line: number;
}

/**
 * The candidates of a page whose title and headline agree: `Bridge to close | The Pier Times`, and further down `Bridge to close`.
 * A line that has no word of the title is of something else, and one above the headline that ends the title is the site's name.
 */
export function withoutOffTitle(
  candidates: readonly Candidate[],
  region: Region,
  titles: Titles,
  marked: ReadonlySet<string>,
): readonly Candidate[] {
  const shown = shownTitle(candidates, region, titles);
  if (!shown) return candidates;
  const { stems } = codesOf(titles.line!.text);
  const behind = new Set(titles.firstLine.filter((p) => p.from > shown.part.to).map((p) => p.key));
  const sites = new Set(
    candidates
      .filter((c) => c.kind === 'line' && c.line.index < shown.line && behind.has(c.key))
      .map((c) => c.key),
  );
  const isOn = (c: Candidate) =>
    c.kind === 'title' || stems.length === 0 || sharedCodes(c.codes.stems, stems) > 0;
  return candidates.filter(
    (c) => c.key === shown.part.key || marked.has(c.key) || (isOn(c) && !sites.has(c.key)),
  );
}

/** The longest beginning of the title line that a line below it is, and that has a word of the article's subject. */
function shownTitle(
  candidates: readonly Candidate[],
  { subjectStems }: Region,
  { line, firstLine }: Titles,
): ShownTitle | null {
  const parts = firstLine.filter((p) => p.from === 0 && p.rest.length > 0);
  if (!line || parts.length === 0) return null;
  const lines = new Map<string, number>();
  for (const c of candidates)
    if (c.kind === 'line' && c.line.index > line.index && !lines.has(c.key)) lines.set(c.key, c.line.index);
  for (const part of parts) {
    const at = lines.get(part.key);
    if (at !== undefined && sharedCodes(codesOf(part.text).stems, subjectStems) > 0)
      return { part, line: at };
  }
  return null;
}
