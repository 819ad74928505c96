import { isGivenName, opensWithFamilyName } from '../../bylines/known-names.ts';
import type { Line } from '../../page/line.ts';
import { sharedTerms, terms, textKey } from '../../text/same-text.ts';
import type { Found, HeadContext } from '../found.ts';
import { isDateLike } from '../region/date-like.ts';
import type { Region } from '../region/region.ts';
import type { AuthorCandidate } from './candidate.ts';
import { lineAt } from './candidates.ts';

/** What the features need to know of the page. */
export interface AuthorSurroundings {
  readonly context: HeadContext;
  readonly region: Region;
  /** Line of the headline as read, `-1` when it stands nowhere. */
  readonly headline: number;
  readonly headlineKey: string;
  /** The page's first line, folded: most often its title. */
  readonly title: string;
  readonly headlineTerms: ReadonlySet<string>;
  /** Lines from the body's first on, of which a few hundred are looked at. */
  readonly openings: readonly Line[];
  /** The page's first part, in which words are looked up that the page also writes small. */
  readonly plainText: string;
  /** By folded word: the page has it as a plain one. Filled as it is asked. */
  readonly plainWords: Map<string, boolean>;
  /** By line: it is (mostly) a date. Filled as it is asked. */
  readonly dateLike: Map<number, boolean>;
  /** The body's text. */
  readonly body: string;
  /** Authors the markup names, folded. */
  readonly markup: ReadonlySet<string>;
  /** By line: inside a section that comments or other articles' teasers opened. */
  readonly suspect: readonly boolean[];
  /** How many candidates have a first name, and how many of these a label. */
  readonly named: ReadonlyMap<string, { all: number; labelled: number }>;
  /** Different first names behind labels on the page. */
  readonly bylines: number;
  /** Different first names that begin with a common given or family name, in the page's order. */
  readonly persons: readonly string[];
}

/** A section of comments or teasers is believed for this many lines. */
const SECTION = 60;
/** Enough of a page to know its plain words, and of a body to know whom it is about. */
const COMMON_REACH = 20_000;
/** Lines from the body's first on whose beginnings are looked at. */
const MANY_LINES = 400;
/** Shorter lines of the body are headings or lists. */
const PROSE = 60;

export function authorSurroundings(
  context: HeadContext,
  region: Region,
  headline: Found<string> | null,
  candidates: readonly AuthorCandidate[],
): AuthorSurroundings {
  const { lines } = context.page;
  const named = countNames(candidates);
  const labelled = [...named.values()].filter((n) => n.labelled > 0);
  return {
    context,
    region,
    headline: lineAt(lines, headline?.ranges[0]?.[0] ?? -1),
    headlineKey: textKey(headline?.value ?? ''),
    title: region.facts.key(0),
    headlineTerms: terms(headline?.value ?? ''),
    openings: lines.slice(region.first, region.first + MANY_LINES),
    plainText: ` ${context.page.text.slice(0, COMMON_REACH)} `,
    plainWords: new Map(),
    dateLike: new Map(),
    body: bodyOf(context),
    markup: new Set((context.evidence?.authors ?? []).map(textKey)),
    suspect: suspectLines(context),
    named,
    bylines: labelled.length,
    persons: personsOf(candidates),
  };
}

/** A candidate's first name, folded: equal keys are the same person. */
export function nameKey(candidate: AuthorCandidate): string {
  return textKey(candidate.names[0]!.at.name);
}

function countNames(candidates: readonly AuthorCandidate[]): Map<string, { all: number; labelled: number }> {
  const out = new Map<string, { all: number; labelled: number }>();
  for (const c of candidates) {
    const key = nameKey(c);
    const known = out.get(key) ?? { all: 0, labelled: 0 };
    known.all++;
    if (c.kind !== 'bare' && c.kind !== 'bio' && c.kind !== 'owner') known.labelled++;
    out.set(key, known);
  }
  return out;
}

function personsOf(candidates: readonly AuthorCandidate[]): string[] {
  const known = candidates.filter(({ kind, names: [one] }) => {
    const { name } = one!.at;
    return kind !== 'markup' && (isGivenName(name.split(' ', 1)[0]!) || opensWithFamilyName(name));
  });
  return [...new Set(known.map(nameKey))];
}

/** The page also has the folded word as a plain one: `save` in “save the article”. */
export function isPlainWord(word: string, { plainText, plainWords }: AuthorSurroundings): boolean {
  const known = plainWords.get(word);
  if (known !== undefined) return known;
  const is = word !== word.toUpperCase() && plainText.includes(` ${word} `);
  plainWords.set(word, is);
  return is;
}

/** The line is (mostly) a date. */
export function isDateLine(n: number, { region, context, dateLike }: AuthorSurroundings): boolean {
  const known = dateLike.get(n);
  if (known !== undefined) return known;
  const is = isDateLike(region.facts.text(n), context.labels[n] ?? []);
  dateLike.set(n, is);
  return is;
}

function bodyOf({ page, decision }: HeadContext): string {
  let out = '';
  for (const line of page.lines) {
    if (!decision.verdicts[line.index]?.body || line.text.length < PROSE) continue;
    out += `${line.text.slice(0, COMMON_REACH)}\n`;
    if (out.length > COMMON_REACH) break;
  }
  return out;
}

function suspectLines({ page, labels, decision }: HeadContext): boolean[] {
  let openedAt = -Infinity;
  return page.lines.map(({ index }) => {
    const of = labels[index];
    const opener = of?.length ? of.find((l) => l.certainty === 'opener') : undefined;
    const opens = opener?.kind === 'comments' || opener?.kind === 'related';
    if (opens && !of!.some((l) => l.kind === 'byline')) openedAt = index;
    return index - openedAt <= SECTION && index > decision.first;
  });
}

/** Lines above a candidate among which its headline is looked for. */
const ANCHOR_ABOVE = 8;

/**
 * How many lines above a line the headline stands, or a line that says much the same, as where the headline was read
 * from the page's title; 0 when none does.
 */
export function headlineAbove(line: number, around: AuthorSurroundings): number {
  const { facts } = around.region;
  // Further below the titles of other articles say much the same.
  const inHead = line <= Math.max(around.region.to, around.headline + ANCHOR_ABOVE);
  for (let above = 1; above <= ANCHOR_ABOVE; above++) {
    const n = line - above;
    if (n < 0) return 0;
    if (n === around.headline || facts.key(n) === around.headlineKey) return above;
    const here = inHead && facts.words(n) > 2 ? facts.terms(n) : null;
    const shared = here ? sharedTerms(here, around.headlineTerms) : 0;
    if (here && shared >= 3 && shared * 2 >= Math.min(here.size, around.headlineTerms.size)) return above;
  }
  return 0;
}
