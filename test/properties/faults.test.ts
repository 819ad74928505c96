import { describe, expect, it } from 'vitest';
import { type Cleaner, faultsOf, textFaultsOf } from '../../fuzz/faults.ts';
import { shrunk } from '../../fuzz/shrink.ts';
import { tried } from '../../fuzz/try.ts';
import * as cleaner from '../../src/index.ts';
import { ARTICLE } from '../support/process.ts';

/** A cleaner that makes a given mistake in its article. */
function wrong(change: (article: cleaner.Article) => void): Cleaner {
  const changed = (article: cleaner.Article) => {
    change(article);
    return article;
  };
  return {
    cleanArticle: (input, options) => changed(cleaner.cleanArticle(input, options)),
    explain: (input, options) => {
      const explanation = cleaner.explain(input, options);
      return { ...explanation, article: changed(explanation.article) };
    },
  };
}

let calls = 0;

describe('a fault is detected', () => {
  it.each<[string, RegExp, (article: cleaner.Article) => void]>([
    [
      'an invalid article',
      /not valid by the schema/,
      (a) => {
        a.wordCount = -1;
      },
    ],
    ['a gap', /is in no piece/, (a) => void a.spans!.pieces.splice(1, 1)],
    [
      'text from nowhere',
      /the headline is not in the source/,
      (a) => {
        a.headline = 'Nobody wrote this';
      },
    ],
    ['another author', /the author is not in the source/, (a) => void a.authors.push('Nobody Atall')],
    [
      'a block from elsewhere',
      /block 0 is not the text of its pieces/,
      (a) => {
        a.body[0]!.text = 'Not this.';
      },
    ],
    ['a block without a piece', /are referred to for a body of/, (a) => void a.body.push(a.body.at(-1)!)],
    [
      'chance',
      /gives another article/,
      (a) => {
        a.wordCount = calls++;
      },
    ],
    [
      'an exception',
      /throws Error: broken/,
      () => {
        throw new Error('broken');
      },
    ],
  ])('%s', (_what, says, change) => {
    expect(faultsOf(wrong(change), ARTICLE).join('\n')).toMatch(says);
    expect(textFaultsOf(wrong(change), ARTICLE).join('\n')).toMatch(says);
  });

  it('a line with a wrong explanation', () => {
    const explain: Cleaner['explain'] = (input, options) => {
      const explanation = cleaner.explain(input, options);
      const lines = explanation.lines.map((line) => ({ ...line, as: 'field' as const }));
      return { ...explanation, lines };
    };
    expect(faultsOf({ ...cleaner, explain }, ARTICLE).join('\n')).toMatch(/is explained as field/);
  });

  it('a headline whose words are in the markup, but elsewhere', () => {
    const page = '<meta property="og:title" content="The <b>ferry</b> is back"><p>The storm is over.</p>';
    const says = (headline: string) =>
      faultsOf(
        wrong((a) => {
          a.headline = headline;
        }),
        page,
        { input: 'html' },
      );
    expect(says('The ferry is back')).toEqual([]);
    expect(says('The back ferry').join('\n')).toMatch(/the headline is not in the source/);
    expect(says('The ferry is over').join('\n')).toMatch(/the headline is not in the source/);
  });

  it('and none if there is none', () => {
    expect(faultsOf(cleaner, ARTICLE)).toEqual([]);
    expect(textFaultsOf(cleaner, ARTICLE)).toEqual([]);
  });
});

describe('one input of a run', () => {
  it('is slow when it is slow each time', () => {
    const slow: Cleaner = {
      ...cleaner,
      cleanArticle: (input, options) => {
        const { user } = process.cpuUsage();
        // Reading the clock is a system call, which is not counted.
        for (let n = 0; n % 1e6 !== 0 || process.cpuUsage().user - user < 900_000; n++);
        return cleaner.cleanArticle(input, options);
      },
    };
    const input = { from: 'here', input: ARTICLE, options: {} };
    expect(tried(slow, input, 1).join('\n')).toMatch(/^takes \d+ ms for a length of/);
    expect(tried(cleaner, input, 1)).toEqual([]);
  });

  it('is reduced to the part that shows the fault', () => {
    const fails = (text: string) => text.includes('x') && text.includes('y');
    expect(shrunk(`${'a'.repeat(100)}x${'b'.repeat(50)}y${'c'.repeat(9)}`, fails)).toBe('xy');
    expect([...shrunk(Uint8Array.of(1, 2, 3, 4), (bytes) => bytes.includes(3))]).toEqual([3]);
  });
});
