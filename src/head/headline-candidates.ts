import type { Range } from '../article.ts';
import { fold } from '../page/fold.ts';
import type { Line } from '../page/line.ts';
import { wordsIn } from '../page/measure.ts';
import { lineRange, rangeIn } from '../page/page.ts';
import { isHint } from '../rules/rule.ts';
import type { HeadContext } from './found.ts';
import { cutsOf } from './headline-cuts.ts';
import type { Seam } from './headline-seams.ts';
import type { LineFacts } from './line-facts.ts';
import type { Region } from './region.ts';
import { stems, terms, textKey } from './same-text.ts';
import { type TitlePart, titleParts } from './title-line.ts';

/** A stretch of the page that may be the headline. */
export interface Candidate {
  /** The line it starts in. */
  readonly line: Line;
  /** About where it starts in the page's text. */
  readonly at: number;
  /** Where it stands in the page's text; `null` when only the markup has it. */
  readonly range: () => Range | null;
  readonly text: string;
  readonly key: string;
  readonly words: number;
  /** The distinct words, folded. */
  readonly terms: ReadonlySet<string>;
  /** The beginnings of its longer words. */
  readonly stems: ReadonlySet<string>;
  /** `line`: a line as it stands. `title`: a side of the title line. `cut`: part of a longer line. `markup`: only the markup has it. */
  readonly kind: 'line' | 'title' | 'cut' | 'markup';
  /** What a cut of the title line leaves over. */
  readonly rest: readonly string[];
  /** What stands at its ends. */
  readonly left: Seam;
  readonly right: Seam;
}

/** What the page says its title is: the sides of its first line and of the markup's titles. */
export interface Titles {
  /** The page's first line. */
  readonly line: Line | null;
  readonly firstLine: readonly TitlePart[];
  readonly markup: readonly TitlePart[];
}

const MAX_WORDS = 40;
const MAX_LENGTH = 350;

export function titlesOf(context: HeadContext): Titles {
  const evidence = context.evidence;
  const markup = [...(evidence?.headlines ?? []), ...(evidence?.title ? [evidence.title] : [])];
  const line = context.page.lines.find((l) => l.text) ?? null;
  return {
    line,
    firstLine: line ? titleParts(line.text) : [],
    markup: markup.flatMap((t) => titleParts(t.trim())),
  };
}

export function candidatesOf(context: HeadContext, region: Region, titles: Titles): Candidate[] {
  const { lines } = context.page;
  const out: Candidate[] = [];
  const head = titles.line;
  if (head) for (const p of titles.firstLine) out.push(titleSide(context, head, p));
  const titled = new Set([...titles.firstLine, ...titles.markup].map((p) => p.key));
  for (let i = region.from; i <= region.to; i++) {
    const line = lines[i]!;
    if (!line.text || isBarred(context, region.facts, i) || isMenuItem(region, i, titled)) continue;
    out.push(...wholeLine(context, line, region.facts));
  }
  for (const [from, to] of rowsOf(lines, region, head)) out.push(...cutCandidates(context, from, to));
  const said = new Set(out.map((c) => c.key));
  const isShown = said.has(textKey(context.evidence?.headlines[0] ?? ''));
  if (head && !isShown) out.push(...onlyInMarkup(context, head, said));
  return out;
}

/** What a broken encoding or a second escaping leaves: `Investor\u0080s`, `Python &#x26; AI`. */
const GARBLED = /[\u0080-\u009f\ufffd]|&#?\w{2,8};/;

/** Titles, and sides of them, that no line of the page says; asked only when the page does not show the first one. */
function onlyInMarkup(context: HeadContext, line: Line, said: Set<string>): Candidate[] {
  const out: Candidate[] = [];
  for (const title of context.evidence?.headlines ?? []) {
    if (GARBLED.test(title)) continue;
    for (const { text, key, rest } of titleParts(title.replace(/\s+/g, ' ').trim())) {
      if (said.has(key)) continue;
      said.add(key);
      out.push({ line, at: -1, range: () => null, kind: 'markup', rest, ...measured(text, key), ...WHOLE });
    }
  }
  return out;
}

const WHOLE = { left: 'edge', right: 'edge' } as const;

/** Letters a date's line may hold besides the date: `14 May 2024 kl. 19.12`, `On May 14, 2024`. */
const BESIDE_DATE = 4;

