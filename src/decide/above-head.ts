import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import type { Label, LabelKind } from '../rules/rule.ts';

/** Share of the body's characters above the title; with more, the title is another part's. */
const MAX_SHARE = 1 / 3;
/** Words of a title, of a line above it, and lines from it to its byline and its date, and to the text. */
const MIN_TITLE = 3;
const MAX_TITLE = 25;
const MAX_ABOVE = 25;
const HEAD = 3;
const TEXT_WITHIN = 7;
/** Words of a label of a menu above a title that only a date is below, whatever the model thinks of these: `Desserts`. */
const MAX_LABEL = 3;

export const ABOVE_HEAD = 'is above the article’s title, byline and date, where most of the article is not';

/**
 * Lines of the body above a title with a byline and a date right below it, on a page without markup: what a form answers, a consent. A date
 * will do below a title with nothing but labels of a menu above it. On such pages nothing else says where the article begins.
 */
export function linesAboveHead(
  page: Page,
  labels: readonly (readonly Label[])[],
  isBody: readonly boolean[],
): number[] {
  const first = isBody.indexOf(true);
  if (page.source.markup || first < 0) return [];
  const facts = lineFacts(page);
  const hasKind = (i: number, kind: LabelKind) =>
    !isBody[i] && labels[i]?.some((label) => label.kind === kind) === true;
  const below = (i: number, kind: LabelKind) =>
    Array.from({ length: HEAD }, (_, n) => i + n + 1).some((line) => hasKind(line, kind));
  const isDated = (i: number) =>
    page.lines.slice(i + 1, i + 1 + HEAD).some(({ index }) => isDateLine(labels[index]!));
  const isTitle = ({ index, text }: Page['lines'][number]) => {
    const { words } = facts.counts(index);
    const isFree = text !== '' && !isBody[index] && labels[index]!.length === 0;
    return isFree && words >= MIN_TITLE && words <= MAX_TITLE && !facts.endsSentence(index);
  };
  const isLabel = ({ index }: Page['lines'][number]) =>
    facts.counts(index).words <= MAX_LABEL && !facts.endsSentence(index);
  const unlike = page.lines.findIndex((line) => line.index >= first && !isLabel(line));
  const title = page.lines.find(
    (line) =>
      (line.index > first && isTitle(line) && below(line.index, 'byline') && below(line.index, 'date')) ||
      (line.index === unlike && line.index > first && isDated(line.index)),
  )?.index;
  if (title === undefined || isBody.indexOf(true, title) > title + TEXT_WITHIN) return [];
  const above = [...isBody.keys()].filter((i) => i < title && isBody[i]);
  const length = (i: number) => page.lines[i]!.text.length;
  const sum = (lines: readonly number[]) => lines.reduce((all, i) => all + length(i), 0);
  const all = sum([...isBody.keys()].filter((i) => isBody[i]));
  const isSmall = above.every((i) => facts.counts(i).words <= MAX_ABOVE);
  return isSmall && sum(above) <= MAX_SHARE * all ? above : [];
}

const isDateLine = (labels: readonly Label[]) => labels.some(({ kind }) => kind === 'date');
