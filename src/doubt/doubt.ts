import type { Warning } from '../api/article.ts';
import { measureAround } from './around-measures.ts';
import { type Doubtful, type Dropped, droppedOf, type Split } from './dropped.ts';
import type { DoubtMeasures } from './features.ts';
import { confidenceOf, type Doubted, doubtLimit, shippedProbability } from './forests.ts';
import { measureKind } from './kind-measures.ts';
import { nameOfKind } from './kind-name.ts';
import { measureLoss } from './loss-measures.ts';

/** How sure the result is, and what is doubtful about it. */
export interface Doubt {
  /** How sure it is that the page has an article and its body is right, 0 to 1; 0 if the page has no body. */
  readonly confidence: number;
  readonly warnings: readonly Warning[];
}

/** @param split As `droppedOf` gives it. */
export function measureDoubt(result: Doubtful, split: Split): DoubtMeasures {
  const measured = { ...result, split };
  return { ...measureKind(result), ...measureLoss(measured), ...measureAround(measured) };
}

/** Doubts about a page: whether a part of the article was dropped, and whether the page has one at all. */
export function doubtOf(result: Doubtful): Doubt {
  const split = droppedOf(result);
  if (!split) return { confidence: 0, warnings: [] };
  const measures = measureDoubt(result, split);
  const doubted = (what: Doubted) => shippedProbability(what, measures);
  const [lost, other, wrong] = [doubted('lost'), doubted('other'), doubted('wrong')];
  const warnings: Warning[] = [];
  if (other >= doubtLimit('other')) {
    const message = `The page looks like ${nameOfKind(measures)}, not like an article.`;
    warnings.push({ code: 'unlikely-article', message });
  }
  const dropped = lost >= doubtLimit('lost') ? droppedWarning(split) : null;
  if (dropped) warnings.push(dropped);
  const confidence = Math.min(
    confidenceOf(lost, doubtLimit('lost')),
    confidenceOf(other, doubtLimit('other')),
    confidenceOf(wrong, doubtLimit('wrong')),
  );
  return { confidence, warnings };
}

/** Names the place with the most words that may be the article's; `null` if nothing was dropped. */
function droppedWarning({ dropped }: Split): Warning | null {
  const likely = (d: Dropped) => d.words * (d.prose && !d.named ? Math.max(d.score, UNNAMED_PROSE) : d.score);
  const weight = { above: 0, inside: 0, below: 0 };
  const words = { above: 0, inside: 0, below: 0 };
  for (const d of dropped) {
    weight[d.place] += likely(d);
    if (d.prose && !d.named) words[d.place] += d.words;
  }
  const place = (['below', 'inside', 'above'] as const).reduce((a, b) => (weight[b] > weight[a] ? b : a));
  const count = words[place] || dropped.reduce((s, d) => s + (d.place === place ? d.words : 0), 0);
  if (count === 0) return null;
  const code = place === 'below' ? 'tail-dropped' : 'block-dropped';
  return { code, message: `${count} words ${WHERE[place]} may be part of the article and were dropped.` };
}

/** A sentence that nothing names as noise may be the article's, whatever the line model says. */
const UNNAMED_PROSE = 0.1;

const WHERE = { above: 'above the body', inside: 'inside the body', below: 'below the body' } as const;
