import { repeatedLines } from './layout.ts';
import { mean, round, share, sum } from './numbers.ts';
import { type ScannedLine, type ScannedPage, ZONES } from './scan.ts';
import type { Sort } from './sorts.ts';
import { tokensOf } from './wording.ts';

/** What pages are like, number by number, for comparing them with others. */
export type Facts = Readonly<Record<string, number>>;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Different words of every hundred among the first of a page. */
const SAMPLE = 300;

function variety(pages: readonly ScannedPage[]): number {
  const shares = pages.flatMap(({ lines }) => {
    const words = tokensOf(lines.map((l) => l.text).join(' ')).map((w) => w.toLowerCase());
    return words.length < SAMPLE ? [] : [new Set(words.slice(0, SAMPLE)).size / SAMPLE];
  });
  return 100 * mean(shares);
}

const ofLines = (lines: readonly ScannedLine[], test: (line: ScannedLine) => boolean) =>
  100 * share(lines, test);

function characterFacts(text: string): Facts {
  const letters = count(text, /\p{L}/gu);
  const per = (of: number, pattern: RegExp) => (100 * count(text, pattern)) / Math.max(1, of);
  return {
    'capitals, of letters': per(letters, /\p{Lu}/gu),
    'digits, of characters': per(text.length, /\p{Nd}/gu),
    'punctuation, of characters': per(text.length, /[\p{P}\p{S}]/gu),
    'outside ASCII, of characters': per(text.length, /[^\x00-\x7f]/gu),
  };
}

function lineFacts(lines: readonly ScannedLine[]): Facts {
  const long = (least: number, most: number) => (l: ScannedLine) => l.words >= least && l.words <= most;
  return {
    'lines of 1 word': ofLines(lines, long(0, 1)),
    'lines of 2 or 3 words': ofLines(lines, long(2, 3)),
    'lines of 4 to 9 words': ofLines(lines, long(4, 9)),
    'lines of 10 to 24 words': ofLines(lines, long(10, 24)),
    'lines of 25 to 59 words': ofLines(lines, long(25, 59)),
    'lines of 60 words and more': ofLines(lines, long(60, Number.POSITIVE_INFINITY)),
    'lines below a blank one': ofLines(lines, (l) => l.blankBefore > 0),
    'lines with a digit': ofLines(lines, (l) => /\p{Nd}/u.test(l.text)),
    'lines with a year': ofLines(lines, (l) => /(?<!\p{Nd})(?:19|20)\p{Nd}\p{Nd}(?!\p{Nd})/u.test(l.text)),
    'lines in title case': ofLines(lines, (l) => /^\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*)+$/u.test(l.text)),
    'lines in capitals': ofLines(lines, (l) => /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u.test(l.text)),
    'lines that look like a name': ofLines(lines, (l) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(l.text)),
    'lines that end a sentence': ofLines(lines, (l) => l.sort === 'sentence' || l.sort === 'paragraph'),
    'lines of the article': ofLines(lines, (l) => l.body),
  };
}

/** The sorts that rules know by their words; the rare ones are counted together. */
const NOISE: readonly Sort[] = ['date', 'byline', 'menu', 'share', 'account', 'related', 'comments', 'legal'];
const RARE: ReadonlySet<Sort> = new Set<Sort>(['strip', 'advert', 'tags', 'caption', 'counter']);

function noiseFacts(lines: readonly ScannedLine[]): Facts {
  const facts: Record<string, number> = {};
  for (const sort of NOISE) facts[`lines of ${sort}`] = ofLines(lines, (l) => l.sort === sort);
  facts['lines of rarer noise'] = ofLines(lines, (l) => RARE.has(l.sort));
  for (const zone of ZONES)
    facts[`labelled in the ${zone}`] = ofLines(lines, (l) => l.zone === zone && l.labels.length > 0);
  return facts;
}

export function factsOf(pages: readonly ScannedPage[]): Facts {
  const lines = pages.flatMap((page) => page.lines);
  const text = lines.map((l) => l.text).join('\n');
  const perPage = (of: (page: ScannedPage) => number) => sum(pages.map(of)) / pages.length;
  const inZone = (zone: ScannedLine['zone']) => perPage((p) => p.lines.filter((l) => l.zone === zone).length);
  const facts = {
    'characters a page': perPage((p) => p.characters),
    'lines a page': perPage((p) => p.lines.length),
    'lines before the article': inZone('top'),
    'lines from its first to its last': inZone('article'),
    'lines after it': inZone('end') + inZone('foot'),
    'words a page': perPage((p) => sum(p.lines.map((l) => l.words))),
    'words a line': sum(lines.map((l) => l.words)) / lines.length,
    'dates a page': perPage((p) => p.lines.filter((l) => l.sort === 'date').length),
    'different words, of 300': variety(pages),
    'lines that stand there before': (100 * sum(pages.map((p) => repeatedLines(p).size))) / lines.length,
    ...characterFacts(text),
    ...lineFacts(lines),
    ...noiseFacts(lines),
  };
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, round(value, 2)]));
}
