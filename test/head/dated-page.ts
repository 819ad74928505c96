import type { CleanOptions } from '../../src/api/options.ts';
import type { Decision, Verdict } from '../../src/decide/verdict.ts';
import type { Found, HeadContext } from '../../src/head/found.ts';
import { readSource } from '../../src/input/read.ts';
import type { Evidence } from '../../src/input/source.ts';
import { readPage } from '../../src/page/lines.ts';

const NOTHING: Evidence = {
  title: null,
  headlines: [],
  stated: [],
  siteNames: [],
  isArticle: false,
  description: null,
  authors: [],
  published: [],
  modified: [],
  language: null,
};

/** A page in which lines that begin with `+` are the body and the line that begins with `#` is the headline. */
export function datedPage(
  marked: string,
  more: { language?: string; options?: CleanOptions; evidence?: Partial<Evidence> } = {},
): { context: HeadContext; headline: Found<string> | null } {
  const lines = marked.split('\n').filter((l) => l.trim() !== '');
  const text = lines.map((l) => l.replace(/^[+#] /, '')).join('\n');
  const page = readPage(readSource(text, {}));
  const verdicts = lines.map((l): Verdict => {
    const body = l.startsWith('+ ');
    return {
      body,
      kind: 'boilerplate',
      rule: 'test',
      reason: () => 'test',
      score: body ? 1 : 0,
    };
  });
  const first = verdicts.findIndex((v) => v.body);
  const last = verdicts.findLastIndex((v) => v.body);
  const decision: Decision = { verdicts, first, last, article: 1 };
  const at = lines.findIndex((l) => l.startsWith('# '));
  const line = page.lines[at];
  const headline = line
    ? {
        value: line.text,
        ranges: [[line.start, line.end] as const],
        rule: 'test',
        reason: 'test',
        confidence: 1,
      }
    : null;
  const context: HeadContext = {
    page,
    labels: page.lines.map(() => []),
    decision,
    evidence: more.evidence ? { ...NOTHING, ...more.evidence } : null,
    language: more.language ?? 'en',
    options: more.options ?? {},
  };
  return { context, headline };
}
