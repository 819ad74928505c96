import type { Article, Piece } from '../api/article.ts';
import type { ExplainedLine, Explanation } from '../api/explanation.ts';
import { carry, json } from '../format/json.ts';
import { reasonAndLabels } from '../terminal/labels.ts';
import { visible } from '../terminal/visible.ts';
import type { Detail, DetailLine } from './data.ts';

/** More than anyone reads of one page, and about what a browser can lay out at once. */
const MAX_LINES = 3_000;
/** UTF-16 code units: of all lines together, and of the JSON. */
const MAX_CHARACTERS = 300_000;

/**
 * The details of a page for the report.
 *
 * @param metadata What its container said of it, as JSON.
 * @throws RangeError when the explanation has no spans.
 */
export function detailOf({ article, lines, text }: Explanation, metadata: string | null): Detail {
  const { spans, ...plain } = article;
  if (!spans) throw new RangeError('the report needs an explanation made with spans');
  const shown = lines.slice(0, linesThatFit(lines));
  const texts: string[] = [];
  let next = 0;
  const withStretches = shown.map((line, i): DetailLine => {
    const stretches: DetailLine['stretches'] = [];
    // Marks of Markdown below the last line belong to it, since no other line is left.
    const isOfLine = (piece: Piece) =>
      isIn(line, piece, text) || (i === lines.length - 1 && piece.kind === 'markup');
    for (let piece = spans.pieces[next]; piece && isOfLine(piece); piece = spans.pieces[++next]) {
      stretches.push([piece.as, piece.kind]);
      texts.push(textOf(piece, text));
    }
    const { number, as, role } = line;
    return { number, as, role, why: visible(`${line.rule}: ${reasonAndLabels(line)}`), stretches };
  });
  return {
    json: shortened(plain, metadata),
    texts,
    lines: withStretches,
    linesLeft: lines.length - shown.length,
  };
}

/** Also the marks and addresses that follow a line of Markdown directly. */
function isIn(line: ExplainedLine, piece: Piece, text: string): boolean {
  if (piece.start < line.end) return true;
  return piece.kind === 'markup' && !text.slice(line.end, piece.start).includes('\n');
}

/** Of a page that is one endless line, only the beginning is shown. */
function textOf({ start, end }: Piece, text: string): string {
  const cut = end - start > MAX_CHARACTERS;
  const shown = text.slice(start, cut ? start + MAX_CHARACTERS : end);
  // A reader should see a gap for a tab, not an escape.
  return visible(shown.replaceAll('\t', ' ')) + (cut ? '…' : '');
}

/** At least one, whatever its length. */
function linesThatFit(lines: readonly ExplainedLine[]): number {
  let characters = 0;
  for (let i = 0; i < lines.length; i++) {
    characters += lines[i]!.end - lines[i]!.start;
    if (i > 0 && (i === MAX_LINES || characters > MAX_CHARACTERS)) return i;
  }
  return lines.length;
}

function shortened(article: Article, metadata: string | null): string {
  const alone = json.page(article);
  const whole = metadata === null ? alone : carry(alone, metadata);
  if (whole.length <= MAX_CHARACTERS) return whole;
  return `${whole.slice(0, MAX_CHARACTERS)}…\n\n(the rest is left out of the report)\n`;
}
