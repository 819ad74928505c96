import type { DateMention } from '../dates/mention.ts';
import type { Line } from '../page/line.ts';
import { wordsIn } from '../page/measure.ts';
import type { Label, LabelKind } from '../rules/rule.ts';
import { type Byline, readByline } from './byline.ts';
import { openerNames } from './byline-lede.ts';
import { type NameAt, namesAt } from './byline-names.ts';
import { holdsRole, isCollective, isRole, opensByline } from './byline-words.ts';
import { isDateWord } from './date-words.ts';
import type { Found, HeadContext } from './found.ts';
import type { LineFacts } from './line-facts.ts';
import { isNameToken, isPersonName } from './person-name.ts';
import type { Region } from './region.ts';

/** Names on a line with what led to them. */
export interface AuthorCandidate {
  readonly line: Line;
  /** Line of the label, where it is not the names' own. */
  readonly labelLine: number;
  readonly names: readonly { readonly line: Line; readonly at: NameAt }[];
  readonly kind: Byline['kind'] | 'bare';
  /** The phrase that opened the byline; empty for a bare name. */
  readonly phrase: string;
  /** Shaped like persons' names: not a handle, a single word or an organisation. */
  readonly person: boolean;
  /** A role stands behind the names. */
  readonly roleBehind: boolean;
  /** A date stands on the line itself. */
  readonly dated: boolean;
}

const MAX_LENGTH = 220;
const MAX_WORDS = 26;
/** Lines below the body in which a closing byline or an author box is looked for. */
const BELOW_BODY = 30;
/** Lines of the body's end in which a closing byline is looked for; above them it is someone's else. */
const BODY_END = 30;
/** Lines above the headline in which a name without a label is looked at. */
const BARE_ABOVE = 10;
/** Names below a label, one a line: more is a list of something else. */
const MAX_NAME_LINES = 8;

/** Every line of the head, the body and the body's end that may name who wrote the article. */
export function authorCandidates(
  context: HeadContext,
  region: Region,
  headline: Found<string> | null,
): AuthorCandidate[] {
  const { lines } = context.page;
  const { last } = context.decision;
  const headlineLine = lineAt(lines, headline?.ranges[0]?.[0] ?? -1);
  const out = fromOpener(lines[context.decision.first]);
  const bareFrom = headlineLine - BARE_ABOVE;
  for (const i of placesOf(region, last, lines.length)) {
    const line = lines[i]!;
    if (i === headlineLine) out.push(...behindHeadline(context, line, headline!));
    if (!line.text || line.text.length > MAX_LENGTH || region.facts.words(i) > MAX_WORDS) continue;
    const labelled = context.labels[i]?.some((l) => l.kind === 'byline');
    const byline = labelled ? readByline(line.text, context.language) : null;
    if (byline) out.push(...fromByline(region.facts, line, byline));
    else if (i >= bareFrom && !isNoise(context.labels[i] ?? []) && (i <= region.to || isBox(lines, i, last)))
      out.push(...bareName(line, region.facts.dates(i)));
  }
  return out;
}

/** The lines looked at: the head, the body's end and what follows it. */
function* placesOf(region: Region, last: number, count: number): Generator<number> {
  for (let i = region.from; i <= region.to; i++) yield i;
  const end = Math.min(count, last + 1 + BELOW_BODY);
  for (let i = Math.max(region.to + 1, last - BODY_END); i < end; i++) yield i;
}

/** A rule is sure the line is something no author's name stands on: `Share on Harbourbook`, `Comments`. */
function isNoise(labels: readonly Label[]): boolean {
  return labels.some((l) => l.certainty !== 'likely' && NEVER_NAMES.has(l.kind));
}

const NEVER_NAMES = new Set<LabelKind>([
  'navigation',
  'share',
  'subscribe',
  'cookie',
  'sign-in',
  'paywall',
  'advertisement',
  'comments',
  'related',
  'tags',
  'copyright',
  'pagination',
  'counter',
  'icon-labels',
  'code-residue',
]);

/** An author box often follows the body without a label: a name, and then a line about it. */
function isBox(lines: readonly Line[], i: number, last: number): boolean {
  return i > last && (i <= last + 4 || isBio(lines[i]!.text, lines[i + 1]?.text ?? ''));
}

/** A line of prose that begins with the name or its first word: `Jane Smith writes …`, `Jane is a …`. */
export function isBio(name: string, text: string): boolean {
  const first = name.split(' ')[0]!;
  return first.length > 1 && text.length > name.length + 10 && text.startsWith(`${first} `);
}

/** The line that holds an offset of the page's text, `-1` when none does. */
export function lineAt(lines: readonly Line[], offset: number): number {
  return lines.findIndex((l) => l.start <= offset && offset < l.end);
}

/** The reporters of an agency's opener. */
function fromOpener(lede: Line | undefined): AuthorCandidate[] {
  const names = lede ? openerNames(lede.text) : [];
  if (!lede || !names.length) return [];
  const base = { line: lede, labelLine: lede.index, kind: 'role' as const, phrase: '', roleBehind: true };
  return [{ ...base, names: names.map((at) => ({ line: lede, at })), person: true, dated: true }];
}

