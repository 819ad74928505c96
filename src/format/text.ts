import type { Article, Block } from '../api/article.ts';
import type { Format } from './format.ts';
import { bodyForReading, creditLine, joinBlocks } from './reading.ts';

function writeBlock(block: Block): string {
  return block.type === 'list-item' ? `- ${block.text}` : block.text;
}

function page(article: Article): string {
  const body = joinBlocks(bodyForReading(article), writeBlock);
  const parts = [article.headline, article.subheadline, creditLine(article), body].filter(Boolean);
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}

/** The article as plain text with a blank line between paragraphs; a form feed separates the pages of a stream. */
export const text: Format = { extension: 'txt', page, record: page, separator: '\f\n' };
