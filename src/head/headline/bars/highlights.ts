import { textKey } from '../../../text/same-text.ts';
import { holds, wordList } from '../../../text/word-list.ts';
import type { HeadContext } from '../../found.ts';
import type { Region } from '../../region/region.ts';

/** Headings of the points that sum an article up. */
const HEADINGS = wordList(
  [
    'story highlights',
    'highlights',
    'key points',
    'key takeaways',
    'at a glance',
    'in brief',
    'auf einen blick',
    'das wichtigste in kürze',
    'darum geht’s',
    'en bref',
    'l’essentiel',
    'les points clés',
    'puntos clave',
    'lo más destacado',
    'claves',
    'pontos principais',
    'destaques',
    'punti chiave',
    'in sintesi',
    'in het kort',
    'i korthet',
    'kort sagt',
    'w skrócie',
    'najważniejsze informacje',
    'главное',
    'коротко',
    'головне',
    'öne çıkanlar',
    'النقاط الرئيسية',
    'أبرز النقاط',
    '要点',
    '本文要点',
    'ポイント',
    '핵심 요약',
  ].map(textKey),
);
const MAX_POINTS = 6;

/**
 * One of the points that sum the article up, below their heading: `STORY HIGHLIGHTS` / `Old airliners become desks` / `Collectors pay
 * most for windows`. The line above a byline or a date may be the headline, right below the last point.
 */
export function isHighlight({ labels }: HeadContext, { facts, small }: Region, line: number): boolean {
  if (small.has(line) || small.has(line + 1)) return false;
  for (let i = line - 1; i >= Math.max(0, line - MAX_POINTS); i--) {
    if (holds(HEADINGS, facts.key(i))) return true;
    if (small.has(i) || labels[i]!.length > 0 || facts.endsSentence(i)) return false;
  }
  return false;
}
