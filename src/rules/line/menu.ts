import type { Line } from '../../page/line.ts';
import { lineFacts } from '../../page/line-facts.ts';
import type { Page } from '../../page/page.ts';
import { lineRule } from '../rule.ts';
import { mayJoin, splitAtCaseJoins } from './glue.ts';

/** Example: `Home | News | Sport`: the mark between two labels. */
const SEPARATOR = / ?[|•·∙●⋅] ?/;
const BAR = /[|•·∙●⋅]/;
const LETTERS = /^\p{L}[\p{L}\p{M}&'’ -]+$/u;
const MAX_LENGTH = 600;

/** Example: `HomeNewsSportWeatherTravel`, `Home | News | Sport`. */
export const menu = lineRule(
  {
    name: 'menu',
    kind: 'menu',
    about: 'Menu labels on one line, joined without spaces or separated by bars or bullets.',
  },
  (line, page) => (line.text.length > MAX_LENGTH ? null : (glued(line, page) ?? barred(line.text))),
);

function glued({ text, index }: Line, page: Page) {
  if (!mayJoin(text)) return null;
  const pieces = splitAtCaseJoins(text);
  if (pieces.length < 4 || lineFacts(page).endsSentence(index)) return null;
  const labels = pieces.filter((p) => p.length > 2 && p.split(' ').length <= 4 && LETTERS.test(p));
  if (labels.length < pieces.length * 0.75) return null;
  const tight = text.split(' ').some((w) => splitAtCaseJoins(w).length >= 4 && /^\p{Lu}/u.test(w));
  return {
    reason: `${pieces.length} labels run together: “${pieces.slice(0, 3).join('·')}…”`,
    certainty: tight && pieces.length >= 5 ? ('certain' as const) : ('likely' as const),
  };
}

function barred(text: string) {
  if (!BAR.test(text)) return null;
  const pieces = text.split(SEPARATOR).filter(Boolean);
  if (pieces.length < 3 || pieces.some((p) => p.split(' ').length > 4)) return null;
  if (pieces.filter((p) => LETTERS.test(p)).length < pieces.length * 0.7) return null;
  return { reason: `${pieces.length} labels between bars`, certainty: 'likely' as const };
}
