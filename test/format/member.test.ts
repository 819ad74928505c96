import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/api/article.ts';
import { carry, json, jsonl } from '../../src/format/json.ts';
import { withMember } from '../../src/format/member.ts';

/** What ends a script, begins a comment, reorders a line, ends one, or cannot be seen; quotes and backslashes. */
const HOSTILE = '</script><!-- "a\\" \\\\" \u202e\u2028\u0085\ufeff & [{"b":1}] ';
const article = { schemaVersion: 1, headline: HOSTILE, body: [] } as unknown as Article;

describe('what a container said of a page', () => {
  const values = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }));

  it('is written as it would be within the article', () => {
    fc.assert(
      fc.property(values, (metadata) => {
        const whole = { ...article, metadata } as Article;
        const text = JSON.stringify(metadata);
        expect(carry(jsonl.record(article), text)).toBe(jsonl.record(whole));
        expect(carry(json.page(article), text)).toBe(json.page(whole));
      }),
    );
  });

  it('is as harmless to a page and a terminal as the article is', () => {
    const metadata = { [HOSTILE]: [HOSTILE, {}, []] };
    const whole = { ...article, metadata } as Article;
    expect(carry(jsonl.record(article), JSON.stringify(metadata))).toBe(jsonl.record(whole));
    expect(carry(json.page(article), JSON.stringify(metadata))).toBe(json.page(whole));
  });

  it('keeps numbers as they are written', () => {
    expect(withMember('{"a":1}\n', 'b', '{"c":1e400}')).toBe('{"a":1,"b":{"c":1e400}}\n');
    expect(withMember('{\n  "a": 1\n}\n', 'b', '{"c":[12345678901234567890]}')).toBe(
      '{\n  "a": 1,\n  "b": {\n    "c": [\n      12345678901234567890\n    ]\n  }\n}\n',
    );
  });
});
