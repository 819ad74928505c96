import { isPhrase } from './phrase-index.ts';
import { phraseRule } from './phrase-rule.ts';

const LONGEST = 240;
/** Example: `Home > News > World`, `Start » Blog » Post`. */
const ARROW = / ?[>›»→❯⟩] ?/;
/** Example: `Home / Blog / Post`. */
const SLASH = / [/\\|·-] /;

/** The path from the home page to this one. */
export const breadcrumb = phraseRule(
  { name: 'breadcrumb', kind: 'breadcrumb', about: 'The path from the home page to this page.' },
  { also: ({ text }) => (text.length > LONGEST ? null : path(text)) },
);

function path(text: string) {
  const arrows = text.split(ARROW).filter(Boolean);
  const steps = arrows.length > 1 ? arrows : text.split(SLASH);
  const first = steps[0]?.trim();
  if (!first || steps.length < 2 || /[.!?;]$/.test(text)) return null;
  if (isPhrase(first, 'navigation') && steps.length < 9)
    return { reason: `a path that begins at “${first}”`, certainty: 'certain' as const };
  if (arrows.length < 3 || arrows.slice(0, -1).some((s) => s.split(' ').length > 4)) return null;
  return { reason: `${arrows.length} steps with arrows between`, certainty: 'likely' as const };
}
