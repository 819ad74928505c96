import type { Verdict } from '../../src/decide/verdict.ts';
import type { HeadContext } from '../../src/head/found.ts';
import { readSource } from '../../src/input/read.ts';
import type { Evidence } from '../../src/input/source.ts';
import { readPage } from '../../src/page/lines.ts';
import type { Page } from '../../src/page/page.ts';
import { labelLines } from '../../src/rules/index.ts';
import { bylineLine } from '../../src/rules/line/byline.ts';
import type { Label } from '../../src/rules/rule.ts';
import { endsSentence, wordsIn } from '../../src/text/measure.ts';

export interface FakePage {
  /** Prefix of the body's first line. */
  body: string;
  language?: string;
  evidence?: Partial<Evidence>;
}

export function pageOf(text: string): Page {
  return readPage(readSource(text, { input: 'text' }));
}

/** All lines of a page, as if no rule settled one. */
export const everyLine = (page: Page): Int32Array => Int32Array.from(page.lines.keys());

function labelsOf(page: Page): Label[][] {
  const labels = labelLines(page);
  if (!labels.flat().some((l) => l.rule === bylineLine.name))
    for (const label of bylineLine.find(page)) labels[label.line]!.push(label);
  return labels;
}

/** The context of the head's detectors for an invented page, with a made-up decision in place of the model's. */
export function contextOf(text: string, { body, language, evidence }: FakePage): HeadContext {
  const page = pageOf(text);
  const first = page.lines.findIndex((l) => l.text.startsWith(body));
  if (first < 0) throw new Error(`no line begins with: ${body}`);
  const isBody = page.lines.map((l) => l.index >= first && wordsIn(l.text) >= 8 && endsSentence(l.text));
  const verdicts = isBody.map(
    (b): Verdict => ({ body: b, kind: 'before-article', rule: 'model', score: b ? 1 : 0, reason: () => '' }),
  );
  return {
    page,
    labels: labelsOf(page),
    decision: { verdicts, first, last: isBody.lastIndexOf(true), article: 1 },
    evidence: evidence ? { ...noEvidence, ...evidence } : null,
    language: language ?? null,
    options: {},
  };
}

const noEvidence: Evidence = {
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
