import { linkedShare } from '../decide/markup/linked.ts';
import type { Line } from '../page/line.ts';
import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import type { LabelKind } from '../rules/rule.ts';
import { CODE as CODE_SIGN, classOf, LETTER, smallOf, TOKEN_UNSURE } from '../text/characters.ts';
import type { Doubtful } from './dropped.ts';
import type { KindMeasures } from './features.ts';
import { KIND_PHRASES, OTHER_KINDS, type OtherKind } from './kind-words.ts';
import { personsOf } from './persons.ts';

/** `$12.99`, `12,99 €`, `USD 40` */
const PRICE = /(?:[$€£¥₹₽]|USD|EUR|GBP) ?\d|\d ?(?:[€£₽]|zł|kr\b|руб)/;
const QUESTION = /[?？؟]$/;
const QUOTE = /[“„«「"]/;
/** Code: `const x = open();`, `<div>`, `npm install` */
const CODE = /[{};]\s*$|^\s*[<$#>]|\w\(\)|=>|::/;
const WORDS = /[\p{L}’']+/gu;
/** Shorter lines may be buttons and labels. */
const MAX_LABEL_LENGTH = 60;
const MAX_PHRASE_WORDS = 3;

/** The first word of a line. */
const FIRST = /[\p{L}’']+/u;

const byPhrase = new Map<string, OtherKind>(
  OTHER_KINDS.flatMap((kind) => KIND_PHRASES[kind].map((phrase) => [phrase, kind] as const)),
);
/** The first words of all phrases: few lines begin with one. */
const opening = new Set([...byPhrase.keys()].map((phrase) => FIRST.exec(phrase)![0]));
const initials = new Set([...opening].map((word) => word.charCodeAt(0)));

/** Whether the first letter or apostrophe of a line begins one of these words: cheaper than to find the word. */
function mayOpen(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const bits = classOf(code);
    if (bits & TOKEN_UNSURE) return true;
    if (bits & LETTER || code === 0x27 || code === 0x2019) return initials.has(smallOf(code));
  }
  return false;
}

/** The kind whose phrase a short line begins with. */
function kindOfLine(text: string): OtherKind | undefined {
  if (text.length > MAX_LABEL_LENGTH || !mayOpen(text)) return undefined;
  const small = text.toLowerCase();
  const first = FIRST.exec(small);
  if (!first || !opening.has(first[0])) return undefined;
  const words = small.match(WORDS)!;
  for (let n = Math.min(MAX_PHRASE_WORDS, words.length); n > 0; n--) {
    const kind = byPhrase.get(words.slice(0, n).join(' '));
    if (kind) return kind;
  }
  return undefined;
}

/** Measures what kind of page it is; `body` are the lines kept, at least one. */
export function measureKind({ page, labels, decision, head }: Doubtful): KindMeasures {
  const facts = lineFacts(page);
  const body = page.lines.filter((l) => decision.verdicts[l.index]!.body);
  const words = (lines: readonly Line[]) => lines.reduce((s, l) => s + facts.counts(l.index).words, 0);
  const share = (test: (line: Line) => boolean) => body.filter(test).length / Math.max(1, body.length);
  const has = (kind: LabelKind) => (line: Line) => labels[line.index]!.some((l) => l.kind === kind);
  const [bodyWords, pageWords] = [words(body), words(page.lines)];
  const isPriced = ({ index, text }: Line) => facts.counts(index).digits > 0 && PRICE.test(text);
  return {
    ...phrasesOf(page),
    ...personsOf(body),
    'page words': Math.log1p(pageWords),
    lines: Math.log1p(page.lines.length),
    'body share': bodyWords / Math.max(1, pageWords),
    'line length': Math.log1p(bodyWords / Math.max(1, body.length)),
    prices: logOf(page.lines, isPriced),
    'priced body': share(isPriced),
    dates: share(has('date')),
    questions: share((l) => QUESTION.test(l.text)),
    'dated lines': logOf(page.lines, has('date')),
    bylines: logOf(page.lines, has('byline')),
    published: head.published ? 1 : 0,
    signed: head.authors ? 1 : 0,
    quotes: share((l) => QUOTE.test(l.text)),
    counters: logOf(page.lines, has('counter')),
    linked:
      page.lines.reduce((s, l) => s + facts.counts(l.index).words * linkedShare(page, l.index), 0) /
      Math.max(1, pageWords),
    code: share((l) => (facts.counts(l.index).seen & CODE_SIGN) !== 0 && CODE.test(l.text)),
  };
}

const logOf = (lines: readonly Line[], test: (line: Line) => boolean) =>
  Math.log1p(lines.filter(test).length);

function phrasesOf({ lines }: Page): Record<OtherKind, number> {
  const counts = { forum: 0, product: 0, listing: 0, service: 0, documentation: 0 };
  for (const { text } of lines) {
    const kind = kindOfLine(text);
    if (kind) counts[kind]++;
  }
  for (const kind of OTHER_KINDS) counts[kind] = Math.log1p(counts[kind]);
  return counts;
}
