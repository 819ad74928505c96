import { amidProse } from '../../page/line-shapes.ts';
import type { Page } from '../../page/page.ts';
import { isPhrase } from '../../phrases/find.ts';
import { phraseRule } from '../phrase/phrase-rule.ts';

const MAX_LENGTH = 240;
/** Example: `Home > News > World`, `Start » Blog » Post`. */
const ARROW = / [>›»❯⟩] /;
/** Example: `if (a > b) return <b>`: arrows that compare or enclose. */
const CODE = /[<=()[\]{}→]/;
/** Any of the signs below; most lines have none. */
const STEP = / [>›»❯⟩/\\|·-] /;
/** Example: `Home / Blog / Post`. */
const SLASH = / [/\\|·-] /;

export const breadcrumb = phraseRule(
  { name: 'breadcrumb', kind: 'breadcrumb', about: 'The path from the home page to this page.' },
  {
    certainty: { starts: 'certain' },
    also: ({ text, index }, page) => (text.length > MAX_LENGTH ? null : path(text, page, index)),
  },
);

function path(text: string, page: Page, index: number) {
  if (!STEP.test(text)) return null;
  const arrows = text.split(ARROW).filter(Boolean);
  const steps = arrows.length > 1 ? arrows : text.split(SLASH);
  const first = steps[0]?.trim();
  if (!first || steps.length < 2 || /[.!?;]$/.test(text)) return null;
  if (isPhrase(first, 'navigation') && steps.length < 9)
    return { reason: `a path that begins at “${first}”`, certainty: 'certain' as const };
  if (arrows.length < 3 || CODE.test(text) || amidProse(page, index)) return null;
  if (arrows.slice(0, -1).some((s) => s.split(' ').length > 4)) return null;
  if (amidProse(page, index)) return null;
  return { reason: `${arrows.length} steps with arrows between`, certainty: 'likely' as const };
}
