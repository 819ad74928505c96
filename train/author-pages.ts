import type { CorpusPage } from '../eval/corpus.ts';
import { foldOf, siteOf } from '../eval/folds.ts';
import { FOLDS } from '../eval/held-out.ts';
import { firstAuthor } from '../eval/metrics/fields.ts';
import { fold } from '../eval/metrics/tokens.ts';
import { decide } from '../src/decide/decide.ts';
import type { Model } from '../src/decide/model.ts';
import { weighedAuthors } from '../src/head/authors/authors.ts';
import type { AuthorFeature } from '../src/head/authors/weights.ts';
import type { HeadContext } from '../src/head/found.ts';
import { findHeadline } from '../src/head/headline/headline.ts';
import { regionOf } from '../src/head/region/region.ts';
import { readSource } from '../src/input/read.ts';
import { detectLanguage } from '../src/language-detection/detect.ts';
import { readPage } from '../src/page/lines.ts';
import { labelLines } from '../src/rules/index.ts';

/** One list of names that a page might be by, and whether it is. */
export interface AuthorOption {
  readonly names: readonly string[];
  readonly features: readonly { readonly feature: AuthorFeature; readonly value: number }[];
  /** One of the names is the gold's first. */
  readonly right: boolean;
  /** It holds somebody of the gold in another spelling or place: `Dr. Jane Holloway`, the second author. */
  readonly near: boolean;
}

/** One dump of a page: the lists of names to choose from. */
export interface AuthorPage {
  readonly id: string;
  readonly kind: string;
  readonly fold: number;
  /** The first author the gold names, `null` when it names none. */
  readonly gold: string | null;
  /** The gold's name stands in the dump. */
  readonly readable: boolean;
  /** How much the page counts when weights are fitted. */
  readonly weight: number;
  readonly options: readonly AuthorOption[];
}

/**
 * What the author detector would choose from on each dump of a page, with each fold's own line model.
 *
 * @param silence How much a page counts whose gold names nobody.
 */
export function authorPages(record: CorpusPage, models: readonly Model[], silence: number): AuthorPage[] {
  const held = foldOf(siteOf(record), FOLDS);
  const gold = firstAuthor(record.gold.author);
  const all = [record.gold.author ?? ''].flat().join(' ');
  return Object.entries(record.dumps).map(([kind, dump]) => ({
    id: record.id,
    kind,
    fold: held,
    gold,
    weight: gold === null ? silence : 1,
    readable: gold !== null && fold(dump).includes(fold(gold)),
    options: optionsOf(contextOf(dump, models[held]!), gold, all),
  }));
}

/** As the pipeline reads a page. */
export function contextOf(dump: string, model: Model): HeadContext {
  const source = readSource(Buffer.from(dump), {});
  const page = readPage(source);
  const labels = labelLines(page);
  const decision = decide(page, labels, model);
  const body = page.lines.filter((l) => decision.verdicts[l.index]!.body);
  const language = detectLanguage(body.map((l) => l.text));
  return { page, labels, decision, evidence: source.evidence, language, options: {} };
}

export function optionsOf(context: HeadContext, gold: string | null, all: string): AuthorOption[] {
  if (context.decision.first < 0) return [];
  const region = regionOf(context);
  const weighed = weighedAuthors(context, region, findHeadline(context, region));
  return weighed.map(({ candidate, weighing }) => {
    const names = candidate.names.map((n) => n.at.name);
    const right = gold !== null && names.some((n) => fold(n) === fold(gold));
    const near = gold !== null && !right && names.some((n) => resembles(n, all));
    return { names, features: weighing.parts, right, near };
  });
}

/** All words of one are words of the other. */
function resembles(name: string, gold: string): boolean {
  const words = (text: string) => new Set(fold(text).match(/[\p{L}\p{M}]{2,}/gu) ?? []);
  const [a, b] = [words(name), words(gold)];
  const within = (x: Set<string>, y: Set<string>) => x.size > 0 && [...x].every((w) => y.has(w));
  return within(a, b) || within(b, a);
}
