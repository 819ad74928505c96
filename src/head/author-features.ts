import { wordsIn } from '../page/measure.ts';
import type { LabelKind } from '../rules/rule.ts';
import { type AuthorCandidate, isBio, lineAt } from './author-candidates.ts';
import type { AuthorFeatures } from './author-weights.ts';
import { isRole } from './byline-words.ts';
import { isDateLike } from './date-like.ts';
import type { Found, HeadContext } from './found.ts';
import { isParticle, isPersonName } from './person-name.ts';
import type { Region } from './region.ts';
import { textKey } from './same-text.ts';

/** What the features need to know of the page. */
export interface AuthorSurroundings {
  readonly context: HeadContext;
  readonly region: Region;
  /** Line of the headline as read, `-1` when it stands nowhere. */
  readonly headline: number;
  readonly headlineKey: string;
  readonly copyright: string;
  /** First words of the lines from the body on, folded: `jane smith is a` counts for `jane smith`. */
  readonly openings: ReadonlyMap<string, number>;
  /** Words the page writes small somewhere. */
  readonly common: ReadonlySet<string>;
  /** By line: inside a section that comments or other articles' teasers opened. */
  readonly suspect: readonly boolean[];
}

/** Labels that a name may well have: a byline repeats in the author box, short lines stand in runs. */
const NOT_NOISE: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'byline',
  'date',
  'agency-credit',
  'repeated-line',
  'read-time',
  'navigation',
  'credit',
]);

const bool = (b: boolean) => (b ? 1 : 0);
/** A section of comments or teasers is believed for this many lines. */
const SECTION = 60;

export function authorSurroundings(
  context: HeadContext,
  region: Region,
  headline: Found<string> | null,
): AuthorSurroundings {
  const start = headline?.ranges[0]?.[0] ?? -1;
  const { lines } = context.page;
  const openings = new Map<string, number>();
  let openedAt = -Infinity;
  const suspect = lines.map((line) => {
    const words = textKey(line.text.slice(0, 80)).split(' ');
    for (const n of line.index < region.first ? [] : [1, 2, 3, 4]) {
      const key = words
        .slice(0, n)
        .join(' ')
        .replace(/[,.:]$/u, '');
      if (words.length >= n) openings.set(key, (openings.get(key) ?? 0) + 1);
    }
    const opener = context.labels[line.index]?.find((l) => l.certainty === 'opener');
    const isByline = context.labels[line.index]?.some((l) => l.kind === 'byline');
    if (opener && !isByline && (opener.kind === 'comments' || opener.kind === 'related'))
      openedAt = line.index;
    return line.index - openedAt <= SECTION && line.index > context.decision.first;
  });
  return {
    context,
    region,
    headline: lineAt(lines, start),
    headlineKey: textKey(headline?.value ?? ''),
    copyright: lines
      .filter((l) => /©|copyright/iu.test(l.text))
      .map((l) => textKey(l.text.slice(0, 300)))
      .join('\n'),
    openings,
    common: new Set(context.page.text.slice(0, COMMON_REACH).match(SMALL_WORD) ?? []),
    suspect,
  };
}

export function authorFeatures(c: AuthorCandidate, around: AuthorSurroundings): AuthorFeatures {
  const { region } = around;
  const key = textKey(c.names[0]!.at.name);
  const labels = around.context.labels[c.line.index] ?? [];
  return {
    by: bool(c.kind === 'by'),
    label: bool(c.kind === 'label'),
    role: bool(c.kind === 'role'),
    bare: bool(c.kind === 'bare'),
    several: bool(c.names.length > 1),
    longPhrase: bool(c.phrase.includes(' ')),
    notPerson: bool(!c.person && c.kind !== 'bare'),
    bareSingle: bool(!c.person && c.kind === 'bare'),
    roleBehind: bool(c.roleBehind),
    ...place(c.labelLine, around),
    ...dates(c, around),
    named: bool((around.openings.get(key) ?? 0) > (c.line.index < region.first ? 0 : 1)),
    commonWords: c.person || c.kind === 'bare' ? shareOfCommon(key, around.common) : 0,
    ...below(c, around),
    markup: bool((around.context.evidence?.authors ?? []).some((a) => textKey(a) === key)),
    inList: bool(c.kind === 'bare' && inList(c.line.index, around)),
    noise: bool(c.kind === 'bare' && labels.some((l) => l.certainty === 'certain' && !NOT_NOISE.has(l.kind))),
    suspectSection: bool(around.suspect[c.labelLine] === true),
    isHeadline: bool(around.headlineKey === key || (c.kind === 'bare' && c.line.index === around.headline)),
    isSite: bool(c.kind === 'bare' && key.length > 3 && around.copyright.includes(key)),
  };
}

/** How much of a name the page also writes as plain words: `Save Article` where it says “save the article”. */
function shareOfCommon(key: string, common: ReadonlySet<string>): number {
  const tokens = key.split(' ').filter((t) => t.length > 2 && !isParticle(t));
  return tokens.length ? tokens.filter((t) => common.has(t)).length / tokens.length : 0;
}

/** A word written small. Example: `save` and `the` of `Save the article, save the day`. */
const SMALL_WORD = /(?<!\p{L})\p{Ll}{3,24}(?!\p{L})/gu;
/** Enough of a page to know its plain words. */
const COMMON_REACH = 60_000;

function below(c: AuthorCandidate, around: AuthorSurroundings): AuthorFeatures {
  const next = around.context.page.lines[c.names.at(-1)!.line.index + 1]?.text ?? '';
  return { bioBelow: bool(isBio(c.names[0]!.at.name, next)), roleBelow: bool(isRole(next)) };
}

function place(i: number, around: AuthorSurroundings): AuthorFeatures {
  const { first } = around.region;
  const { last } = around.context.decision;
  const below = around.headline < 0 ? 0 : i - around.headline;
  return {
    justBelowHeadline: bool(below >= 1 && below <= 3),
    belowHeadline: bool(below > 3 && below <= 8),
    farBelowHeadline: bool(below > 8 && below <= 20),
    aboveHeadline: bool(below < 0 && below >= -3),
    wayAboveHeadline: bool(below < -3),
    aboveBody: bool(i < first && first - i <= 8),
    inBody: bool(i >= first && i <= last),
    belowBody: bool(i > last && i <= last + 10),
    wayBelowBody: bool(i > last + 10),
  };
}

function dates(c: AuthorCandidate, around: AuthorSurroundings): AuthorFeatures {
  const isDate = (n: number) =>
    isDateLike(around.context.page.lines[n]?.text ?? '', around.context.labels[n] ?? []);
  const near = [c.line.index - 1, c.line.index + 1, c.line.index + 2].some(isDate);
  return { dated: bool(c.dated), dateNear: bool(!c.dated && near) };
}

/** Short lines without dates on both sides: a menu, or a list of people. */
function inList(i: number, around: AuthorSurroundings): boolean {
  const { lines } = around.context.page;
  const alike = (n: number) => {
    const text = lines[n]?.text ?? '';
    if (!text || isDateLike(text, around.context.labels[n] ?? [])) return false;
    return isPersonName(text) || wordsIn(text) <= 3;
  };
  return alike(i - 1) && alike(i + 1) && i - 1 !== around.headline;
}
