import type { Figures, Output } from './figures.ts';
import type { NumberedPage } from './select.ts';
import { Tally } from './tally.ts';

/**
 * Cleans one dump. Allows scoring something else than the current library, such as weights that were
 * not trained on the page's fold.
 */
export type Clean = (dump: Uint8Array, page: NumberedPage) => Output;

/** One dump and its output. */
export interface ScoredDump {
  page: NumberedPage;
  kind: string;
  /** `null` when cleaning threw. */
  output: Output | null;
  /** Shingle F1 of this dump alone, `null` when its gold has no body. */
  f1: number | null;
}

export interface ScoreOptions {
  /** Kinds of dump to score; default: all that the pages have. */
  kinds?: readonly string[] | undefined;
  /** Called after each dump, in order. */
  onDump?: ((scored: ScoredDump) => void) | undefined;
  /** Called with what cleaning threw, and the dump: its page's id and its kind. */
  onError?: ((error: unknown, dump: string) => void) | undefined;
}

/** The kinds of dump of all pages, in order of first occurrence. */
function kindsOf(pages: readonly NumberedPage[]): string[] {
  return [...new Set(pages.flatMap(({ page }) => Object.keys(page.dumps)))];
}

/** Figures by kind of dump. Empty dumps are skipped. */
export function scorePages(
  pages: readonly NumberedPage[],
  clean: Clean,
  options: ScoreOptions = {},
): Record<string, Figures> {
  const result: Record<string, Figures> = {};
  for (const kind of options.kinds ?? kindsOf(pages)) {
    const tally = new Tally();
    for (const numbered of pages) {
      if (!numbered.page.dumps[kind]) continue;
      const output = cleanOrNull(numbered, kind, clean, options);
      const f1 = tally.add(numbered.page, kind, output);
      options.onDump?.({ page: numbered, kind, output, f1 });
    }
    result[kind] = tally.figures();
  }
  return result;
}

/** Passes bytes, as the command would: encoding detection is part of what is scored. */
function cleanOrNull(page: NumberedPage, kind: string, clean: Clean, options: ScoreOptions): Output | null {
  try {
    return clean(Buffer.from(page.page.dumps[kind]!), page);
  } catch (error) {
    options.onError?.(error, `${page.page.id} ${kind}`);
    return null;
  }
}
