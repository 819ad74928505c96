import type { CleanOptions } from '../api/options.ts';
import type { Decision } from '../decide/verdict.ts';
import { detectLanguage } from '../language-detection/detect.ts';
import type { Page } from '../page/page.ts';

/** The language that is given, else that of the body; `null` if neither is known. */
export function languageOf(page: Page, { verdicts }: Decision, { language }: CleanOptions): string | null {
  if (language !== undefined) return Intl.getCanonicalLocales(language)[0]!;
  return detectLanguage(page.lines.filter(({ index }) => verdicts[index]!.body).map(({ text }) => text));
}
