import { lineFacts } from '../../page/line-facts.ts';
import { isHint } from '../../rules/rule.ts';
import { isListable, isOfShape, type Undecided } from '../undecided.ts';

/** Share of the page's words in its body, where no line looks like noise to a rule, and where some do. */
const MIN_SHARE = 0.6;
const MIN_SHARE_WITH_NOISE = 0.8;
/** For so many lines of body one may look like noise: a credit, a caption, a copyright line. */
const LINES_PER_NOISE = 20;
const MIN_BODY_LINES = 3;
/** Its headline and its deck, besides bylines and dates; with more it is a menu. */
const MAX_ABOVE = 2;

export const WHOLE_PAGE = 'nearly the whole page is the article’s text';

/**
 * The lines of a page that is nothing but its article, as other extractors hand it over: a list, a heading or a short last line is
 * the article's too, for there is no menu or footer that it could belong to. Lines above the body may be its head, and stay out.
 * Markup says better where an article ends. Of 1,075 dumps of real pages 12 have so large a body, of their articles alone 353 of 359.
 */
export function linesOfWholePage(all: Undecided, isBody: readonly boolean[]): number[] {
  const first = isBody.indexOf(true);
  if (all.page.source.markup || first < 0 || !isNearlyAll(all, isBody)) return [];
  return [...isBody.keys()].filter((i) => i > first && !isBody[i] && isListable(all, i));
}

function isNearlyAll({ page, labels }: Undecided, isBody: readonly boolean[]): boolean {
  const facts = lineFacts(page);
  let [words, own, ownLines, noise, above] = [0, 0, 0, 0, 0];
  for (const { index, text } of page.lines) {
    const count = facts.counts(index).words;
    words += count;
    if (isBody[index]) {
      own += count;
      ownLines++;
    } else if (labels[index]!.some((l) => !isHint(l.kind) && !isOfShape(l))) noise++;
    else if (ownLines === 0 && text && !labels[index]!.some((l) => isHint(l.kind))) above++;
  }
  const share = noise === 0 ? MIN_SHARE : MIN_SHARE_WITH_NOISE;
  if (ownLines < MIN_BODY_LINES || above > MAX_ABOVE) return false;
  return noise <= ownLines / LINES_PER_NOISE && own >= share * words;
}
