import { isGivenName, opensWithFamilyName } from '../../bylines/known-names.ts';
import type { Line } from '../../page/line.ts';
import { sharedTerms, terms, textKey } from '../../text/same-text.ts';
import type { Found, HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';
import type { AuthorCandidate } from './candidate.ts';
import { lineAt } from './candidates.ts';

/** What the features need to know of the page. */
export interface AuthorSurroundings {
  readonly context: HeadContext;
  readonly region: Region;
  /** Line of the headline, `-1` if the page does not show it. */
  readonly headline: number;
  readonly headlineKey: string;
  /** The page's first line, folded: usually its title. */
  readonly title: string;
  readonly headlineTerms: ReadonlySet<string>;
  /** The first few hundred lines from the body's first on. */
  readonly openings: readonly Line[];
  /** The page's first part, in which plain words in small letters are looked up. */
  readonly plainText: string;
  /** By folded word: whether the page has it as a plain word. Filled on request. */
  readonly plainWords: Map<string, boolean>;
  /** The body's text. */
  readonly body: string;
  /** Authors the markup names, folded. */
  readonly markup: ReadonlySet<string>;
  /** By line: whether it is in a section of comments or of teasers of other articles. */
  readonly suspect: readonly boolean[];
  /** By first name: the number of candidates with it, and how many of these have a label. */
  readonly named: ReadonlyMap<string, { all: number; labelled: number }>;
  /** The number of distinct first names with a label. */
  readonly bylines: number;
  /** Distinct first names that begin with a common given or family name, in the page's order. */
  readonly persons: readonly string[];
}

/** Lines that a section of comments or teasers may have. */
const MAX_SECTION = 60;
/** Characters of the page in which plain words are looked up, and of the body in which names are. */
const COMMON_REACH = 20_000;
/** Lines from the body's first on whose beginnings are compared. */
const MAX_OPENINGS = 400;
/** Shorter lines of the body are headings or lists. */
const MIN_PROSE_LENGTH = 60;

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
    openings: lines.slice(region.first, region.first + MAX_OPENINGS),
    plainText: context.page.text.slice(0, COMMON_REACH),
    plainWords: new Map(),
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

/** Whether the page also has the folded word as a plain word: `save` in “save the article”. */
export function isPlainWord(word: string, { plainText, plainWords }: AuthorSurroundings): boolean {
  const known = plainWords.get(word);
  if (known !== undefined) return known;
  const is = word !== word.toUpperCase() && standsAlone(word, plainText);
  plainWords.set(word, is);
  return is;
}

/** Whether the text has the word between spaces. Spaces are so frequent that to look for them first takes longer. */
function standsAlone(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || text[at - 1] === ' ') && (end === text.length || text[end] === ' ')) return true;
  }
  return false;
}

function bodyOf({ page, decision }: HeadContext): string {
  let out = '';
  for (const line of page.lines) {
    if (!decision.verdicts[line.index]?.body || line.text.length < MIN_PROSE_LENGTH) continue;
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
    return index - openedAt <= MAX_SECTION && index > decision.first;
  });
}

/** Lines above a candidate in which the headline is searched for. */
const ANCHOR_ABOVE = 8;
/** Words that a line must share with the headline to be similar. */
const MIN_SIMILAR_WORDS = 3;

/**
 * The distance in lines up to the headline, or to a similar line, since the headline may have been read from the page's
 * title; 0 if neither is near.
 */
export function headlineAbove(line: number, around: AuthorSurroundings): number {
  const { facts } = around.region;
  // Further down, the titles of other articles are similar too.
  const inHead = line <= Math.max(around.region.to, around.headline + ANCHOR_ABOVE);
  for (let above = 1; above <= ANCHOR_ABOVE; above++) {
    const n = line - above;
    if (n < 0) return 0;
    if (n === around.headline || facts.key(n) === around.headlineKey) return above;
    const here = inHead && facts.words(n) >= MIN_SIMILAR_WORDS ? facts.terms(n) : null;
    const shared = here ? sharedTerms(here, around.headlineTerms) : 0;
    if (here && shared >= MIN_SIMILAR_WORDS && shared * 2 >= Math.min(here.size, around.headlineTerms.size))
      return above;
  }
  return 0;
}
