import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/api/article.ts';
import { FIXTURES, type Fixture } from './fixtures.ts';

/** Pages that the tool does not handle correctly yet, each with the result a person wants. */
export const WANTED = join(FIXTURES, 'wanted');

/** A person's wishes for a page. */
interface Ideal {
  headline: string | null;
  subheadline: string | null;
  authors: string[];
  dateline: Record<string, string | null> | null;
  published: string | null;
  modified: string | null;
  language: string | null;
  body: { type: string; text: string }[];
}

const FIELDS = ['headline', 'subheadline', 'authors', 'published', 'modified', 'language', 'body'] as const;

/** Names of the fields in which the article differs from what is wanted. */
export function shortfalls(fixture: Fixture, article: Article): string[] {
  const ideal = JSON.parse(readFileSync(join(fixture.folder, 'ideal.json'), 'utf8')) as Ideal;
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const wrong: string[] = FIELDS.filter((field) => !same(ideal[field], article[field]));
  const stated = Object.entries(ideal.dateline ?? {});
  const dateline = article.dateline as Record<string, unknown> | null;
  if (!ideal.dateline !== !dateline || stated.some(([key, value]) => dateline?.[key] !== value)) {
    wrong.push('dateline');
  }
  return wrong;
}
