import type { Article, Dateline, Range } from '../../src/api/article.ts';
import type { Explanation } from '../../src/api/explanation.ts';
import { type Assembled, assemble } from '../../src/assemble/article.ts';
import { explanationOf } from '../../src/assemble/explain.ts';
import type { Decision, Verdict } from '../../src/decide/verdict.ts';
import type { Found, Head } from '../../src/head/found.ts';
import type { Page } from '../../src/page/page.ts';
import { labelLines } from '../../src/rules/index.ts';
import { pageOf } from '../support/context.ts';

/** The text of the page that each field claims; a list claims several stretches. */
export type Claims = Partial<
  Record<'headline' | 'subheadline' | 'authors' | 'dateline' | 'published' | 'modified', string | string[]>
> & {
  credits?: string[];
  /** Prefix of a line that repeats the headline. */
  repeats?: string;
};

export interface Made extends Assembled {
  readonly page: Page;
  readonly explanation: Explanation;
}

/** Assembles an invented page: lines that begin with `+ ` are body, the rest is not. */
export function made(marked: string, claims: Claims = {}): Made {
  const rows = marked.split('\n');
  const page = pageOf(rows.map((r) => r.replace(/^\+ /, '')).join('\n'));
  const verdicts = page.lines.map((line): Verdict => {
    const body = rows[line.row - 1]!.startsWith('+ ');
    const kind = body ? 'paragraph' : 'before-article';
    return {
      body,
      kind,
      rule: 'model',
      score: body ? 1 : 0,
      reason: () => (body ? 'reads well' : 'reads badly'),
    };
  });
  const first = verdicts.findIndex((v) => v.body);
  const decision: Decision = { verdicts, first, last: verdicts.findLastIndex((v) => v.body), article: 0.876 };
  const head = headOf(page, claims);
  const doubt = { confidence: 0.876, warnings: [] };
  const result = assemble({ page, decision, head, doubt, language: null, sha256: 'hash' }, { spans: true });
  return {
    ...result,
    page,
    get explanation() {
      return explanationOf({ ...result, page, labels: labelLines(page), decision, head });
    },
  };
}

function headOf(page: Page, claims: Claims): Head {
  const range = (text: string): Range => {
    const start = page.text.indexOf(text);
    if (start < 0) throw new Error(`not on the page: ${text}`);
    return [start, start + text.length];
  };
  const found = <T>(
    name: Exclude<keyof Claims, 'credits' | 'repeats'>,
    value: (first: string) => T,
  ): Found<T> | null => {
    const texts = [claims[name] ?? []].flat();
    if (!texts[0]) return null;
    return {
      value: value(texts[0]),
      ranges: texts.map(range),
      rule: `${name}-rule`,
      reason: `${name} it is`,
      confidence: 0.914,
    };
  };
  return {
    headline: found('headline', String),
    subheadline: found('subheadline', String),
    authors: found('authors', (a) => [a]),
    dateline: found('dateline', (text): Dateline => ({ text, place: null, agency: null, date: null })),
    published: found('published', String),
    modified: found('modified', String),
    repeats: page.lines
      .filter((l) => claims.repeats && l.text.startsWith(claims.repeats))
      .map((l) => l.index),
    credits: (claims.credits ?? []).map((text) => ({ range: range(text), rule: 'closing-credit' })),
    warnings: [],
  };
}

/** The body as `type: text` lines. */
export const body = (article: Article): string[] => article.body.map((b) => `${b.type}: ${b.text}`);
/** What became of the page's characters, as `as/kind: text`. */
export const pieces = ({ page, article }: Made): string[] =>
  article.spans!.pieces.map((p) => `${p.as}/${p.kind}: ${page.text.slice(p.start, p.end)}`);
