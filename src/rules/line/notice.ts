import { MIN_DENSITY, MIN_POINTS, type NoticeMeasure, noticesOn } from '../../notices/on-page.ts';
import { type Certainty, lineRule } from '../rule.ts';

/** Of so many words of notices, a line is a notice in any case, or if it talks to the reader and of the site. */
const CERTAIN = 0.4;
const CERTAIN_BOTH = 0.3;
const LIKELY_BOTH = 0.25;
/** Share of its other words that are also elsewhere on the page: below it, the line is not about the page's topic, and fewer words do. */
const APART = 0.5;
const MAX_QUOTED = 6;

/** How sure it is that the line is a notice; `null` if it is none. */
function certaintyOf({ density, points, business, both, topical }: NoticeMeasure): Certainty | null {
  if (points < MIN_POINTS || density < MIN_DENSITY) return null;
  if (density >= CERTAIN || (both && density >= CERTAIN_BOTH)) return 'certain';
  if (business === 0 && density < (both ? LIKELY_BOTH : CERTAIN_BOTH)) return null;
  if (topical() >= APART) return both && density >= LIKELY_BOTH ? 'likely' : null;
  return density >= CERTAIN_BOTH || (both && business > 0) ? 'certain' : 'likely';
}

/**
 * Sentences in which the site talks to its readers about itself: consent, forms, newsletters, rights. Phrases alone miss
 * most of them, since each site has its own wording; the words of the business and the address are the same everywhere.
 */
export const notice = lineRule(
  {
    name: 'notice',
    kind: 'notice',
    about:
      'A sentence in which the site talks to its readers about itself: newsletters, consent, forms, rights.',
  },
  ({ index }, page) => {
    const measure = noticesOn(page)[index];
    const certainty = measure ? certaintyOf(measure) : null;
    if (!measure || !certainty) return null;
    return { reason: `talks to readers of “${measure.words.slice(0, MAX_QUOTED).join('”, “')}”`, certainty };
  },
);