/** A glued line goes on behind the headline: `Bridge closes by Jane Smith | May 14, 2024 | News`. */
function behindHeadline(context: HeadContext, line: Line, headline: Found<string>): AuthorCandidate[] {
  const at = line.text.indexOf(headline.value);
  const from = at + headline.value.length;
  if (at < 0 || line.text.length - from < 6) return [];
  const byline = readByline(line.text.slice(from), context.language);
  if (!byline?.names.length || byline.at > 60) return [];
  const names = byline.names.map((n) => ({
    line,
    at: { name: n.name, from: n.from + from, to: n.to + from },
  }));
  return [
    {
      line,
      labelLine: line.index,
      kind: byline.kind,
      phrase: byline.phrase,
      names,
      person: byline.person,
      roleBehind: false,
      dated: true,
    },
  ];
}

function fromByline(facts: LineFacts, line: Line, byline: Byline): AuthorCandidate[] {
  const base = { line, labelLine: line.index, kind: byline.kind, phrase: byline.phrase, roleBehind: false };
  if (byline.names.length) {
    const names = byline.names.map((at) => ({ line, at }));
    return [{ ...base, names, person: byline.person, dated: facts.dates(line.index).length > 0 }];
  }
  const below = namesBelow(facts, line.index);
  if (!below.length) return [];
  const person = below.every((n) => isPersonName(n.at.name));
  return [{ ...base, line: below[0]!.line, names: below, person, dated: false }];
}

/** The names under a label that stands alone, until a line is none. */
function namesBelow(facts: LineFacts, label: number): { line: Line; at: NameAt }[] {
  const out: { line: Line; at: NameAt }[] = [];
  for (const line of facts.lines.slice(label + 1, label + 1 + MAX_NAME_LINES)) {
    const text = line.text;
    if (out.length && /^(?:[,&•·-]|and|und|et|y)$/iu.test(text)) continue;
    const { names, end } = namesAt(text, 0);
    const whole = names.length > 0 && names[0]!.from === 0 && wordsIn(text.slice(end)) <= 8;
    if (whole) out.push(...names.map((at) => ({ line, at })));
    else if (!out.length && !facts.dates(line.index).length && isHandle(text))
      out.push({ line, at: { name: text, from: 0, to: text.length } });
    else break;
    if (!/^(?:[,&]|and|und|et|y)$/iu.test(facts.text(line.index + 1))) break;
  }
  return out;
}

function isHandle(text: string): boolean {
  const words = wordsIn(text);
  if (!words || words > 5 || text.length > 50 || isCollective(text) || isRole(text)) return false;
  return !/[@/|:.?!"“”()[\]]/u.test(text) && /^\p{L}/u.test(text);
}

/** Behind a bare name comes nothing, a mark, a date or what was glued on. */
const AFTER_NAME = /^(?:$| ?[|｜•·∙,(—–/-]|\p{Lu})/u;

/** A line, or its part behind a date, that is a name: `Jane Smith`, `Dec. 19, 2025 · Jane Smith, Editor`. */
function bareName(line: Line, dates: readonly DateMention[]): AuthorCandidate[] {
  const text = line.text;
  for (const at of bareStarts(text, dates)) {
    const { names, end } = namesAt(text, at);
    if (names[0]?.from !== at || /^ ?[:：]/u.test(text.slice(end))) continue;
    const after = text.slice(names.at(-1)!.to).trimStart();
    const dated = at > 0 || dates.some((d) => d.start >= end && Math.min(d.start, d.labelStart) - end <= 12);
    if (!dated && !AFTER_NAME.test(text.slice(end)) && !isRole(after)) continue;
    if (
      names.some((n) => isCollective(n.name) || holdsRole(n.name.split(' '))) ||
      opensByline(text.slice(at))
    )
      continue;
    return [bare(line, names, true, dated, isRole(after) || holdsRole(after.split(/[ ,|]+/u).slice(0, 8)))];
  }
  const single = singleName(text, dates[0]?.start);
  return single ? [bare(line, [single], false, dates.length > 0, false)] : [];
}

/** The line's start; on a dated line also what follows a date or a separator. */
function bareStarts(text: string, dates: readonly DateMention[]): number[] {
  const starts = [0];
  if (!dates.length) return starts;
  for (const m of text.matchAll(/[|｜•·] ?/gu)) starts.push(m.index + m[0].length);
  for (const d of dates) {
    const gap = /^[ ,.:|•·–—/-]{0,4}/.exec(text.slice(d.end, d.end + 4))?.[0] ?? '';
    if (d.year !== null || gap.trim()) starts.push(d.end + gap.length);
  }
  return starts;
}

function bare(
  line: Line,
  names: readonly NameAt[],
  person: boolean,
  dated: boolean,
  roleBehind: boolean,
): AuthorCandidate {
  const at = names.map((n) => ({ line, at: n }));
  return { line, labelLine: line.index, names: at, kind: 'bare', phrase: '', person, dated, roleBehind };
}

/** One capitalised word, alone or before a date: `Stefan`, `Stefan May 14, 2024`. */
function singleName(text: string, dateAt: number | undefined): NameAt | null {
  const name = text.slice(0, dateAt ?? text.length).replace(/[ ,|•·–—-]+$/u, '');
  if (!isNameToken(name) || name.length < 3 || isCollective(name) || isRole(name) || isDateWord(name))
    return null;
  return { name, from: 0, to: name.length };
}
