import { endsSentence, wordsIn } from '../page/measure.ts';
import type { Page } from '../page/page.ts';
import type { Label } from '../rules/rule.ts';
import type { Decision, Verdict } from './verdict.ts';

/** Which lines are the article's running text. The one seam between evidence and decision. */
export function decide(page: Page, labels: readonly (readonly Label[])[]): Decision {
  const verdicts = page.lines.map((line): Verdict => {
    const label = labels[line.index]?.find((l) => l.certainty !== 'likely');
    const body = !label && wordsIn(line.text) > 8 && endsSentence(line.text);
    return {
      body,
      type: 'paragraph',
      kind: label?.kind ?? 'boilerplate',
      rule: label?.rule ?? 'model',
      reason: label?.reason ?? 'placeholder',
      score: body ? 1 : 0,
    };
  });
  const first = verdicts.findIndex((v) => v.body);
  const last = verdicts.findLastIndex((v) => v.body);
  return { verdicts, first, last, article: first < 0 ? 0 : 1 };
}
