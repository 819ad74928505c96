import type { Page } from '../../page/page.ts';
import type { Label, Rule } from '../rule.ts';

const name = 'image-alternative';
const kind = 'caption';
/** Most characters quoted. */
const QUOTED = 60;

/** Example: `![A ferry in the harbour](ferry.jpg)` in a paragraph of images alone. */
export const imageAlternative: Rule = {
  name,
  kind,
  about: 'The alternative text of an image in Markdown that has no text beside it.',
  find({ lines }: Page): Label[] {
    return lines.flatMap((line): Label[] => {
      if (!line.markup?.alternative) return [];
      const reason = `is an image's alternative text: “${line.text.slice(0, QUOTED)}”`;
      return [{ kind, line: line.index, rule: name, reason, certainty: 'certain' }];
    });
  },
};
