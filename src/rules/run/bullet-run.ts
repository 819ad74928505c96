import { lineFacts } from '../../page/line-facts.ts';
import { shapesOf } from '../../page/line-shapes.ts';
import { runRule } from './line-run.ts';

const MAX_LENGTH = 160;
/** Example: `· Council approves the plan`, `» Ferry sails again`, `>>> Harbour board meets`. */
const MARK = /^([·•∙»›>▪■●◆►▶▸→–—])\1{0,2} ?(?=[\p{L}\p{N}"“„«])/u;
/** Lists in articles use these, too; they count only below the running text. */
const ARTICLE_MARKS = new Set([...'·•∙▪■●◆–—']);

export const bulletRun = runRule(
  {
    name: 'bullet-run',
    kind: 'teaser',
    about:
      'Three or more titles in a row that begin with a bullet or an arrow and do not end like sentences.',
  },
  {
    key: ({ text, index }, page) => {
      const mark = text.length > MAX_LENGTH ? undefined : MARK.exec(text)?.[1];
      const facts = lineFacts(page);
      if (!mark || facts.endsSentence(index) || facts.counts(index).words < 3) return null;
      if (!ARTICLE_MARKS.has(mark)) return mark;
      const { last } = shapesOf(page);
      return last < 0 || index < last ? null : mark;
    },
    least: 3,
    gap: 0,
    reason: (count, mark) => `one of ${count} titles in a row behind “${mark}”`,
  },
);
