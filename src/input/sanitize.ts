import { createRequire } from 'node:module';
import type sanitizeHtml from 'sanitize-html';
import { BLOCK, CELL, UNSEEN_ELEMENTS } from './tags.ts';

const load = createRequire(import.meta.url);

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...BLOCK, ...CELL, 'br', 'wbr'],
  // `repairMarkup` writes it: the number of an element, or a sign.
  allowedAttributes: { '*': ['m'] },
  selfClosing: ['br', 'hr', 'wbr'],
  nonTextTags: [...UNSEEN_ELEMENTS],
};

/**
 * Only block tags and text; `&`, `<` and `>` of the text are written as entities.
 * The library is loaded on first use: text pages do not need it.
 */
export function sanitize(html: string): string {
  const clean: typeof sanitizeHtml = load('sanitize-html');
  return clean(html, OPTIONS);
}
