import type { CorpusPage } from '../corpus.ts';
import { type NumberedPage, type Selection, selectPages } from '../select.ts';
import { CHANGES, type ChangeName } from './changes.ts';
import { type Cleaned, type Effect, effectOf, recall, textOf } from './measure.ts';
import { subjectsOf } from './pages.ts';

export type Clean = (dump: Uint8Array, page: NumberedPage) => Cleaned;

export interface Loss {
  readonly lost: number;
  readonly change: ChangeName;
  readonly id: string;
}

/** The effects of each change, and every page's loss by it. */
export interface Measured {
  readonly effects: ReadonlyMap<ChangeName, readonly Effect[]>;
  readonly losses: readonly Loss[];
}

export interface MeasureOptions {
  readonly kind: string;
  readonly changes: readonly ChangeName[];
  readonly selection: Selection;
}

/** Cleans each page as it is, then with each change. */
export function measure(corpus: readonly CorpusPage[], options: MeasureOptions, clean: Clean): Measured {
  const { kind, changes, selection } = options;
  const usable = corpus.filter(({ gold, dumps }) => gold.body && dumps[kind]);
  const effects = new Map<ChangeName, Effect[]>(changes.map((change) => [change, []]));
  const losses: Loss[] = [];
  for (const page of subjectsOf(selectPages(usable, selection), kind)) {
    const cleaned = (text: string) => clean(Buffer.from(text), page.of);
    const before = recall(page.gold, textOf(cleaned(page.of.page.dumps[kind]!)));
    for (const change of changes) {
      const changed = CHANGES[change](page);
      if (!changed) continue;
      // What is measured alone has nothing to lose to the page around it.
      const whole = change === 'alone' || change === 'headed' ? 1 : before;
      const effect = effectOf(page.gold, whole, changed, cleaned(changed.text));
      effects.get(change)!.push(effect);
      losses.push({ lost: effect.lost, change, id: page.of.page.id });
    }
  }
  return { effects, losses };
}
