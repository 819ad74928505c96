import { lineFacts } from '../../page/line-facts.ts';
import type { Page } from '../../page/page.ts';
import { phrasesOf } from '../../phrases/on-page.ts';
import type { Label, Rule } from '../rule.ts';

/** Example: `61%`, `61 %`, `39,4%`; with the answer before it, `Yes 61%`. */
const SHARE = /^(?:\D{1,40} )?\d{1,3}(?:[.,]\d)? ?%$/;
const QUESTION = /[?？]$/;
const MAX_QUESTION_WORDS = 20;
const MAX_ANSWER_WORDS = 8;
/** Answers, their shares, the count of votes and a button. */
const MAX_LINES = 14;
const MIN_SHARES = 2;

/** A question to the readers that is put between two paragraphs. */
export const poll: Rule = {
  name: 'poll',
  kind: 'counter',
  about: 'A poll: a question, and its answers with the share of the votes for each.',
  find(page) {
    const labels: Label[] = [];
    for (const { index, text } of page.lines) {
      if (!QUESTION.test(text) || lineFacts(page).counts(index).words > MAX_QUESTION_WORDS) continue;
      const reason = `a poll: “${text}”`;
      for (const line of pollFrom(page, index))
        labels.push({ kind: 'counter', line, rule: 'poll', reason, certainty: 'certain' });
    }
    return labels;
  },
};

/** `Should the ferry be free?` / `Yes` / `61%` / `No` / `39%` / `1,204 votes`; none if too few lines are shares. */
function pollFrom(page: Page, question: number): number[] {
  const lines = [question];
  let last = 0;
  let shares = 0;
  for (let i = question + 1; i < page.lines.length && i <= question + MAX_LINES; i++) {
    const { text } = page.lines[i]!;
    if (lineFacts(page).counts(i).words > MAX_ANSWER_WORDS || /[.。!?？]$/.test(text)) break;
    lines.push(i);
    const isShare = SHARE.test(text);
    if (isShare) shares++;
    if (isShare || isCount(page, i)) last = lines.length;
    if (shares >= MIN_SHARES && isCount(page, i)) break;
  }
  return shares >= MIN_SHARES ? lines.slice(0, last) : [];
}

/** `1,204 votes` */
const isCount = (page: Page, line: number) => phrasesOf(page)[line]!.some(({ kind }) => kind === 'counter');
