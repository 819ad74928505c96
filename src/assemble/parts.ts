import type { Piece, Range } from '../api/article.ts';
import type { Decision } from '../decide/verdict.ts';
import type { Head } from '../head/found.ts';
import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import { endsSentence, wordsIn } from '../text/measure.ts';

/** A stretch of a line and what becomes of it. */
export interface Part extends Omit<Piece, 'block'> {
  readonly line: Line;
  /** Normalised text. */
  readonly text: string;
}

interface Claim {
  start: number;
  end: number;
  as: Piece['as'];
  kind: string;
  rule: string;
}

/** The rest of a line with a byline, date or headline is running text only from this many words on. */
const PROSE_WORDS = 8;

/**
 * Cuts the page into parts: first what the head's fields claim, then the rest of each line as body or removed.
 * Together the parts contain every non-blank character exactly once, in order.
 */
export function partsOf(page: Page, decision: Decision, head: Head): Part[] {
  const claims = claimsOf(head);
  const repeats = new Set(head.repeats);
  const parts: Part[] = [];
  let next = 0;
  for (const line of page.lines) {
    const mine: Claim[] = [];
    let at = line.start;
    while (next < claims.length && claims[next]!.start < line.end) {
      const claim = claims[next]!;
      const start = Math.max(at, claim.start);
      const end = Math.min(line.end, claim.end);
      if (end > start) mine.push({ ...claim, start, end });
      at = Math.max(at, end);
      if (claim.end > line.end) break;
      next++;
    }
    const rest = restOf(line, decision, mine, repeats);
    if (mine.length) addParts(parts, page, line, mine, rest);
    else if (line.end > line.start) parts.push(wholePart(line, rest));
  }
  if (page.unread) parts.push(unreadPart(page.lines.at(-1)!, page.unread));
  return parts;
}

/** Everything after the last line that was read, as one piece. Its text is left out, because it may be huge. */
function unreadPart(last: Line, [start, end]: Range): Part {
  const line: Line = {
    ...last,
    index: last.index + 1,
    row: last.row + 1,
    start,
    end,
    text: '',
    glued: false,
  };
  return { start, end, as: 'removed', kind: 'unread', rule: 'line-limit', line, text: '' };
}

function wholePart(line: Line, { as, kind, rule }: Omit<Claim, 'start' | 'end'>): Part {
  return { start: line.start, end: line.end, as, kind, rule, line, text: line.text };
}

/** What becomes of the unclaimed rest of a line. */
function restOf(
  line: Line,
  decision: Decision,
  mine: Claim[],
  repeats: ReadonlySet<number>,
): Omit<Claim, 'start' | 'end'> {
  const verdict = decision.verdicts[line.index]!;
  if (repeats.has(line.index)) return { as: 'removed', kind: 'repeated-headline', rule: 'repeated-headline' };
  if (verdict.body) return { as: 'body', kind: 'paragraph', rule: verdict.rule };
  if (mine.length) return { as: 'removed', kind: 'field-label', rule: mine[0]!.rule };
  return { as: 'removed', kind: verdict.kind, rule: verdict.rule };
}

function addParts(
  out: Part[],
  page: Page,
  line: Line,
  mine: Claim[],
  rest: Omit<Claim, 'start' | 'end'>,
): void {
  let at = line.start;
  const add = (claim: Claim) => {
    const raw = page.text.slice(claim.start, claim.end);
    if (!raw.trim()) return;
    const start = claim.start + raw.length - raw.trimStart().length;
    const end = claim.start + raw.trimEnd().length;
    const whole = start === line.start && end === line.end;
    const text = whole ? line.text : fold(page.text.slice(start, end), page.repairs);
    out.push({ ...claim, start, end, line, text });
  };
  const addRest = (start: number, end: number) => {
    const label = mine.length > 0 && rest.as === 'body' && !isProse(page.text.slice(start, end), mine);
    add({ start, end, ...(label ? { as: 'removed', kind: 'field-label', rule: mine[0]!.rule } : rest) });
  };
  for (const claim of mine) {
    addRest(at, claim.start);
    add(claim);
    at = claim.end;
  }
  addRest(at, line.end);
}

/** An opener or closing credit is cut from running text; next to any other field, only prose is body. */
function isProse(raw: string, mine: readonly Claim[]): boolean {
  const cutFrom = mine.some((c) => c.kind === 'dateline' || c.kind === 'agency-credit');
  const words = wordsIn(raw);
  return words >= (cutFrom ? 2 : PROSE_WORDS) && (endsSentence(raw.trimEnd()) || words >= PROSE_WORDS);
}

/** Where fields overlap, the one earlier in this list keeps the characters. */
function claimsOf(head: Head): Claim[] {
  const fields = ['headline', 'subheadline', 'dateline', 'authors', 'published', 'modified'] as const;
  const claims: Claim[] = fields.flatMap((kind) =>
    (head[kind]?.ranges ?? []).map(([start, end]) => ({
      start,
      end,
      as: 'field' as const,
      kind,
      rule: head[kind]!.rule,
    })),
  );
  const kept: Claim[] = [];
  const isFree = (claim: Claim) => !kept.some((k) => claim.start < k.end && k.start < claim.end);
  for (const claim of claims) if (isFree(claim)) kept.push(claim);
  const credits = head.credits.map(
    ({ range: [start, end], rule }): Claim => ({ start, end, as: 'removed', kind: 'agency-credit', rule }),
  );
  return [...kept, ...credits.filter(isFree)].sort((a, b) => a.start - b.start);
}
