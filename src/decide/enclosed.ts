import { lineFacts } from '../page/line-facts.ts';
import { amidProse, shapesOf } from '../page/line-shapes.ts';
import type { Page } from '../page/page.ts';
import type { Label, LabelKind } from '../rules/rule.ts';
import { settles } from './settled.ts';
import { tightBelow } from './tight-below.ts';

/**
 * Kinds whose lines come as a box: a heading, a promise, a button. Of 130 lines between two lines of one of these kinds on
 * 500 pages of the corpora none was body, while boxes of shares, teasers and navigation also enclose lists of the article.
 */
const BOXES: ReadonlySet<LabelKind> = new Set(['subscribe', 'sign-in', 'cookie', 'paywall']);
/** Lines between the two, and their words in all. */
const MAX_LINES = 3;
const MAX_WORDS = 40;
/** Words of a line beside a box. */
const MAX_WORDS_BESIDE = 25;
const QUOTED = 60;

type Labels = readonly (readonly Label[])[];

/** A line that opens or closes a box, and the kinds of it. */
interface Edge {
  readonly line: number;
  readonly labels: readonly Label[];
}

/**
 * Lines between two lines of the same box are the box's too: `Sign up for our newsletter` / `The best of the day in your
 * inbox.` / `Subscribe`. Alone, such a promise reads like a short paragraph. So is a line that looks like one, right beside
 * one that is: `By signing up, I agree to the terms` / `Subscribe now`, and the promise right below a heading.
 *
 * @returns a label for each such line.
 */
export function enclosedLines(page: Page, labels: Labels): ReadonlyMap<number, Label> {
  const found = new Map<number, Label>();
  let open: Edge | null = null;
  for (const { index, text } of page.lines) {
    const own = labels[index]!.filter(settles);
    if (text === '' || own.length === 0) continue;
    const box = open && own.find((label) => BOXES.has(label.kind) && has(open!, label.kind));
    if (open && box && isSmall(page, open.line + 1, index, box.kind))
      enclose(page, open.line, index, box.kind, found);
    open = { line: index, labels: own };
  }
  for (const [line, label] of tightBelow(page, labels)) found.set(line, label);
  for (const [line, label] of besideBox(page, labels)) found.set(line, label);
  return found;
}

/** Lines that look like a box's, above or below one that certainly is. */
function* besideBox(page: Page, labels: Labels): Generator<[number, Label]> {
  const isBox = (line: number, kind: LabelKind) =>
    labels[line]?.some((label) => label.kind === kind && settles(label)) === true;
  for (const { index } of page.lines) {
    const label = labels[index]!.find(({ kind, certainty }) => certainty === 'likely' && BOXES.has(kind));
    if (!label || lineFacts(page).counts(index).words > MAX_WORDS_BESIDE) continue;
    if (isBox(index - 1, label.kind) || isBox(index + 1, label.kind))
      yield [index, { ...label, certainty: 'certain' }];
  }
}

const has = ({ labels }: Edge, kind: LabelKind) => labels.some((label) => label.kind === kind);

function isSmall(page: Page, from: number, to: number, kind: LabelKind): boolean {
  const lines = page.lines.slice(from, to).filter((line) => line.text !== '');
  const words = lines.reduce((sum, { index }) => sum + lineFacts(page).counts(index).words, 0);
  // A paragraph between two consent boxes that are each set into the article.
  const isOwn =
    kind === 'cookie' &&
    lines.some(({ index }) => shapesOf(page).of[index] === 'prose' && amidProse(page, index));
  return lines.length <= MAX_LINES && words <= MAX_WORDS && !isOwn;
}

function enclose(page: Page, from: number, to: number, kind: LabelKind, found: Map<number, Label>): void {
  const quoted = (line: number) => `“${page.lines[line]!.text.slice(0, QUOTED)}”`;
  const reason = `is between ${quoted(from)} and ${quoted(to)}`;
  for (let line = from + 1; line < to; line++)
    found.set(line, { kind, line, rule: 'enclosed-line', reason, certainty: 'certain' });
}
