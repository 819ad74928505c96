import { amidProse } from './label-line.ts';
import { isPhrase } from './phrase-index.ts';
import { phraseRule } from './phrase-rule.ts';

const LONGEST = 240;
/** Example: `Home > News > World`, `Start » Blog » Post`. */
const ARROW = / [>›»❯⟩] /;
/** Example: `if (a > b) return <b>`: arrows that compare or enclose. */
const CODE = /[<=()[\]{}→]/;
/** Example: `Home / Blog / Post`. */
const SLASH = / [/\\|·-] /;

/** The path from the home page to this one. */
export const breadcrumb = phraseRule(
  { name: 'breadcrumb', kind: 'breadcrumb', about: 'The path from the home page to this page.' },
  { also: ({ text, index }, page) => (text.length > LONGEST ? null : path(text, amidProse(page, index))) },
);

function path(text: string, amid: boolean) {
  const arrows = text.split(ARROW).filter(Boolean);
  const steps = arrows.length > 1 ? arrows : text.split(SLASH);
  const first = steps[0]?.trim();
  if (!first || steps.length < 2 || /[.!?;]$/.test(text)) return null;
  if (isPhrase(first, 'navigation') && steps.length < 9)
    return { reason: `a path that begins at “${first}”`, certainty: 'certain' as const };
  if (
    amid ||
    arrows.length < 3 ||
    CODE.test(text) ||
    arrows.slice(0, -1).some((s) => s.split(' ').length > 4)
  )
    return null;
  return { reason: `${arrows.length} steps with arrows between`, certainty: 'likely' as const };
}
