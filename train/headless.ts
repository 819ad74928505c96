import { foldOf } from '../eval/folds.ts';
import { sameText } from '../eval/metrics/fields.ts';
import type { Model } from '../src/decide/model.ts';
import { alignToGold } from './align.ts';
import { contextOf, type Dump } from './dumps.ts';

/** The kind of dump that is cut: one blank line between blocks. */
const KIND = 'blocks';
/** Share of the pages that keep what is below their article. */
const WITH_TAIL = 0.5;
/** A shorter text is no article. */
const MIN_LINES = 3;

/**
 * The page's article without its headline, as people hand over articles that are clean already: its text alone, or with
 * what is below it. Whoever chooses a headline learns from it that a page may show none.
 *
 * @returns `null` if the dump is of another kind, has no gold body, or its body begins with the headline.
 */
export function headless(dump: Dump, lineModels: readonly Model[]): Dump | null {
  const { record, kind, fold, context } = dump;
  const { body, headline } = record.gold;
  if (kind !== KIND || !body) return null;
  const { lines } = context.page;
  const target = alignToGold(context.page, body);
  const isBody = (i: number) => target[i]! > 0 && !sameText(lines[i]!.text, headline ?? '');
  const inBody = lines.filter((l) => isBody(l.index));
  if (inBody.length < MIN_LINES) return null;
  const last = inBody.at(-1)!.index;
  const tail = foldOf(record.id, 100) < 100 * WITH_TAIL ? lines.slice(last + 1) : [];
  const text = [...inBody, ...tail].map((l) => l.text).join('\n\n');
  const gold = { ...record.gold, headline: '', titles: [] };
  return {
    ...dump,
    kind: 'headless',
    record: { ...record, gold },
    text,
    context: contextOf(text, lineModels[fold]!),
  };
}
