import type { Page } from '../../page/page.ts';
import type { Label, Rule } from '../rule.ts';

const name = 'image-alternative';
const kind = 'caption';
/** Most characters quoted. */
const QUOTED = 60;

/** Example: `![A ferry in the harbour](ferry.jpg)` in a paragraph of images alone. Lines and ranges both ascend. */
export const imageAlternative: Rule = {
  name,
  kind,
  about: 'The alternative text of an image in Markdown that has no text beside it.',
  find({ lines, source }: Page): Label[] {
    const labels: Label[] = [];
    let at = 0;
    for (const line of lines) {
      while (at < source.alternatives.length && source.alternatives[at]![1] <= line.start) at++;
      const range = source.alternatives[at];
      if (!range || line.start < range[0] || line.end > range[1]) continue;
      const reason = `is an image's alternative text: “${line.text.slice(0, QUOTED)}”`;
      labels.push({ kind, line: line.index, rule: name, reason, certainty: 'certain' });
    }
    return labels;
  },
};
