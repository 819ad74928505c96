import { decide } from '../../src/decide/decide.ts';
import { shippedModel } from '../../src/decide/model.ts';
import { readSource } from '../../src/input/read.ts';
import { detectLanguage } from '../../src/language-detection/detect.ts';
import { readPage } from '../../src/page/lines.ts';
import { labelLines } from '../../src/rules/index.ts';
import { type Labelled, type Sort, sortOf } from './sorts.ts';

/** Before the first line of the article, from there to its last line, then the two halves of what stands below. */
export const ZONES = ['top', 'article', 'end', 'foot'] as const;
export type Zone = (typeof ZONES)[number];

/** Languages that are written alike. */
export const GROUPS = ['english', 'german', 'latin', 'cyrillic', 'han', 'other'] as const;
export type Group = (typeof GROUPS)[number];

export interface ScannedLine {
  /** As it stands on the page, without white space around. */
  readonly text: string;
  readonly words: number;
  /** White space before it, in characters. */
  readonly indent: number;
  readonly blankBefore: number;
  readonly zone: Zone;
  readonly sort: Sort;
  readonly labels: readonly Labelled[];
  /** Whether it is part of the article's running text. */
  readonly body: boolean;
}

export interface ScannedPage {
  readonly characters: number;
  readonly group: Group;
  readonly lines: readonly ScannedLine[];
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}]/u;
/** A Chinese word has two characters as a rule. */
const HAN_PER_WORD = 2;

/** Words parted by white space; in scripts without it every second character counts as one. */
export function wordsIn(text: string): number {
  const unspaced = text.match(HAN)?.length ?? 0;
  const rest = unspaced ? text.replace(HAN, ' ') : text;
  const spaced = rest.split(/\s+/).filter((token) => WORD.test(token)).length;
  return spaced + Math.ceil(unspaced / HAN_PER_WORD);
}

const CYRILLIC_AND_GREEK = new Set(['ru', 'uk', 'bg', 'el']);
const OTHER = new Set(['ar', 'fa', 'he', 'hi', 'th', 'ko']);

function groupOf(language: string | null): Group {
  if (language === null || language === 'en') return 'english';
  if (language === 'de') return 'german';
  if (CYRILLIC_AND_GREEK.has(language)) return 'cyrillic';
  if (language === 'zh' || language === 'ja') return 'han';
  return OTHER.has(language) ? 'other' : 'latin';
}

/** Reads a page the way the tool does, as far as the decision which lines are the article's. */
export function scanPage(input: Uint8Array): ScannedPage {
  const page = readPage(readSource(input, {}));
  const labels = labelLines(page);
  const { verdicts, first, last } = decide(page, labels, shippedModel());
  const zoneOf = (index: number): Zone => {
    if (first < 0 || index < first) return 'top';
    if (index <= last) return 'article';
    return index - last < page.lines.length - index ? 'end' : 'foot';
  };
  const lines: ScannedLine[] = [];
  for (let from = 0, to = 0; from < page.lines.length; from = to) {
    // Pieces of a glued line are one line of the page.
    const { row, blankBefore, indent, start } = page.lines[from]!;
    while (page.lines[to]?.row === row) to++;
    const pieces = page.lines.slice(from, to);
    const text = page.text.slice(start, pieces.at(-1)!.end);
    const found = pieces.flatMap((line) => labels[line.index]!.map(({ kind, rule }) => ({ kind, rule })));
    const words = wordsIn(text);
    const sort = sortOf(text, words, found);
    const body = pieces.some((line) => verdicts[line.index]!.body);
    lines.push({ text, words, indent, blankBefore, zone: zoneOf(from), sort, labels: found, body });
  }
  const group = groupOf(detectLanguage(page.lines.map((line) => line.text)));
  return { characters: page.text.length, group, lines };
}
