import type { Article, Block } from '../api/article.ts';
import type { Format } from './format.ts';
import { bodyForReading, creditLine, joinBlocks } from './reading.ts';

/** Characters that act as markup anywhere. Example: `Use <b> and *stars* [here]`. */
const INLINE = /[\\`*_[\]<>~|]/g;
/** An entity, which would become another character. Example: `&copy; 2024`. */
const ENTITY = /&(?=#|[A-Za-z])/g;
/**
 * Text that renderers turn into links. Example: `https://a.example, www.a.example, a@b.example`. GitHub links an
 * e-mail address however it is escaped; such a link can only open a mail to it.
 */
const LINK = /:(?=\/\/)|(?<=\bwww)\.|(?<=[\w.+-])@(?=\w)/gi;
/** Marks that begin a heading, a list or a rule. Example: `- not an item`, `# not a heading`. */
const LEADING_MARK = /^[#+=:-]/;
/** A number that would begin a list. Example: `2024. A year of change`. */
const LEADING_NUMBER = /^(\d{1,9})([.)])/;
/** Marks that would end a heading and not be shown. Example: `The rise of C #`. */
const CLOSING_MARKS = / (?=#+$)/;

function escapeText(text: string): string {
  return text
    .replace(INLINE, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(LINK, '\\$&')
    .replace(LEADING_MARK, '\\$&')
    .replace(LEADING_NUMBER, '$1\\$2');
}

function heading(marks: string, text: string): string {
  return `${marks} ${escapeText(text).replace(CLOSING_MARKS, ' \\')}`;
}

/** A row of a table; the first one is its header, since Markdown has no tables without. */
function tableRow(text: string, isFirst: boolean): string {
  const cells = text.split('\t').map((cell) => ` ${escapeText(cell)} |`);
  const rule = isFirst ? `\n|${' --- |'.repeat(cells.length)}` : '';
  return `|${cells.join('')}${rule}`;
}

/** A fence is longer than any run of its sign in the code. */
function fenced(code: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

function writeBlock(block: Block, isFirst: boolean): string {
  if (block.type === 'table-row') return tableRow(block.text, isFirst);
  if (block.type === 'code') return fenced(block.text);
  if (block.type === 'heading') return heading('##', block.text);
  if (block.type === 'list-item') return `- ${escapeText(block.text)}`;
  if (block.type === 'quote') return `> ${escapeText(block.text)}`;
  return escapeText(block.text);
}

function page(article: Article): string {
  const credit = creditLine(article);
  const parts = [
    article.headline && heading('#', article.headline),
    article.subheadline && `*${escapeText(article.subheadline)}*`,
    credit && escapeText(credit),
    joinBlocks(bodyForReading(article), writeBlock),
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}

/** CommonMark that shows the article's exact characters: nothing in the text acts as markup. */
export const markdown: Format = { extension: 'md', page, record: page, separator: '\n---\n\n' };
