import type { CleanOptions } from '../api/options.ts';
import type { Decision } from '../decide/verdict.ts';
import { detectLanguage } from '../language-detection/detect.ts';
import type { Page } from '../page/page.ts';

/** The language that is given, else that of the body, else the one that an article without a body states; `null` if none is known. */
export function languageOf(
  page: Page,
  { verdicts, first }: Decision,
  { language }: CleanOptions,
): string | null {
  if (language !== undefined) return Intl.getCanonicalLocales(language)[0]!;
  const { evidence } = page.source;
  if (first < 0) return evidence?.isArticle ? statedLanguage(evidence.language) : null;
  return detectLanguage(page.lines.filter(({ index }) => verdicts[index]!.body).map(({ text }) => text));
}

/** `de` of `<html lang="de-DE">`; `null` for what is no tag, such as `{{ lang }}`. */
function statedLanguage(written: string | null): string | null {
  try {
    return written ? new Intl.Locale(written).language : null;
  } catch {
    return null;
  }
}