/** A line a rule is sure of, or a date: of 609 real headlines looked at none was. Nor is all there is of a body. */
function isBarred(context: HeadContext, facts: LineFacts, line: number): boolean {
  const { first, last } = context.decision;
  if (line === first && line === last) return true;
  const labels = context.labels[line] ?? [];
  if (labels.some((l) => l.certainty !== 'likely' && !isHint(l.kind))) return true;
  if (facts.words(line) > DATE_WORDS || !facts.dates(line).length) return false;
  let rest = facts.text(line);
  for (const d of [...facts.dates(line)].reverse())
    rest = rest.slice(0, Math.min(d.start, d.labelStart)) + rest.slice(d.end);
  return rest.replace(/\P{L}/gu, '').length <= BESIDE_DATE;
}

const DATE_WORDS = 12;

/** One or two words far above the body that no title says: not worth weighing. */
function isMenuItem({ facts, first }: Region, line: number, titled: ReadonlySet<string>): boolean {
  return first - line > MENU_DISTANCE && facts.words(line) <= 2 && !titled.has(facts.key(line));
}

const MENU_DISTANCE = 15;

/** A heading as markdown marks it: `## Bridge closes`. */
const MARKDOWN_MARK = /^#{1,6} /;

function wholeLine({ page }: HeadContext, line: Line, facts: LineFacts): Candidate[] {
  const text = line.text;
  if (text.length > MAX_LENGTH || facts.words(line.index) > MAX_WORDS || !/\p{L}/u.test(text)) return [];
  const mark = MARKDOWN_MARK.exec(text)?.[0].length ?? 0;
  const kind = 'line' as const;
  if (mark > 0) {
    const bare = text.slice(mark);
    const range = () => rangeIn(page, line, mark, text.length);
    return [{ line, at: line.start, range, kind, rest: [], ...measured(bare, textKey(bare)), ...WHOLE }];
  }
  const i = line.index;
  const known = { words: facts.words(i), terms: facts.terms(i), stems: facts.stems(i), key: facts.key(i) };
  const range = () => lineRange(line);
  return [{ line, at: line.start, range, text, ...known, kind, rest: [], ...WHOLE }];
}

function titleSide({ page }: HeadContext, line: Line, { from, to, text, key, rest }: TitlePart): Candidate {
  const range = () => rangeIn(page, line, from, to);
  return { line, at: line.start + from, range, kind: 'title', rest, ...measured(text, key), ...WHOLE };
}

function measured(text: string, key: string): Pick<Candidate, 'text' | 'key' | 'words' | 'terms' | 'stems'> {
  const distinct = terms(key);
  return { text, key, words: wordsIn(text), terms: distinct, stems: stems(distinct) };
}

/** Text that is cut into pieces, and in pieces of what length; the nearest to the body first. */
const CUT_REACH = 10_000;
const ROW_REACH = 4000;
/** Shorter lines are not cut. */
const CUT_WORDS = 4;
/** A first line up to here is cut as a title is. */
const TITLE_LENGTH = 200;

/** First and last pieces of the physical lines in the region, long ones in several parts. */
function rowsOf(lines: readonly Line[], region: Region, head: Line | null): [Line, Line][] {
  const out: [Line, Line][] = [];
  let left = CUT_REACH;
  for (let i = region.to; i >= region.from && left > 0; i--) {
    const last = lines[i]!;
    let first = last;
    while (first.glued && first.index > region.from && last.end - lines[first.index - 1]!.start <= ROW_REACH)
      first = lines[first.index - 1]!;
    const isTitle = last === head && last.text.length <= TITLE_LENGTH;
    const isShort = first === last && region.facts.words(i) < CUT_WORDS;
    if (!isTitle && !isShort) out.push([first, last]);
    left -= Math.min(ROW_REACH, last.end - first.start);
    i = first.index;
  }
  return out;
}

function cutCandidates(context: HeadContext, first: Line, last: Line): Candidate[] {
  const { page } = context;
  const out: Candidate[] = [];
  const pieces = new Set(page.lines.slice(first.index, last.index + 1).map((l) => `${l.start} ${l.end}`));
  for (const { start, end, left, right } of cutsOf(page, first, last)) {
    if (pieces.has(`${start} ${end}`)) continue;
    const text = fold(page.text.slice(start, end), page.source);
    if (!text) continue;
    let line = first;
    while (line.end <= start && line !== last) line = page.lines[line.index + 1]!;
    const raw = page.text.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    const range = (): Range => [from, start + raw.trimEnd().length];
    out.push({ line, at: from, range, kind: 'cut', rest: [], left, right, ...measured(text, textKey(text)) });
  }
  return out;
}
