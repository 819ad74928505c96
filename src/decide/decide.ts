import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import { isHint, type Label, type LabelKind } from '../rules/rule.ts';
import { weighBody } from './body.ts';
import { articleProbability } from './confidence/confidence.ts';
import type { Model } from './model.ts';
import { reasonOf } from './reason.ts';
import { sectionsOf } from './sections.ts';
import { settles } from './settled.ts';
import type { Decision, Verdict } from './verdict.ts';

/**
 * Below this probability of an article nothing is kept: a login wall or a product grid has no body. The limit is low,
 * since nothing marks an article that is lost, while `confidence.article` marks a doubtful one. With it, .3% of the
 * article pages of the WCXB development split come out empty, and 5% of the others, held out by site.
 */
const ARTICLE_FROM = 0.003;
/** The same if no line of the body reads as prose, as in a grid of products. */
const ARTICLE_WITHOUT_PROSE_FROM = 0.01;
/** A lede has at least this many words. */
const MIN_LEDE_WORDS = 10;

/** Kinds that are less specific than any other. */
const GENERAL = new Set<LabelKind>(['navigation', 'repeated-line', 'teaser', 'footer', 'notice']);

type Labels = readonly (readonly Label[])[];

/**
 * Decides which lines are the article's running text. Labels and scores are combined here and nowhere else.
 *
 * The full precedence: a line without visible text is `invisible`; a certain label or a section heading decides its
 * line, and the few lines between two of the same box are that box's; otherwise the model's score does, and a line that a
 * rule finds likely noise needs a higher one, unlabelled ones between two body lines a lower one; unlabelled sentences and
 * lists right below a body line go on with it, and so do sentences at the very beginning of the page, the heading of its first part, the next of its numbered parts, sentences below
 * a box that is set into it, sentences up to the end of a page that was cut off, several long sentences in a row near its end or two with its words
 * further below, a likely one with its words between two parts, the verses of a poem, and all lines below the first of a page that is nearly nothing but body; captions need a higher score than other
 * labelled lines; the rows of a table are decided together; the second copy of a
 * paragraph is dropped, and so are lines above the page's only main heading, above a title with a byline and a date on a page without markup,
 * a deck above the byline, titles below the last sentence and lines in a list of other articles, if most of the article
 * or the list is not there or not body, and so is a heading that nothing of the body follows; if the page is hardly an article, nothing is body. A line that the model drops gets the kind of its
 * likely label, of the section it is in, or of its place.
 */
export function decide(page: Page, labels: Labels, model: Model): Decision {
  const { isBody, enclosed, copies, byNeighbours, judged } = weighBody(page, labels, model);
  const ruled = page.lines.map(({ index }) => settling(labels[index]!) ?? enclosed.get(index));
  const { scores } = judged;
  const article = articleProbability(page, labels, scores, isBody);
  const lede = ledeOf(page, isBody);
  if (article < (lede >= 0 ? ARTICLE_FROM : ARTICLE_WITHOUT_PROSE_FROM)) isBody.fill(false);
  // A date or a headline that is kept above the lede is not the article's first line.
  const first = lede >= 0 && isBody[lede] ? lede : isBody.indexOf(true);
  const last = isBody.lastIndexOf(true);
  const sections = sectionsOf(labels, isBody);
  const verdicts = page.lines.map((line, i): Verdict => {
    if (line.text === '') return invisible;
    if (copies.has(i)) return copy;
    const label = ruled[i];
    if (label)
      return { body: false, kind: label.kind, rule: label.rule, score: 0, reason: () => label.reason };
    const why = () => byNeighbours.get(i) ?? reasonOf(judged, i, isBody[i]!);
    const score = scores[i]!;
    if (isBody[i]) return { body: true, kind: 'body', rule: 'model', score, reason: why };
    return named(labels[i]!, sections[i], placeKind(i, first, last), why, score);
  });
  return { verdicts, first, last, article };
}

const dropped = { body: false, score: 0 } as const;

const invisible: Verdict = {
  ...dropped,
  kind: 'invisible',
  rule: 'invisible',
  reason: () => 'holds only characters nobody sees',
};

const copy: Verdict = {
  ...dropped,
  kind: 'repeated-line',
  rule: 'repeated-paragraph',
  reason: () => 'the same paragraph stands in the body already',
};

/** The first body line that reads as prose; -1 if there is none. */
export function ledeOf(page: Page, isBody: readonly boolean[]): number {
  const facts = lineFacts(page);
  return isBody.findIndex(
    (body, i) => body && facts.counts(i).words >= MIN_LEDE_WORDS && facts.endsSentence(i),
  );
}

/** The label that names a dropped line: the surest; among equally sure ones, one that is not of a general kind. */
function naming(labels: readonly Label[]): Label | undefined {
  const rank = (l: Label) => (l.certainty === 'likely' ? 2 : 0) + (GENERAL.has(l.kind) ? 1 : 0);
  return labels.reduce<Label | undefined>((best, l) => (best && rank(best) <= rank(l) ? best : l), undefined);
}

/** The label that decides a line by itself. */
const settling = (labels: readonly Label[]) =>
  labels.length === 0 ? undefined : naming(labels.filter(settles));

/** A line the model dropped: named by its likely label, by the section it is in, or by its place. */
function named(
  labels: readonly Label[],
  section: Label | undefined,
  where: string,
  why: () => string,
  score: number,
): Verdict {
  const label = naming(labels);
  if (section && (!label || isHint(label.kind))) {
    const reason = () => `in a section of its own: ${section.reason}; ${why()}`;
    return { body: false, kind: section.kind, rule: section.rule, score, reason };
  }
  if (!label) return { body: false, kind: where, rule: 'model', score, reason: why };
  const reason = () => `${label.reason}; ${why()}`;
  return { body: false, kind: label.kind, rule: label.rule, score, reason };
}

/** The kind of a line that no rule named. */
function placeKind(line: number, first: number, last: number): string {
  if (first < 0) return 'no-article';
  if (line < first) return 'before-article';
  return line > last ? 'after-article' : 'inside-article';
}
