import type { Line } from '../page/line.ts';
import { wordsIn } from '../page/measure.ts';
import type { HeadContext } from './found.ts';
import type { Region } from './region.ts';
import { textKey } from './same-text.ts';
import { type TitlePart, titleParts } from './title-line.ts';

/** A stretch of a line that may be the headline. */
export interface Candidate {
  readonly line: Line;
  /** Offsets into the line's folded text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly key: string;
  /** `line`: a line as it stands. `title`: a side of the title line. `cut`: an end of a longer line. */
  readonly kind: 'line' | 'title' | 'cut';
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
  if (head) for (const p of titles.firstLine) out.push({ line: head, kind: 'title', ...p });
  const known = [...titles.firstLine, ...titles.markup].filter((p) => wordsIn(p.text) >= MIN_CUT_WORDS);
  for (let i = region.from; i <= region.to; i++) {
    const line = lines[i]!;
    if (!line.text) continue;
    out.push(...wholeLine(line));
    if (line !== head) out.push(...endsOf(line, known));
  }
  return out;
}

function wholeLine(line: Line): Candidate[] {
  const text = line.text;
  if (text.length > MAX_LENGTH || wordsIn(text) > MAX_WORDS || !/\p{L}/u.test(text)) return [];
  return [{ line, from: 0, to: text.length, text, key: textKey(text), kind: 'line', rest: [] }];
}

/** A known title at the start or the end of a longer line: `Home » Bridge closes`, `Bridge closesShare`. */
function endsOf(line: Line, known: readonly TitlePart[]): Candidate[] {
  const out: Candidate[] = [];
  for (const part of known) {
    const size = part.text.length;
    if (size >= line.text.length) continue;
    for (const from of [0, line.text.length - size]) {
      const text = line.text.slice(from, from + size);
      if (textKey(text) === part.key)
        out.push({ line, from, to: from + size, text, key: part.key, kind: 'cut', rest: [] });
    }
  }
  return out;
}
