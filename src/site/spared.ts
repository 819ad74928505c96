import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';

const V = process.env.SPARE ?? '0';
const OWN = Number(process.env.OWN ?? 12);

export function isSpared(page: Page, isTemplate: readonly boolean[]): (line: number) => boolean {
  if (V === '0') return () => false;
  const facts = lineFacts(page);
  const n = page.lines.length;
  const own = (i: number) => i >= 0 && i < n && !isTemplate[i] && facts.counts(i).words >= OWN && facts.endsSentence(i);
  const spared = new Set<number>();
  for (let i = 0; i < n; ) {
    if (!isTemplate[i]) { i++; continue; }
    let j = i;
    while (j < n && isTemplate[j]) j++;
    const above = own(i - 1);
    const below = own(j);
    if (j - i <= 3) {
      for (let k = i; k < j; k++) {
        const prose = facts.counts(k).words >= 10 && facts.endsSentence(k);
        if (V.includes('b') && above && below) spared.add(k);
        if (V.includes('p') && above && below && prose) spared.add(k);
        if (V.includes('s') && (above || below) && prose) spared.add(k);
      }
    }
    i = j;
  }
  return (i) => spared.has(i);
}
