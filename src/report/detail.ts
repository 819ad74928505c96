import type { Article, Piece } from '../api/article.ts';
import type { ExplainedLine, Explanation } from '../api/explanation.ts';
import { json } from '../format/json.ts';
import { reasonAndLabels } from '../terminal/labels.ts';
import { visible } from '../terminal/visible.ts';
import type { Detail, DetailLine } from './data.ts';

/** More than a person reads of one page, and what a browser lays out at once. */
const MOST_LINES = 3_000;
/** UTF-16 code units; of the lines together, and of the JSON. */
const MOST_CHARACTERS = 300_000;

/**
 * What the report shows of a page when it is opened.
 *
 * @throws RangeError when the explanation was made without spans.
 */
export function detailOf({ article, lines, text }: Explanation): Detail {
  const { spans, ...plain } = article;
  if (!spans) throw new RangeError('the report needs an explanation made with spans');
  const shown = lines.slice(0, linesThatFit(lines));
  const texts: string[] = [];
  let next = 0;
  const withStretches = shown.map((line): DetailLine => {
    const stretches: DetailLine['stretches'] = [];
    for (let piece = spans.pieces[next]; piece && piece.start < line.end; piece = spans.pieces[++next]) {
      stretches.push([piece.as, piece.kind]);
      texts.push(textOf(piece, text));
    }
    const { number, as, role } = line;
    return { number, as, role, why: visible(`${line.rule}: ${reasonAndLabels(line)}`), stretches };
  });
  return { json: shortened(plain), texts, lines: withStretches, linesLeft: lines.length - shown.length };
}

/** A page of one endless line shows the beginning of it. */
function textOf({ start, end }: Piece, text: string): string {
  const cut = end - start > MOST_CHARACTERS;
  const shown = text.slice(start, cut ? start + MOST_CHARACTERS : end);
  // A tab is a gap to a reader, not a character to be shown.
  return visible(shown.replaceAll('\t', ' ')) + (cut ? '…' : '');
}

/** At least one, however long. */
function linesThatFit(lines: readonly ExplainedLine[]): number {
  let characters = 0;
  for (let i = 0; i < lines.length; i++) {
    characters += lines[i]!.end - lines[i]!.start;
    if (i > 0 && (i === MOST_LINES || characters > MOST_CHARACTERS)) return i;
  }
  return lines.length;
}

function shortened(article: Article): string {
  const whole = json.page(article);
  if (whole.length <= MOST_CHARACTERS) return whole;
  return `${whole.slice(0, MOST_CHARACTERS)}…\n\n(the rest is left out of the report)\n`;
}
