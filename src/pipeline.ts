import type { Article } from './article.ts';
import { assemble } from './assemble/article.ts';
import { decide } from './decide/decide.ts';
import type { Explanation } from './explanation.ts';
import { readHead } from './head/index.ts';
import { readSource, sha256 } from './input/read.ts';
import { detectLanguage } from './languages/detect.ts';
import type { CleanOptions } from './options.ts';
import { readPage } from './page/lines.ts';
import { labelLines } from './rules/index.ts';

/** The stages, in their only order. */
function run(input: string | Uint8Array, options: CleanOptions): Explanation {
  const source = readSource(input, options);
  const page = readPage(source);
  const labels = labelLines(page);
  const decision = decide(page, labels);
  const body = page.lines.filter((l) => decision.verdicts[l.index]?.body);
  const language = options.language ?? detectLanguage(body.map((l) => l.text).join('\n'));
  const head = readHead({ page, labels, decision, evidence: source.evidence, language, options });
  const article = assemble(page, decision, head, language, sha256(input), options);
  const lines = page.lines.map((l) => {
    const v = decision.verdicts[l.index]!;
    return {
      number: l.index + 1,
      start: l.start,
      end: l.end,
      text: l.text,
      as: v.body ? ('body' as const) : ('removed' as const),
      role: v.body ? v.type : v.kind,
      rule: v.rule,
      reason: v.reason,
    };
  });
  return { article, lines };
}

/**
 * Cleans one page.
 *
 * @param input Bytes of any encoding, or an already decoded string.
 * @throws RangeError when an option's value is not valid. Never throws for the input's content.
 */
export function cleanArticle(input: string | Uint8Array, options: CleanOptions = {}): Article {
  return run(input, options).article;
}

/** Cleans one page and says of every line what became of it and why. */
export function explain(input: string | Uint8Array, options: CleanOptions = {}): Explanation {
  return run(input, options);
}
