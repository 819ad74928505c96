import type { Article, CleanOptions, Explanation } from '../src/index.ts';
import { coverFaults } from '../test/support/fixture-cover.ts';
import { assertValid } from '../test/support/schema.ts';
import { type Made, sourceFaults } from './kept-text.ts';

/** What is tested: the package's source, or the built package. */
export interface Cleaner {
  cleanArticle(input: string | Uint8Array, options?: CleanOptions): Article;
  explain(input: string | Uint8Array, options?: CleanOptions): Explanation;
}

/** Everything wrong with the result for an input; empty when all that is promised for any input holds. */
export function faultsOf(cleaner: Cleaner, input: string | Uint8Array, options: CleanOptions = {}): string[] {
  const asked = { ...options, spans: true };
  return caught(() => {
    const explanation = cleaner.explain(input, asked);
    const article = cleaner.cleanArticle(input, asked);
    const differ = !isSame(article, explanation.article);
    if (differ) return ['explaining it gives another article than cleaning it'];
    return [...articleFaults(explanation, input), ...lineFaults(explanation)];
  });
}

/**
 * The same without the explanation, which takes twice as long. For text, whose offsets need no decoding.
 *
 * @param again Clean it a second time, and compare the articles.
 */
export function textFaultsOf(
  cleaner: Cleaner,
  input: string,
  options: CleanOptions = {},
  again = true,
): string[] {
  const asked = { ...options, spans: true };
  return caught(() => {
    const article = cleaner.cleanArticle(input, asked);
    if (again && !isSame(article, cleaner.cleanArticle(input, asked)))
      return ['cleaning it once more gives another article'];
    return articleFaults({ article, text: article.spans!.text ?? input }, input);
  });
}

function caught(work: () => string[]): string[] {
  try {
    return work();
  } catch (error) {
    return [`throws ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}`];
  }
}

const isSame = (one: Article, other: Article) => JSON.stringify(one) === JSON.stringify(other);

function articleFaults(made: Made, input: string | Uint8Array): string[] {
  return [
    ...schemaFaults(made.article),
    ...coverFaults(made.text, made.article),
    ...sourceFaults(made, input),
  ];
}

function schemaFaults(article: Article): string[] {
  try {
    assertValid(article);
    return [];
  } catch (error) {
    return [(error as Error).message.slice(0, 300)];
  }
}

/** Explained lines are in order; each contains the pieces at its place, and its role is that of one of them. */
function lineFaults({ article, text, lines }: Explanation): string[] {
  const faults: string[] = [];
  const pieces = article.spans!.pieces;
  if (article.spans!.text !== null && article.spans!.text !== text)
    faults.push('the explanation shows another text than the spans');
  let next = 0;
  let at = 0;
  for (const line of lines) {
    if (line.start < at || line.end <= line.start || line.end > text.length)
      faults.push(`line ${line.number} [${line.start}, ${line.end}) is not a range after ${at}`);
    at = line.end;
    const mine = new Set<string>();
    for (; next < pieces.length && pieces[next]!.end <= line.end; next++) mine.add(pieces[next]!.as);
    if (!mine.has(line.as))
      faults.push(`line ${line.number} is explained as ${line.as}, its pieces are ${[...mine]}`);
  }
  if (next < pieces.length) faults.push(`${pieces.length - next} pieces are in no explained line`);
  return faults;
}
