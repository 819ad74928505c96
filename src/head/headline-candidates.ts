import type { Line } from '../page/line.ts';
import { wordsIn } from '../page/measure.ts';
import { isHint } from '../rules/rule.ts';
import type { HeadContext } from './found.ts';
import type { LineFacts } from './line-facts.ts';
import type { Region } from './region.ts';
import { terms, textKey } from './same-text.ts';
import { type TitlePart, titleParts } from './title-line.ts';

/** A stretch of a line that may be the headline. */
export interface Candidate {
  readonly line: Line;
  /** Offset into the line's folded text. */
  readonly from: number;
  /** Where it ends: the same line, or the next piece of a glued one, and the offset into that. */
  readonly endLine: Line;
  readonly to: number;
  readonly text: string;
  readonly key: string;
  readonly words: number;
  /** The distinct words, folded. */
  readonly terms: ReadonlySet<string>;
  /** `line`: a line as it stands. `title`: a side of the title line. `cut`: an end of a longer line. `markup`: only the markup has it. */
  readonly kind: 'line' | 'title' | 'cut' | 'markup';
  /** What a cut of the title line leaves over. */
  readonly rest: readonly string[];
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
/** Shorter title sides are cut out of longer lines nowhere: they would match menus. */
const MIN_CUT_WORDS = 3;

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
  if (head) for (const p of titles.firstLine) out.push(titleSide(head, p));
  const glued = lines.some((l) => l.glued);
  const known = [...titles.firstLine, ...titles.markup].filter((p) => wordsIn(p.text) >= MIN_CUT_WORDS);
  const titled = new Set([...titles.firstLine, ...titles.markup].map((p) => p.key));
  for (let i = region.from; i <= region.to; i++) {
    const line = lines[i]!;
    if (!line.text || isBarred(context, region.facts, i) || isMenuItem(region, i, titled)) continue;
    out.push(...wholeLine(line, region.facts));
    if (line !== head) out.push(...endsOf(line, known));
    if (glued) out.push(...gluedPieces(line), ...joined(line, lines[i + 1]));
  }
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
      out.push({ line, from: 0, endLine: line, to: 0, kind: 'markup', rest, ...measured(text, key) });
    }
  }
  return out;
}

/** Letters a date's line may hold besides the date: `14 May 2024 kl. 19.12`, `On May 14, 2024`. */
const BESIDE_DATE = 4;

/** A line a rule is sure of, or a date: of 609 real headlines looked at none was. */
function isBarred(context: HeadContext, facts: LineFacts, line: number): boolean {
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

function wholeLine(line: Line, facts: LineFacts): Candidate[] {
  const text = line.text;
  if (text.length > MAX_LENGTH || facts.words(line.index) > MAX_WORDS || !/\p{L}/u.test(text)) return [];
  const mark = MARKDOWN_MARK.exec(text)?.[0].length ?? 0;
  if (mark > 0) return [candidate(line, mark, text.length, 'line')];
  const known = { words: facts.words(line.index), terms: facts.terms(line.index) };
  const whole = { line, from: 0, endLine: line, to: text.length, text, key: facts.key(line.index) };
  return [{ ...whole, ...known, kind: 'line', rest: [] }];
}

function titleSide(line: Line, { from, to, text, key, rest }: TitlePart): Candidate {
  return { line, from, endLine: line, to, kind: 'title', rest, ...measured(text, key) };
}

function measured(text: string, key: string): Pick<Candidate, 'text' | 'key' | 'words' | 'terms'> {
  return { text, key, words: wordsIn(text), terms: terms(key) };
}

function candidate(line: Line, from: number, to: number, kind: Candidate['kind']): Candidate {
  const text = line.text.slice(from, to);
  return { line, from, endLine: line, to, kind, rest: [], ...measured(text, textKey(text)) };
}

/**
 * A title can end here: a separator stands around the place, or two nodes were glued: `closesShare`, `Home » Bridge`.
 * A colon or a plain space is none: a cut there would halve headlines.
 */
function isSeam(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at + 2);
  return /[|｜·•»›>/]|[\p{Ll}\p{Nd}?!)”’][\p{Lu}\p{Nd}“]/u.test(around) || / [-–—]|[-–—] /u.test(around);
}

/** Looser than the page's own joints: `Technician Tips39 Tools`, `Get Started)From breath`, `SecurityIT & You`. */
const WEAK_JOINT = /(?<=[\p{Ll}\p{Nd})!?”’"])(?=[\p{Lu}“"‘])|(?<=\p{Ll})(?=\p{Nd})/gu;
const MAX_PIECES = 8;
const PIECE_REACH = 400;

/** Pieces of a glued line and of two pieces in a row, where the page's joints left several nodes in one. */
function gluedPieces(line: Line): Candidate[] {
  const text = line.text.slice(0, PIECE_REACH);
  const cuts = [0];
  for (const m of text.matchAll(WEAK_JOINT)) if (cuts.push(m.index) > MAX_PIECES) break;
  if (cuts.length === 1) return [];
  if (text.length === line.text.length) cuts.push(text.length);
  const out: Candidate[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    for (const to of [cuts[i + 1]!, cuts[i + 2]]) {
      if (to === undefined || (i === 0 && to === line.text.length)) continue;
      const words = wordsIn(text.slice(cuts[i], to));
      if (words >= MIN_CUT_WORDS && words <= MAX_GLUED_WORDS) out.push(candidate(line, cuts[i]!, to, 'cut'));
    }
  }
  return out;
}

const MAX_GLUED_WORDS = 25;

/** Two pieces of one glued line that the joints may have cut in error: `Selling on You` + `Tube in a day`. */
function joined(line: Line, next: Line | undefined): Candidate[] {
  if (!next?.glued || line.text.length + next.text.length > MAX_LENGTH) return [];
  const text = line.text + next.text;
  if (wordsIn(text) > MAX_GLUED_WORDS) return [];
  return [
    {
      ...{ line, from: 0, endLine: next, to: next.text.length, kind: 'cut', rest: [] },
      ...measured(text, textKey(text)),
    },
  ];
}

/** A known title at the start or the end of a longer line: `Home » Bridge closes`, `Bridge closesShare`. */
function endsOf(line: Line, known: readonly TitlePart[]): Candidate[] {
  const out: Candidate[] = [];
  for (const part of known) {
    const size = part.text.length;
    if (size >= line.text.length) continue;
    for (const from of [0, line.text.length - size]) {
      if (!isSeam(line.text, from === 0 ? size : from)) continue;
      const text = line.text.slice(from, from + size);
      if (textKey(text) === part.key) out.push(candidate(line, from, from + size, 'cut'));
    }
  }
  return out;
}
