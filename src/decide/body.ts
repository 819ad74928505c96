import type { Page } from '../page/page.ts';
import { isHint, type Label } from '../rules/rule.ts';
import { ABOVE_HEAD, linesAboveHead } from './above-head.ts';
import { ABOVE_HEADING, linesAboveHeading } from './above-heading.ts';
import { BELOW_BOX, linesBelowBox } from './added/below-box.ts';
import { continuedLines } from './added/continued.ts';
import { CUT_OFF, linesCutOff } from './added/cut-off.ts';
import { FIRST_HEADING, headingOfFirst } from './added/first-heading.ts';
import { FIRST_LINES, linesAtTop } from './added/first-lines.ts';
import { gapLines } from './added/gaps.ts';
import { INSIDE, linesInside } from './added/inside.ts';
import { NUMBERED, numberedParts } from './added/numbered.ts';
import { linesResumed, RESUMED } from './added/resumed.ts';
import { linesOfVerse, VERSE } from './added/verse.ts';
import { linesOfWholePage, WHOLE_PAGE } from './added/whole.ts';
import { copiesOf } from './copies.ts';
import { DECK, linesOfDeck } from './deck-line.ts';
import { enclosedLines } from './enclosed.ts';
import { type Judgement, judge } from './judge.ts';
import { LAST_HEADING, lastHeading } from './last-heading.ts';
import { BODY_FROM, CAPTION_BODY_FROM, LABELLED_BODY_FROM, type Model } from './model.ts';
import { openLines } from './settled.ts';
import { decideTables } from './table-rows.ts';
import { linesOfTeaserRuns, TEASER_RUN } from './teaser-runs.ts';

type Labels = readonly (readonly Label[])[];

/** A page's body, before it is decided whether the page has an article. */
export interface WeighedBody {
  readonly isBody: boolean[];
  /** Lines inside boxes, with the label of each. */
  readonly enclosed: ReadonlyMap<number, Label>;
  /** Lines left out because the body already contains them. */
  readonly copies: ReadonlySet<number>;
  /** Why a line got its side from the lines around it and not by its own score. */
  readonly byNeighbours: ReadonlyMap<number, string>;
  readonly judged: Judgement;
}

/** Whether a label counts against body. A paragraph that occurs twice may still be the article's own. */
function countsAgainst(label: Label): boolean {
  return !isHint(label.kind) && label.kind !== 'repeated-line';
}

/** The score from which a line with these labels is body. */
function neededScore({ source }: Page, labels: readonly Label[]): number {
  if (!labels.some(countsAgainst)) return BODY_FROM;
  const isCaption = source.kind !== 'html' && labels.some(({ kind }) => kind === 'caption');
  return isCaption ? CAPTION_BODY_FROM : LABELLED_BODY_FROM;
}

/** Combines the rules' labels and the model's scores; `decide` documents the precedence. */
export function weighBody(page: Page, labels: Labels, model: Model): WeighedBody {
  const enclosed = enclosedLines(page, labels);
  const passes = page.source.markup ? model.marked : model.plain;
  const judged = judge(passes, page, labels, openLines(page, labels, enclosed));
  const isOpen = (i: number) => judged.rows[i]! >= 0;
  const needed = (i: number) => neededScore(page, labels[i]!);
  const isBody = page.lines.map((_, i) => isOpen(i) && judged.scores[i]! >= needed(i));
  const all = { page, labels, scores: judged.scores, isOpen };
  for (const i of gapLines(all, isBody)) isBody[i] = true;
  const byNeighbours = new Map(continuedLines(all, isBody));
  for (const i of byNeighbours.keys()) isBody[i] = true;
  const add = (lines: readonly number[], reason: string) => {
    for (const i of lines) {
      isBody[i] = true;
      byNeighbours.set(i, reason);
    }
  };
  for (const i of gapLines(all, isBody)) isBody[i] = true;
  add(linesAtTop(all, isBody), FIRST_LINES);
  add(headingOfFirst(all, isBody), FIRST_HEADING);
  add(numberedParts(all, isBody), NUMBERED);
  add(linesCutOff(all, isBody), CUT_OFF);
  add(linesResumed(all, isBody), RESUMED);
  add(linesBelowBox(all, isBody), BELOW_BOX);
  add(linesInside(all, isBody), INSIDE);
  add(linesOfVerse(all, isBody), VERSE);
  add(linesOfWholePage(all, isBody), WHOLE_PAGE);
  const drop = (lines: readonly number[], reason: string) => {
    for (const i of lines) {
      isBody[i] = false;
      byNeighbours.set(i, reason);
    }
  };
  drop(linesAboveHeading(page, isBody), ABOVE_HEADING);
  drop(linesAboveHead(page, labels, isBody), ABOVE_HEAD);
  drop(linesOfDeck(all, isBody), DECK);
  drop(linesOfTeaserRuns(all, isBody), TEASER_RUN);
  drop(lastHeading(all, isBody, byNeighbours), LAST_HEADING);
  for (const [i, reason] of decideTables(page, isBody, isOpen)) byNeighbours.set(i, reason);
  const copies = copiesOf(page, isBody);
  for (const i of copies) isBody[i] = false;
  return { isBody, enclosed, copies, byNeighbours, judged };
}
